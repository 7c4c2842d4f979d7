import type { LoaderFunctionArgs } from "@remix-run/node";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { mailColumns } from "~/features/desk/work/mail-columns";
import { mailList } from "~/features/desk/work/mail-list";
import { deskMails } from "~/features/desk/work/mails.queries.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { askedIn, everyPage, exportSize } from "~/lib/lists/list-page";
import { csvResponse } from "~/platform/http/csv-response.server";

/** The mails of a list, all of them, for a spreadsheet; without their texts. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "mail.read");
  const asked = askedIn(mailList, new URL(request.url).searchParams);
  return csvResponse(
    { name: deskMessages[locale].mails.toLowerCase(), locale, columns: mailColumns(locale) },
    everyPage((place) => deskMails(actor, { ...asked, place }, exportSize)),
  );
}
