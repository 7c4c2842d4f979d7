import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AgreementNotice } from "~/features/hosting/agreements/components/agreement-notice";
import { waitsForAcceptance } from "~/features/hosting/agreements/host-agreements.queries.server";
import { HostedCohortTable } from "~/features/hosting/cohorts/components/hosted-cohort-table";
import { hostedCohortMessages } from "~/features/hosting/cohorts/hosted-cohorts.messages";
import { hostedCohorts } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { HostFrame } from "~/features/hosting/shell/components/host-frame";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { useLocale } from "~/i18n/locale-context";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => hostedCohortMessages[locale].list);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const [cohorts, isWaiting] = await Promise.all([hostedCohorts(actor, locale), waitsForAcceptance(actor)]);
  return { locale, host: actor.organisation, cohorts, isWaiting };
}

export default function HostedCohorts() {
  const { host, cohorts, isWaiting } = useLoaderData<typeof loader>();
  return (
    <HostFrame host={host} title={hostedCohortMessages[useLocale()].list}>
      {isWaiting && <AgreementNotice organisationId={host.id} />}
      <HostedCohortTable organisationId={host.id} cohorts={cohorts} />
    </HostFrame>
  );
}
