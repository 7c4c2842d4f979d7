import type { LoaderFunctionArgs } from "@remix-run/node";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { enquiryColumns } from "~/features/interest/desk/enquiry-columns";
import { enquiryList } from "~/features/interest/desk/enquiry-list";
import { deskEnquiries } from "~/features/interest/desk/enquiry-list.queries.server";
import { askedIn, everyPage, exportSize } from "~/lib/lists/list-page";
import { csvResponse } from "~/platform/http/csv-response.server";

/** The enquiries of a list, all of them, for a spreadsheet. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "enquiry.read");
  const asked = askedIn(enquiryList, new URL(request.url).searchParams);
  return csvResponse(
    { name: deskMessages[locale].enquiries.toLowerCase(), locale, columns: enquiryColumns(locale) },
    everyPage((place) => deskEnquiries(actor, { ...asked, place }, exportSize)),
  );
}
