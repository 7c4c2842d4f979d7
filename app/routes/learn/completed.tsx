import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { certificateStanding } from "~/features/credentials/issuing/certificate-standing.queries.server";
import { CertificateAtLast } from "~/features/credentials/issuing/components/certificate-at-last";
import { requirePerson } from "~/features/identity/access/guards.server";
import { enrolmentPath } from "~/features/learning/outline/learning-paths";
import { findCompletion } from "~/features/learning/completion/completion.queries.server";
import { Completed } from "~/features/learning/completion/components/completed";
import { siteTitle } from "~/i18n/page-title";

export const handle = { area: "my" };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, data.completion.enrolment.title) }] : [];

/** What was completed: the certificate, or what it waits for, and what comes next. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const { enrolmentId = "" } = params;
  const completion = await findCompletion(actor, enrolmentId, locale);
  if (!completion) throw new Response("Not Found", { status: 404 });
  if (!completion.enrolment.completedAt) throw redirect(enrolmentPath(enrolmentId));
  return { name: actor.name, completion, certificate: await certificateStanding(actor, enrolmentId) };
}

export default function LearnCompleted() {
  const { name, completion, certificate } = useLoaderData<typeof loader>();
  return (
    <Completed name={name} completion={completion}>
      <CertificateAtLast certificate={certificate} seed={completion.enrolment.seed} />
    </Completed>
  );
}
