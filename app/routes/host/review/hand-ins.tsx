import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { facilitatedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { cohortWork } from "~/features/hosting/review/reading/cohort-hand-ins.queries.server";
import { CohortWorkList } from "~/features/hosting/review/reading/components/cohort-work-list";
import { markWorkSeen } from "~/features/hosting/review/reading/mark-work-seen.server";
import { readingMessages } from "~/features/hosting/review/reading/reading.messages";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireFacilitator } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";

export const handle = { area: "my" };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>((locale, { cohort }) =>
  [readingMessages[locale].title, cohort?.name].filter(Boolean).join(" · "),
);

/** What the people of a cohort handed in, for whoever facilitates it. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const moduleId = new URL(request.url).searchParams.get("module") || null;
  const work = await cohortWork(actor, { moduleId }, locale);
  return { locale, host: actor.organisation, cohort: await facilitatedCohort(actor), work, moduleId };
}

/** Says that all of it was seen. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  await markWorkSeen(actor);
  return redirect(hostedCohortPath(actor.organisation.id, actor.cohort.id, "/work"), 303);
}

export default function HostedCohortWork() {
  const { host, cohort, work, moduleId } = useLoaderData<typeof loader>();
  return (
    <HostedCohortFrame {...{ host, cohort }} title={readingMessages[useLocale()].title}>
      <CohortWorkList place={{ organisationId: host.id, cohortId: cohort.id }} {...{ work, moduleId }} />
    </HostedCohortFrame>
  );
}
