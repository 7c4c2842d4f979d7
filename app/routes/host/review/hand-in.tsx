import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { facilitatedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { answerHandedInWork } from "~/features/hosting/review/reading/hand-in-answer-form.server";
import { handedInWork } from "~/features/hosting/review/reading/cohort-hand-ins.queries.server";
import { HandedInWorkPage } from "~/features/hosting/review/reading/components/handed-in-work-page";
import { readingMessages } from "~/features/hosting/review/reading/reading.messages";
import { cohortWorkPath } from "~/features/hosting/review/review-paths";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireFacilitator } from "~/features/identity/access/guards.server";
import { FormBoundary } from "~/features/learning/signed-out/components/form-boundary";
import { requireSenderAt } from "~/features/learning/signed-out/form-sender.server";
import { useLocale } from "~/i18n/locale-context";

export const handle = { area: "my" };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>((locale, { work }) =>
  [work?.label, work?.name, readingMessages[locale].title].filter(Boolean).join(" · "),
);

const saids = ["RETURNED", "ACCEPTED", "placed", "done"] as const;

/** One copy that somebody of the cohort handed in. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const work = await handedInWork(actor, params.handInId ?? "", locale);
  if (!work) throw new Response("Not Found", { status: 404 });
  const { searchParams } = new URL(request.url);
  const said = saids.find((one) => one === searchParams.get("said")) ?? null;
  const chosen = searchParams.get("at") ?? "";
  return { locale, host: actor.organisation, cohort: await facilitatedCohort(actor), work, said, chosen };
}

export async function action({ request, params, context: { locale, site } }: ActionFunctionArgs) {
  const { organisationId = "", cohortId = "", handInId = "" } = params;
  await requireSenderAt(request, cohortWorkPath({ organisationId, cohortId }, handInId), locale);
  const actor = await requireFacilitator(request, params);
  return answerHandedInWork(actor, handInId, request, site.id);
}

export default function HandedIn() {
  const { host, cohort, work, said, chosen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = readingMessages[useLocale()];
  return (
    <HostedCohortFrame {...{ host, cohort }} title={<bdi>{work.name || t.nameless}</bdi>}>
      <HandedInWorkPage
        place={{ organisationId: host.id, cohortId: cohort.id }}
        {...{ work, chosen }}
        said={answer ? null : said}
        {...answer}
      />
    </HostedCohortFrame>
  );
}

export const ErrorBoundary = FormBoundary;
