import type { LoaderFunctionArgs } from "@remix-run/node";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { orderColumns } from "~/features/ordering/desk/order-columns";
import { quoteList } from "~/features/ordering/desk/order-list";
import { deskQuotes } from "~/features/ordering/desk/orders.queries.server";
import { askedIn, everyPage, exportSize } from "~/lib/lists/list-page";
import { csvResponse } from "~/platform/http/csv-response.server";

/** The quotes of a list, all of them, for a spreadsheet. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read");
  const asked = askedIn(quoteList, new URL(request.url).searchParams);
  return csvResponse(
    { name: deskMessages[locale].quotes.toLowerCase(), locale, columns: orderColumns(locale) },
    everyPage((place) => deskQuotes(actor, { ...asked, place }, exportSize)),
  );
}
