import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { enrolmentPath } from "~/features/learning/outline/learning-paths";
import { completionMessages } from "~/features/learning/completion/completion.messages";
import { findCompletion } from "~/features/learning/completion/completion.queries.server";
import { StartAgainPage } from "~/features/learning/completion/components/start-again-page";
import { startAgain } from "~/features/learning/completion/start-again.server";
import { siteTitle } from "~/i18n/page-title";

export const handle = { area: "my" };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data
    ? [
        {
          title: siteTitle(matches, completionMessages[data.locale].startAgainTitle(data.enrolment.title)),
        },
      ]
    : [];

/** Asks whether to start a completed enrolment again. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const { enrolmentId = "" } = params;
  const completion = await findCompletion(actor, enrolmentId, locale);
  if (!completion) throw new Response("Not Found", { status: 404 });
  if (!completion.enrolment.completedAt) throw redirect(enrolmentPath(enrolmentId));
  return { locale, enrolment: completion.enrolment };
}

/** Starts it again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const started = await startAgain(actor, params.enrolmentId ?? "");
  if (started.ok) return redirect(enrolmentPath(started.enrolmentId), 303);
  if (started.reason === "notFound") throw new Response("Not Found", { status: 404 });
  // The page itself says that it cannot be.
  return data(null, 409);
}

export default function LearnAgain() {
  return <StartAgainPage enrolment={useLoaderData<typeof loader>().enrolment} />;
}
