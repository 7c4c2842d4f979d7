import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HostedCohortLook } from "~/features/hosting/cohorts/components/hosted-cohort-look";
import { hostedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { isId } from "~/platform/db/ids.server";

export const handle = { area: "my" };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>(
  (_locale, { cohort }) => cohort?.name ?? "",
);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const cohort = isId(params.cohortId) ? await hostedCohort(actor, params.cohortId, locale) : null;
  if (!cohort) throw new Response("Not Found", { status: 404 });
  return { locale, host: actor.organisation, cohort };
}

export default function HostedCohortPage() {
  const { host, cohort } = useLoaderData<typeof loader>();
  return (
    <HostedCohortFrame {...{ host, cohort }} title={null}>
      <HostedCohortLook cohort={cohort} />
    </HostedCohortFrame>
  );
}
