import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { facilitatedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { AttentionTable } from "~/features/hosting/overview/components/attention-table";
import { HeatMap } from "~/features/hosting/overview/components/heat-map";
import { heatRows } from "~/features/hosting/overview/heat-rows";
import { overviewMessages } from "~/features/hosting/overview/overview.messages";
import { cohortOverview } from "~/features/hosting/overview/overview.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireFacilitator } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { EmptyState } from "~/ui/notice";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>((locale, { cohort }) =>
  [overviewMessages[locale].title, cohort?.name].filter(Boolean).join(" · "),
);

/** Who of a cohort needs attention and how far everybody is, for whoever facilitates it. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const { learners, ...overview } = await cohortOverview(actor, locale);
  return {
    ...{ locale, host: actor.organisation, cohort: await facilitatedCohort(actor), ...overview },
    needing: learners.filter(({ reasons }) => reasons.length > 0),
    rows: heatRows(learners, overviewMessages[locale].nameless),
  };
}

export default function HostedCohortLearners() {
  const { host, cohort, timeZone, modules, needing, rows } = useLoaderData<typeof loader>();
  const t = overviewMessages[useLocale()];
  return (
    <HostedCohortFrame {...{ host, cohort }} title={t.title}>
      <Lead>{t.lead}</Lead>
      {rows === "" ? (
        <EmptyState seed={cohort.id} title={t.nobody}>
          <p>{t.nobodyHelp}</p>
        </EmptyState>
      ) : (
        <>
          <section className="sc-stack" aria-labelledby="attention">
            <h2 id="attention">{t.attention}</h2>
            <AttentionTable
              place={{ organisationId: host.id, cohortId: cohort.id }}
              {...{ needing, timeZone }}
            />
          </section>
          <section className="sc-stack" aria-labelledby="map">
            <h2 id="map">{t.map}</h2>
            <p>{t.mapHelp}</p>
            <HeatMap {...{ modules, rows }} />
          </section>
        </>
      )}
    </HostedCohortFrame>
  );
}
