import { attended } from "../attendance/attended";
import type { CohortFacilitator, OrganisationScope, PersonScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { acceptedIn, asked, finishersIn } from "./finishers.db.server";
import { type Asked, asksMore, type Missing, missingOf } from "./finishing";

/** How everybody in the facilitator's cohort stands with what is asked for a certificate. */
export const finishers = ({ cohort: { id } }: CohortFacilitator) => finishersIn(db, id);

/** What the host of somebody's group asks for the certificate, and what of that is missing; null when it asks nothing more than the masterclass. */
export async function ownFinishing(
  { personId }: PersonScope,
  enrolmentId: string,
): Promise<{ asked: Asked; missing: Missing[]; finishedAt: Date | null } | null> {
  if (!isId(enrolmentId)) return null;
  const row = await db.enrolment.findFirst({
    where: { id: enrolmentId, personId },
    select: {
      ...{ completedAt: true, finishedAt: true },
      cohort: {
        select: { id: true, ...asked, sessions: { select: { id: true, startsAt: true, endsAt: true } } },
      },
    },
  });
  if (!row?.cohort || !asksMore(row.cohort)) return null;
  const { id: cohortId, sessions, ...asks } = row.cohort;
  const marks = await db.attendance.findMany({
    where: { enrolment: { personId, cohortId } },
    orderBy: { enrolment: { createdAt: "asc" } },
  });
  const { sessions: meetings, presentAt } = attended(sessions, marks);
  const accepted = (await acceptedIn(db, { id: enrolmentId })).get(enrolmentId) ?? 0;
  const missing = missingOf(asks, { completedAt: row.completedAt, meetings, presentAt, accepted });
  return { asked: asks, missing, finishedAt: row.finishedAt };
}

/** What a cohort of the host asks for the certificate; null for one that it has not. */
export const askedOf = (
  { organisation }: OrganisationScope<"host.open">,
  cohortId: string,
): Promise<Asked | null> =>
  db.cohort.findFirst({
    where: { id: cohortId, agreement: { organisationId: organisation.id } },
    select: asked,
  });
