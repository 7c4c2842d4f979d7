import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AgreementNotice } from "~/features/hosting/agreements/components/agreement-notice";
import { waitsForAcceptance } from "~/features/hosting/agreements/host-agreements.queries.server";
import { HostedCohortTable } from "~/features/hosting/cohorts/components/hosted-cohort-table";
import { hostedCohortMessages } from "~/features/hosting/cohorts/hosted-cohorts.messages";
import { hostedCohorts } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { hostPlanningMessages } from "~/features/hosting/planning/planning.messages";
import { HostFrame } from "~/features/hosting/shell/components/host-frame";
import { newCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { can } from "~/features/identity/access/can";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => hostedCohortMessages[locale].list);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const mayPlan = can(actor, "host.plan", { organisationId: actor.organisation.id });
  const [cohorts, isWaiting] = await Promise.all([hostedCohorts(actor, locale), waitsForAcceptance(actor)]);
  return { locale, host: actor.organisation, mayPlan, cohorts, isWaiting };
}

export default function HostedCohorts() {
  const { host, mayPlan, cohorts, isWaiting } = useLoaderData<typeof loader>();
  const locale = useLocale();
  return (
    <HostFrame host={host} title={hostedCohortMessages[locale].list}>
      {isWaiting && <AgreementNotice organisationId={host.id} />}
      {mayPlan && (
        <p>
          <ButtonLink href={newCohortPath(host.id)}>{hostPlanningMessages[locale].plan}</ButtonLink>
        </p>
      )}
      <HostedCohortTable organisationId={host.id} cohorts={cohorts} />
    </HostFrame>
  );
}
