import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { facilitatedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { cohortWork } from "~/features/hosting/review/reading/cohort-hand-ins.queries.server";
import { CohortWorkList } from "~/features/hosting/review/reading/components/cohort-work-list";
import { noteVisit } from "~/features/hosting/review/reading/note-visit.server";
import { readingMessages } from "~/features/hosting/review/reading/reading.messages";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
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
  const newSince = await noteVisit(actor);
  const work = await cohortWork(actor, { moduleId, newSince }, locale);
  return { locale, host: actor.organisation, cohort: await facilitatedCohort(actor), work, moduleId };
}

export default function HostedCohortWork() {
  const { host, cohort, work, moduleId } = useLoaderData<typeof loader>();
  return (
    <HostedCohortFrame {...{ host, cohort }} title={readingMessages[useLocale()].title}>
      <CohortWorkList place={{ organisationId: host.id, cohortId: cohort.id }} {...{ work, moduleId }} />
    </HostedCohortFrame>
  );
}
