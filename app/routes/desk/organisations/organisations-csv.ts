import type { LoaderFunctionArgs } from "@remix-run/node";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { organisationColumns } from "~/features/organisations/desk/organisation-columns";
import { organisationList } from "~/features/organisations/desk/organisation-list";
import { deskOrganisations } from "~/features/organisations/desk/organisation-list.queries.server";
import { askedIn, everyPage, exportSize } from "~/lib/lists/list-page";
import { csvResponse } from "~/platform/http/csv-response.server";

/** The organisations of a list, all of them, for a spreadsheet. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "organisation.look");
  const asked = askedIn(organisationList, new URL(request.url).searchParams);
  return csvResponse(
    { name: deskMessages[locale].organisations.toLowerCase(), locale, columns: organisationColumns(locale) },
    everyPage((place) => deskOrganisations(actor, { ...asked, place }, exportSize)),
  );
}
