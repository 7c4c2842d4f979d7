import type { LoaderFunctionArgs } from "@remix-run/node";
import { reportPdf } from "~/features/hosting/report/report-files.server";
import { cohortReport } from "~/features/hosting/report/report.queries.server";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { isId } from "~/platform/db/ids.server";

/** How a group of the host went, on paper. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const report = isId(params.cohortId) ? await cohortReport(actor, params.cohortId, locale) : null;
  if (!report) throw new Response("Not Found", { status: 404 });
  return reportPdf(actor.personId, report, site, locale);
}
