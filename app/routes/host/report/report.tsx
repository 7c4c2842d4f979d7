import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hostedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { ReportLook } from "~/features/hosting/report/components/report-look";
import { reportMessages } from "~/features/hosting/report/report.messages";
import { cohortReport } from "~/features/hosting/report/report.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => reportMessages[locale].title);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const cohort = isId(params.cohortId) ? await hostedCohort(actor, params.cohortId, locale) : null;
  const report = cohort && (await cohortReport(actor, cohort.id, locale));
  if (!report) throw new Response("Not Found", { status: 404 });
  return { locale, host: actor.organisation, cohort, report };
}

export default function HostedReport() {
  const { host, cohort, report } = useLoaderData<typeof loader>();
  return (
    <HostedCohortFrame {...{ host, cohort }} title={reportMessages[useLocale()].title}>
      <ReportLook report={report} path={hostedCohortPath(host.id, cohort.id, "/report")} />
    </HostedCohortFrame>
  );
}
