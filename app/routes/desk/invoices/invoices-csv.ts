import type { LoaderFunctionArgs } from "@remix-run/node";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { invoiceColumns } from "~/features/invoicing/desk/invoice-columns";
import { invoiceList } from "~/features/invoicing/desk/invoice-list";
import { deskInvoices } from "~/features/invoicing/desk/invoice-list.queries.server";
import { askedIn, everyPage, exportSize } from "~/lib/lists/list-page";
import { csvResponse } from "~/platform/http/csv-response.server";

/** The invoices and credit notes of a list, all of them, for a spreadsheet. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "invoice.read");
  const asked = askedIn(invoiceList, new URL(request.url).searchParams);
  return csvResponse(
    { name: deskMessages[locale].invoices.toLowerCase(), locale, columns: invoiceColumns(locale) },
    everyPage((place) => deskInvoices(actor, { ...asked, place }, exportSize)),
  );
}
