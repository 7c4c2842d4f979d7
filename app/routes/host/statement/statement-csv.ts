import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { statementCsv } from "~/features/hosting/statement/statement-files.server";
import { statementPage } from "~/features/hosting/statement/statement-page.server";
import { seatsOfHost } from "~/features/hosting/statement/statement.queries.server";

/** A host's statement of the period that the address asks for, for a spreadsheet. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  const page = statementPage((await seatsOfHost(actor))!, request);
  return statementCsv(page, locale);
}
