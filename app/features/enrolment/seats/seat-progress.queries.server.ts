import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { OrganisationScope } from "~/features/identity/access/scope";
import { hasConsent } from "~/features/organisations/agreements/has-agreement.server";
import type { Locale } from "~/i18n/locale";
import { dutchOrder } from "~/lib/folding/dutch-order";
import { db } from "~/platform/db/db.server";

/** Somebody who follows with a seat: whether they began and completed. Never when, how far, with what score or what they wrote. */
export interface SeatProgress {
  id: string;
  name: string;
  email: string;
  title: string;
  cohortName: string;
  hasBegun: boolean;
  isCompleted: boolean;
}

/** Who began and completed, by name; null while the works council's consent is not recorded, or when it has ended. */
export async function progressByName(
  { organisation: { id } }: OrganisationScope<"seats.progress">,
  locale: Locale,
): Promise<SeatProgress[] | null> {
  if (!(await hasConsent(db, id))) return null;
  const rows = await db.assignment.findMany({
    where: { status: "ACCEPTED", seat: { status: { not: "RELEASED" }, order: { organisationId: id } } },
    select: {
      id: true,
      name: true,
      email: true,
      seat: {
        select: {
          cohort: { select: { name: true } },
          line: { select: { offer: { select: { contentId: true } } } },
        },
      },
      ticket: {
        select: {
          holderName: true,
          enrolment: {
            select: { completedAt: true, _count: { select: { blocks: true, reflections: true } } },
          },
        },
      },
    },
    orderBy: { id: "asc" },
    take: 2000,
  });
  const shown = rows.map(({ seat, ticket, ...row }) => {
    const isCompleted = !!ticket?.enrolment?.completedAt;
    const count = ticket?.enrolment?._count;
    return {
      id: row.id,
      name: row.name || ticket?.holderName || row.email,
      email: row.email,
      title: contentTitle(seat.line.offer.contentId, locale),
      cohortName: seat.cohort?.name ?? "",
      hasBegun: isCompleted || (count?.blocks ?? 0) + (count?.reflections ?? 0) > 0,
      isCompleted,
    };
  });
  return shown.toSorted((a, b) => dutchOrder(a.name, b.name));
}
