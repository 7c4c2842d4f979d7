import type { LoaderFunctionArgs } from "@remix-run/node";
import { certificateColumns } from "~/features/credentials/desk/certificate-columns";
import { certificateList } from "~/features/credentials/desk/certificate-list";
import { deskCertificates } from "~/features/credentials/desk/certificate-list.queries.server";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { askedIn, everyPage, exportSize } from "~/lib/lists/list-page";
import { csvResponse } from "~/platform/http/csv-response.server";

/** The certificates of a list, all of them, for a spreadsheet. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "certificate.read");
  const asked = askedIn(certificateList, new URL(request.url).searchParams);
  return csvResponse(
    { name: deskMessages[locale].certificates.toLowerCase(), locale, columns: certificateColumns(locale) },
    everyPage((place) => deskCertificates(actor, { ...asked, place }, exportSize)),
  );
}
