import type { LoaderFunctionArgs } from "@remix-run/node";
import { statementCsv } from "~/features/hosting/statement/statement-files.server";
import { statementPage } from "~/features/hosting/statement/statement-page.server";
import { seatsOfAnyHost } from "~/features/hosting/statement/statement.queries.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { isId } from "~/platform/db/ids.server";

/** The statement of a host for the period that the address asks for, for a spreadsheet. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "hosting.read");
  const found = isId(params.organisationId) ? await seatsOfAnyHost(actor, params.organisationId) : null;
  if (!found) throw new Response("Not Found", { status: 404 });
  const page = statementPage(found, request);
  return statementCsv(page, locale);
}
