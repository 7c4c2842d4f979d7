import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
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
  return { locale, host: actor.organisation, cohorts: await hostedCohorts(actor, locale) };
}

export default function HostedCohorts() {
  const { host, cohorts } = useLoaderData<typeof loader>();
  return (
    <HostFrame host={host} title={hostedCohortMessages[useLocale()].list}>
      <HostedCohortTable organisationId={host.id} cohorts={cohorts} />
    </HostFrame>
  );
}
