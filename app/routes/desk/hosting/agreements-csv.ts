import type { LoaderFunctionArgs } from "@remix-run/node";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { agreementColumns } from "~/features/hosting/desk/agreement-columns";
import { agreementList } from "~/features/hosting/desk/agreement-list";
import { deskAgreements } from "~/features/hosting/desk/desk-agreements.queries.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { askedIn, everyPage, exportSize } from "~/lib/lists/list-page";
import { csvResponse } from "~/platform/http/csv-response.server";

/** The agreements of a list, all of them, for a spreadsheet. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "hosting.read");
  const asked = askedIn(agreementList, new URL(request.url).searchParams);
  return csvResponse(
    { name: deskMessages[locale].hosting.toLowerCase(), locale, columns: agreementColumns(locale) },
    everyPage((place) => deskAgreements(actor, { ...asked, place }, locale, exportSize)),
  );
}
