import { criteriaOf } from "~/features/curriculum/content/content.server";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { CohortFacilitator } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db, pool } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { nameColumns, participantName } from "../../attendance/participant-name";
import { type Assignment, assignmentsOf } from "../assignment";
import { isLate, untilFor } from "../deadlines/deadline";
import type { HandInState } from "../hand-in";
import { type Round, roundColumns, roundOf } from "../hand-in-rounds.db.server";

/** How many lines a page shows at most: what waits comes first. */
const mostLines = 200;

export interface ListedHandIn {
  id: string;
  /** Of whom it is. */
  name: string;
  label: string;
  moduleTitle: string;
  state: Exclude<HandInState, "WITHDRAWN">;
  round: number;
  handedInAt: Date;
  isLate: boolean;
  /** It came, or its learner said something of it, since they said to have seen all. */
  isNew: boolean;
}

export interface CohortWork {
  timeZone: string;
  modules: { id: string; title: string }[];
  /** What waits first, the longest waiting at the top; then what was answered, the latest first. */
  lines: ListedHandIn[];
  waiting: number;
  /** Lines that are not shown. */
  left: number;
}

async function taughtIn({ cohort: { id } }: CohortFacilitator) {
  const cohort = await db.cohort.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ timeZone: true, releaseId: true },
      offer: { select: { contentId: true } },
      deadlines: { include: { extensions: true } },
    },
  });
  const { timeZone, releaseId, offer, deadlines } = cohort;
  return { timeZone, deadlines, contentId: offer.contentId, taught: await curriculum(releaseId) };
}

interface HandInRow {
  id: string;
  enrolmentId: string;
  name: string;
  about: string;
  moduleId: string;
  state: ListedHandIn["state"];
  round: number;
  handedInAt: Date;
  isNew: boolean;
  waiting: number;
  count: number;
}

/** What the people of a cohort handed in, of each thing the last copy; of one module when that is asked. Two queries. */
export async function cohortWork(
  facilitator: CohortFacilitator,
  { moduleId }: { moduleId: string | null },
  locale: Locale,
): Promise<CohortWork> {
  const { timeZone, deadlines, contentId, taught } = await taughtIn(facilitator);
  const assignments = assignmentsOf(taught, contentId, locale);
  const modules = taught.compositionOf(contentId, locale)?.modules ?? [];
  const { rows } = await pool.query<HandInRow>({
    name: "cohort-work",
    text: `select h.id, e.id as "enrolmentId", coalesce(nullif(p.name, ''), t."holderName", '') as name, h.about, h."moduleId", h.state, h.round, h."handedInAt",
        h."handedInAt" > seen.at or exists (select from "HandInComment" c where c."handInId" = h.id and c."personId" = e."personId" and c."createdAt" > seen.at) as "isNew",
        (count(*) filter (where h.state = 'HANDED_IN') over ())::int as waiting, (count(*) over ())::int as count
      from (select coalesce(max("visitedAt"), '-infinity') as at from "HandInVisit" where "cohortId" = $1::uuid and "personId" = $3::uuid) seen
      cross join "Enrolment" e join "Person" p on p.id = e."personId" left join "Ticket" t on t.id = e."ticketId"
      cross join lateral (select distinct on (about) * from "HandIn" where "enrolmentId" = e.id and state <> 'WITHDRAWN'
        order by about, round desc) h
      where e."cohortId" = $1::uuid and e."endedAt" is null and ($2::text is null or h."moduleId" = $2)
      order by h.state <> 'HANDED_IN', case when h.state = 'HANDED_IN' then h."handedInAt" end, h."handedInAt" desc, h.id limit ${mostLines}`,
    values: [facilitator.cohort.id, moduleId, facilitator.personId],
  });
  const titles = new Map(modules.map(({ id, title }) => [id, title]));
  return {
    timeZone,
    modules: modules.map(({ id, title }) => ({ id, title })),
    lines: rows.map(({ id, name, about, state, round, handedInAt, isNew, ...row }) => ({
      ...{ id, name, state, round, handedInAt, isNew },
      ...{ label: labelOf(assignments, about), moduleTitle: titles.get(row.moduleId) ?? "" },
      isLate: isLate(handedInAt, untilFor(deadlines, { about, moduleId: row.moduleId }, row.enrolmentId)),
    })),
    waiting: rows[0]?.waiting ?? 0,
    left: (rows[0]?.count ?? 0) - rows.length,
  };
}

/** What a later release calls no more has its id for a name. */
const labelOf = (assignments: readonly Assignment[], asked: string): string =>
  assignments.find(({ about }) => about === asked)?.label ?? asked;

export interface HandedInWork {
  /** Of whom it is. */
  name: string;
  label: string;
  moduleTitle: string;
  timeZone: string;
  isLate: boolean;
  /** What to look for. */
  rubric: { id: string; text: string }[];
  shown: Round;
  /** Other copies of the same that are not taken back, newest first. */
  others: { id: string; round: number }[];
}

/** One copy that was handed in, with what was said of it; null of another cohort, and of what was taken back. */
export async function handedInWork(
  facilitator: CohortFacilitator,
  id: string,
  locale: Locale,
): Promise<HandedInWork | null> {
  if (!isId(id)) return null;
  const isOpen = { cohortId: facilitator.cohort.id, endedAt: null };
  const found = await db.handIn.findFirst({
    where: { id, state: { not: "WITHDRAWN" }, enrolment: isOpen },
    select: { ...roundColumns, enrolment: { select: { id: true, ...nameColumns } } },
  });
  if (!found) return null;
  const { enrolment, ...row } = found;
  const { about, moduleId } = row;
  const others = await db.handIn.findMany({
    where: { enrolmentId: enrolment.id, about, state: { not: "WITHDRAWN" }, id: { not: id } },
    select: { id: true, round: true },
    orderBy: { round: "desc" },
  });
  const { timeZone, deadlines, contentId, taught } = await taughtIn(facilitator);
  const until = untilFor(deadlines, { about, moduleId }, enrolment.id);
  return {
    ...{ name: participantName(enrolment).name, timeZone, others, shown: roundOf(row, facilitator.personId) },
    label: labelOf(assignmentsOf(taught, contentId, locale), about),
    moduleTitle: taught.moduleById(moduleId, locale)?.title ?? "",
    isLate: isLate(row.handedInAt, until),
    rubric: criteriaOf(moduleId, locale),
  };
}
