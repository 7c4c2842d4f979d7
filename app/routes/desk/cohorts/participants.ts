import type { LoaderFunctionArgs } from "@remix-run/node";
import { cohortDeskMessages } from "~/features/cohorts/desk/cohort-desk.messages";
import { deskCohort } from "~/features/cohorts/desk/cohort.queries.server";
import { participantsOf } from "~/features/cohorts/desk/participants.queries.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { csv } from "~/lib/text/csv";
import { formatPlainDate } from "~/lib/dates";
import { isId } from "~/platform/db/ids.server";

/** Who takes part in a cohort, for a spreadsheet. */
export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "ticket.read", "cohort.read");
  const cohort = isId(id) ? await deskCohort(actor, id, locale) : null;
  if (!cohort) throw new Response("Not Found", { status: 404 });
  const t = cohortDeskMessages[locale];
  const rows = (await participantsOf(actor, cohort.id)).map((one) => [
    one.name,
    one.email,
    one.organisation,
    one.ticketNumber,
    one.orderNumber,
    t.participation[one.status],
    formatPlainDate(one.enrolledAt, locale),
  ]);
  const head = [t.name, t.email, t.organisation, t.ticket, t.order, t.participationLabel, t.since];
  return new Response(csv([head, ...rows], locale === "nl" ? ";" : ","), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${t.csvName}-${cohort.slug}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
