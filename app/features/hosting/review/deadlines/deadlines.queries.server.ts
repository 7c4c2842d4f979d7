import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Member } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { nameColumns, participantName } from "../../attendance/participant-name";
import { participantOrder } from "../../attendance/participants.db.server";
import { hostedCohort } from "../../cohorts/hosted-cohorts.queries.server";
import type { HostedCohortFacts } from "../../shell/cohort-part";
import { type Assignment, assignmentsOf } from "../assignment";

export interface ListedDeadline {
  id: string;
  about: string;
  until: Date;
  extensions: { enrolmentId: string; name: string; until: Date }[];
}

export interface CohortDeadlines {
  cohort: HostedCohortFacts & { timeZone: string };
  assignments: Assignment[];
  /** The earliest first. */
  deadlines: ListedDeadline[];
  /** Those who take part, by name: a date can be later for one of them. */
  people: { enrolmentId: string; name: string }[];
}

/** Until when a cohort hands in, for whoever plans or facilitates it; null of one that this member may not open. Says nothing of what anybody handed in. */
export async function cohortDeadlines(
  member: Member<"host.open">,
  cohortId: string,
  locale: Locale,
): Promise<CohortDeadlines | null> {
  const cohort = await hostedCohort(member, cohortId, locale);
  if (!cohort) return null;
  const { releaseId, offer, deadlines, enrolments } = await db.cohort.findUniqueOrThrow({
    where: { id: cohortId },
    select: {
      releaseId: true,
      offer: { select: { contentId: true } },
      deadlines: { include: { extensions: true }, orderBy: [{ until: "asc" }, { id: "asc" }] },
      enrolments: {
        where: { endedAt: null },
        select: { id: true, ...nameColumns },
      },
    },
  });
  const people = enrolments
    .map((one) => ({ enrolmentId: one.id, ...participantName(one) }))
    .toSorted(participantOrder);
  const nameOf = (id: string) => people.find(({ enrolmentId }) => enrolmentId === id)?.name;
  return {
    cohort,
    assignments: assignmentsOf(await curriculum(releaseId), offer.contentId, locale),
    people: people.map(({ enrolmentId, name }) => ({ enrolmentId, name })),
    deadlines: deadlines.map(({ id, about, until, extensions }) => ({
      ...{ id, about, until },
      extensions: extensions.flatMap((one) => {
        const name = nameOf(one.enrolmentId);
        return name === undefined ? [] : [{ enrolmentId: one.enrolmentId, name, until: one.until }];
      }),
    })),
  };
}
