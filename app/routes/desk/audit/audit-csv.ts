import type { LoaderFunctionArgs } from "@remix-run/node";
import { auditColumns } from "~/features/desk/audit/audit-columns";
import { auditList } from "~/features/desk/audit/audit-list";
import { auditLines, offerTitles } from "~/features/desk/audit/audit.queries.server";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { askedIn, everyPage, exportSize } from "~/lib/lists/list-page";
import { csvResponse } from "~/platform/http/csv-response.server";

/** The lines of the audit log that are asked for, all of them, for a spreadsheet. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "audit.read");
  const asked = askedIn(auditList, new URL(request.url).searchParams);
  const offers = await offerTitles(actor, locale);
  return csvResponse(
    { name: deskMessages[locale].audit.toLowerCase(), locale, columns: auditColumns(locale, offers) },
    everyPage((place) => auditLines(actor, { ...asked, place }, { locale, offers }, exportSize)),
  );
}
