import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { PersonScope } from "~/features/identity/access/scope";
import { instrumentOf } from "~/features/instruments/instruments";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { type Assignment, assignmentsOf } from "../assignment";
import { isLate, untilFor } from "../deadlines/deadline";
import { type Standing, standingOf } from "../hand-in";
import { type Round, roundColumns, roundOf } from "../hand-in-rounds.db.server";

/** Something that can be handed in, and what became of it. */
export interface OwnAssignment extends Assignment {
  standing: Standing;
  until: Date | null;
  /** The last copy came after that. */
  isLate: boolean;
  /** Newest first. */
  rounds: Round[];
}

export interface OwnWork {
  enrolmentId: string;
  title: string;
  timeZone: string;
  /** Who of those who facilitate reads what is handed in, by name. */
  readers: string[];
  /** Nothing is handed in any more. */
  isEnded: boolean;
  assignments: OwnAssignment[];
}

/** What somebody can hand in of an enrolment in a hosted cohort, and did; null of another enrolment. */
export async function ownWork(
  { personId }: PersonScope,
  enrolmentId: string,
  locale: Locale,
): Promise<OwnWork | null> {
  if (!isId(enrolmentId)) return null;
  const enrolment = await db.enrolment.findFirst({
    where: { id: enrolmentId, personId, cohort: { agreementId: { not: null } } },
    select: {
      ...{ contentId: true, releaseId: true, endedAt: true },
      handIns: { select: roundColumns, orderBy: { round: "desc" } },
      cohort: {
        select: {
          timeZone: true,
          facilitators: { where: { personId: { not: null } }, select: { name: true } },
          deadlines: { include: { extensions: { where: { enrolmentId } } } },
        },
      },
    },
  });
  if (!enrolment?.cohort) return null;
  const { contentId, releaseId, endedAt, handIns, cohort } = enrolment;
  const taught = await curriculum(releaseId);
  const assignments = assignmentsOf(taught, contentId, locale).map((assignment): OwnAssignment => {
    const rounds = handIns
      .filter(({ about }) => about === assignment.about)
      .map((row) => roundOf(row, personId));
    const until = untilFor(cohort.deadlines, assignment, enrolmentId);
    const [last] = rounds;
    return {
      ...{ ...assignment, rounds, until, standing: standingOf(rounds) },
      isLate: last !== undefined && isLate(last.handedInAt, until),
    };
  });
  return {
    ...{ enrolmentId, assignments, timeZone: cohort.timeZone, isEnded: endedAt !== null },
    title: taught.compositionOf(contentId, locale)?.title ?? "",
    readers: cohort.facilitators.map(({ name }) => name),
  };
}

/** What of it can be copied now: an answer, or pieces to choose from. */
export interface Copyable {
  /** Of a piece; empty of an answer. */
  artefactId: string;
  version: number;
  /** The answer, or what the piece is called. */
  text: string;
}

/** What this person wrote or made that can be handed in here: their answer, or their own pieces, last changed first. */
export async function copyable(
  { personId }: PersonScope,
  enrolmentId: string,
  { about, kind }: Pick<Assignment, "about" | "kind">,
): Promise<Copyable[]> {
  if (kind === "answer") {
    const found = await db.reflection.findFirst({
      where: { enrolmentId, blockId: about, enrolment: { personId } },
    });
    return found?.text.trim() ? [{ artefactId: "", version: found.version, text: found.text }] : [];
  }
  if (!instrumentOf(about)) return [];
  const pieces = await db.artefact.findMany({
    where: { personId, kind: about },
    select: { id: true, version: true, title: true },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: 50,
  });
  return pieces.map(({ id, version, title }) => ({ artefactId: id, version, text: title }));
}

/** The copy that others read of it now; null when there is none. */
export async function currentHandIn(
  { personId }: PersonScope,
  enrolmentId: string,
  about: string,
): Promise<string | null> {
  if (!isId(enrolmentId)) return null;
  const last = await db.handIn.findFirst({
    where: { enrolmentId, about, enrolment: { personId } },
    select: { id: true, state: true },
    orderBy: { round: "desc" },
  });
  return last && last.state !== "WITHDRAWN" ? last.id : null;
}
