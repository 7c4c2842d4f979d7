import type { LoaderFunctionArgs } from "@remix-run/node";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { paymentColumns } from "~/features/payments/desk/payment-columns";
import { paymentList } from "~/features/payments/desk/payment-list";
import { deskPayments } from "~/features/payments/desk/payment-list.queries.server";
import { askedIn, everyPage, exportSize } from "~/lib/lists/list-page";
import { csvResponse } from "~/platform/http/csv-response.server";

/** The payments of a list, all of them, for a spreadsheet. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "payment.read");
  const asked = askedIn(paymentList, new URL(request.url).searchParams);
  return csvResponse(
    { name: deskMessages[locale].payments.toLowerCase(), locale, columns: paymentColumns(locale) },
    everyPage((place) => deskPayments(actor, { ...asked, place }, exportSize)),
  );
}
