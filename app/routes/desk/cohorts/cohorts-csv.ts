import type { LoaderFunctionArgs } from "@remix-run/node";
import { cohortColumns } from "~/features/cohorts/desk/cohort-columns";
import { cohortListIn } from "~/features/cohorts/desk/cohort-list";
import { deskCohorts } from "~/features/cohorts/desk/cohorts.queries.server";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { askedIn, everyPage, exportSize } from "~/lib/lists/list-page";
import { csvResponse } from "~/platform/http/csv-response.server";

/** The groups of a list, all of them, for a spreadsheet. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "cohort.read");
  const search = new URL(request.url).searchParams;
  const asked = askedIn(cohortListIn(search), search);
  return csvResponse(
    { name: deskMessages[locale].cohorts.toLowerCase(), locale, columns: cohortColumns(locale) },
    everyPage((place) => deskCohorts(actor, { ...asked, place }, locale, exportSize)),
  );
}
