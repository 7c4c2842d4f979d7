import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { criteriaOf } from "~/features/curriculum/content/content.server";
import { answerOwnHandIn } from "~/features/hosting/review/handing-in/own-hand-in-form.server";
import { OwnHandInPage } from "~/features/hosting/review/handing-in/components/own-hand-in-page";
import { copyable, ownWork } from "~/features/hosting/review/handing-in/own-hand-ins.queries.server";
import { ownWorkPath } from "~/features/hosting/review/review-paths";
import { requirePerson } from "~/features/identity/access/guards.server";
import { FormBoundary } from "~/features/learning/signed-out/components/form-boundary";
import { requireSenderAt } from "~/features/learning/signed-out/form-sender.server";
import { sentFormMeta } from "~/features/learning/signed-out/sent-form";
import { siteTitle } from "~/i18n/page-title";

export const handle = { area: "my" };

export const meta: MetaFunction<typeof loader> = ({ data, error, matches }) =>
  data
    ? [{ title: siteTitle(matches, data.view.assignment.label, data.view.work.title) }]
    : sentFormMeta(error, matches);

const saids = ["handedIn", "withdrawn", "placed", "done"] as const;

/** One thing that can be handed in, with what became of it. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const { enrolmentId = "", about = "" } = params;
  const found = await ownWork(actor, enrolmentId, locale);
  const assignment = found?.assignments.find((one) => one.about === about);
  if (!found || !assignment) throw new Response("Not Found", { status: 404 });
  const { assignments: _, ...work } = found;
  const { searchParams } = new URL(request.url);
  return {
    locale,
    chosen: searchParams.get("at") ?? "",
    said: saids.find((one) => one === searchParams.get("said")) ?? null,
    view: {
      ...{ work, assignment, copyable: await copyable(actor, enrolmentId, assignment) },
      rubric: criteriaOf(assignment.moduleId, locale),
    },
  };
}

export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const { enrolmentId = "", about = "" } = params;
  const actor = await requireSenderAt(request, ownWorkPath(enrolmentId, about), locale);
  return answerOwnHandIn(actor, { enrolmentId, about }, request);
}

export default function LearnOwnHandIn() {
  const { view, said, chosen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <OwnHandInPage {...{ view, chosen }} said={answer ? null : said} {...answer} />;
}

export const ErrorBoundary = FormBoundary;
