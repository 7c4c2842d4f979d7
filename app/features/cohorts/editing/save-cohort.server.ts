import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import type { Locale } from "~/i18n/locale";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { type CohortChange, changesBetween } from "./cohort-changes";
import { offeredContent } from "~/features/curriculum/content/content-titles.server";
import type { CohortFaults, CohortPlan } from "./cohort-form";
import { changesSince, recordChange } from "./cohort-history.db.server";
import { isOver, type Meeting, type MovedPart, movesBetween } from "./cohort-move";
import type { CohortRow } from "../cohort/find-cohort.server";
import { lockPlanned } from "../cohort/lock-cohort.server";
import { columnsOf, type HostTerms } from "../hosts/hosted-plan";
import type { Planner } from "../hosts/planner";
import { storedHosted } from "../hosts/read-hosted.server";
import { isTaken, periodOf, saveSessions, slugTaken } from "./saved-cohorts.db.server";

/** What people with a ticket must hear: how it was, and what of it moved. */
export interface CohortMove {
  cohortId: string;
  before: Omit<Meeting, "sessions"> & {
    sessions: readonly (Meeting["sessions"][number] & { sequence: number })[];
  };
  parts: readonly MovedPart[];
}

/** Tells them, in the transaction of the change; returns how many will hear of it. */
export type TellOfMove = (tx: Tx, move: CohortMove) => Promise<number>;

/** The mail that would go out, in each language of those who would get it, and how many they are. */
export interface MoveQuestion {
  told: number;
  mails: { locale: Locale; subject: string; text: string }[];
}

/** Writes what people would be told, in the transaction of the change; null when nobody would. */
export type AskOfMove = (tx: Tx, move: CohortMove) => Promise<MoveQuestion | null>;

export type SavedCohort =
  | { ok: true; told: number }
  | { ok: false; reason: "unagreed"; question: MoveQuestion }
  | { ok: false; reason: "notFound" | "cancelled" }
  | { ok: false; reason: "changed"; changes: CohortChange[]; version: number }
  | { ok: false; reason: "faults"; faults: CohortFaults; seatsInUse: number };

/**
 * Saves a cohort as it was planned: by staff, or by its host within `terms`. `version` is the one
 * that the form was made from. When the day, the hour, the place or the link changes, `tell` is called with what moved, once
 * a change; not when the cohort is over and stays so. Returns how many people were told. With `ask` nobody is told: a change of which
 * people would be is not made, and comes back with what they would read.
 *
 * Refusals: `notFound`; `cancelled`; `unagreed`, see `ask`; `changed` with what others changed since `version`, after which the form may be sent
 * again with the version it gives; `faults` by field: an address in use, a capacity below the seats in use, another
 * masterclass while seats are in use or the cohort is public and the masterclass is only announced, what a host has not agreed. Saying what is stored
 * already changes nothing.
 */
export async function saveCohort(
  planner: Planner,
  cohortId: string,
  { plan: planned, version, terms, ...telling }: { plan: CohortPlan; version: number } & Terms & Telling,
): Promise<SavedCohort> {
  const save = db.$transaction(async (tx): Promise<SavedCohort> => {
    const cohort = await lockPlanned(tx, planner, cohortId);
    if (!cohort) return { ok: false, reason: "notFound" };
    if (cohort.status === "CANCELLED") return { ok: false, reason: "cancelled" };
    const stored = { ...cohort, hosted: await storedHosted(tx, cohort) };
    const plan = terms ? ofHost(planned, stored) : planned;
    const changes = changesBetween(stored, plan);
    if (changes.length === 0) return { ok: true, told: 0 };
    if (version !== cohort.version)
      return {
        ok: false,
        reason: "changed",
        changes: await changesSince(tx, cohortId, version),
        version: cohort.version,
      };
    const before = { plan: stored, status: cohort.status };
    const faults = {
      ...(await termsFaults(tx, plan, { planner, terms, before })),
      ...(await faultsOf(tx, cohort, plan)),
    };
    if (Object.keys(faults).length > 0)
      return { ok: false, reason: "faults", faults, seatsInUse: cohort._count.seats };
    await write(tx, cohort, plan);
    const told = await tellWhatMoved(tx, cohort, plan, telling);
    await recordChange(tx, {
      cohortId: cohort.id,
      version: cohort.version + 1,
      actorId: planner.personId,
      changes,
    });
    await recordAudit(tx, {
      actorId: planner.personId,
      act: "cohort.save",
      subjectType: "cohort",
      subjectId: cohort.id,
      detail: {
        version: cohort.version + 1,
        changes: changes.map((change) => ({ ...change })),
        ...(told > 0 ? { told } : {}),
      },
    });
    return { ok: true, told };
  }, transactionLimits);
  return save.catch((error: unknown) => {
    if (error instanceof Unagreed) return { ok: false, reason: "unagreed", question: error.question };
    if (!isTaken(error)) throw error;
    return { ok: false, reason: "faults", faults: { slug: "slugTaken" }, seatsInUse: 0 };
  });
}

interface Telling {
  tell: TellOfMove;
  ask?: AskOfMove;
}

interface Terms {
  /** Of a host; null for staff, who may plan anything. */
  terms?: HostTerms | null;
}

/** What a host cannot say: its cohort stays under its agreement, and how VAT is reckoned as long as it teaches the same. */
const ofHost = (plan: CohortPlan, stored: CohortPlan): CohortPlan => ({
  ...plan,
  vat: plan.offerId === stored.offerId ? stored.vat : plan.vat,
  hosted: plan.hosted && stored.hosted && { ...plan.hosted, agreementId: stored.hosted.agreementId },
});

async function termsFaults(
  tx: Tx,
  plan: CohortPlan,
  { planner, terms, before }: { planner: Planner } & Terms & { before: Parameters<HostTerms["faultsOf"]>[2] },
): Promise<CohortFaults> {
  if (!("organisation" in planner)) return {};
  if (!terms || !plan.hosted) throw new Error("a host plans within an agreement");
  return terms.faultsOf(tx, { ...plan, hosted: plan.hosted }, before);
}

/** Undoes the transaction in which the mail was written that nobody has agreed to yet. */
class Unagreed extends Error {
  constructor(readonly question: MoveQuestion) {
    super("the mail about a move has not been agreed to");
  }
}

async function tellWhatMoved(
  tx: Tx,
  cohort: CohortRow,
  plan: CohortPlan,
  { tell, ask }: Telling,
): Promise<number> {
  const parts = movesBetween(cohort, plan);
  const isPast = [cohort, plan].every((meeting) => isOver(meeting, now()));
  if (parts.length === 0 || isPast) return 0;
  const move = { cohortId: cohort.id, before: cohort, parts };
  const question = ask && (await ask(tx, move));
  if (question) throw new Unagreed(question);
  return tell(tx, move);
}

async function faultsOf(tx: Tx, cohort: CohortRow, plan: CohortPlan): Promise<CohortFaults> {
  const seats = cohort._count.seats;
  const faults: CohortFaults = {};
  if (plan.offerId !== cohort.offerId) {
    const offer = await tx.offer.findUnique({ where: { id: plan.offerId } });
    if (!offer) faults.offerId = "choiceWrong";
    else if (seats > 0) faults.offerId = "offerFixed";
    else if (cohort.status !== "DRAFT" && !offeredContent(offer.contentId, "nl")?.isOpen)
      faults.offerId = "offerAnnounced";
  }
  if (await slugTaken(tx, plan.slug, cohort.id)) faults.slug = "slugTaken";
  if (plan.capacity < seats) faults.capacity = "capacityBelowSeats";
  const staying = new Set(plan.sessions.map(({ id }) => id));
  const gone = cohort.sessions.flatMap(({ id }) => (staying.has(id) ? [] : [id]));
  if (gone.length > 0 && (await tx.attendance.count({ where: { sessionId: { in: gone } } })) > 0)
    faults["sessionStart-0"] = "sessionAttended";
  return faults;
}

async function write(tx: Tx, cohort: CohortRow, plan: CohortPlan): Promise<void> {
  const { sessions, hosted, ...columns } = plan;
  const version = cohort.version + 1;
  const data = { ...columns, ...columnsOf(hosted), ...periodOf(sessions), version };
  await tx.cohort.update({ where: { id: cohort.id }, data });
  await saveSessions(tx, cohort, plan);
}

/**
 * Makes a cohort, as a draft that only staff see, and its host when that makes it, within `terms`. Refuses an
 * address that is in use, and so also a form that is sent twice; and what a host has not agreed.
 */
export async function createCohort(
  planner: Planner,
  plan: CohortPlan,
  terms: HostTerms | null = null,
): Promise<{ ok: true; id: string } | { ok: false; faults: CohortFaults }> {
  const id = newId();
  const { sessions, hosted, ...columns } = plan;
  const create = db.$transaction(async (tx) => {
    const faults = await termsFaults(tx, plan, { planner, terms, before: null });
    if (Object.keys(faults).length > 0) return faults;
    const rows = sessions.map((session) => ({ ...session, id: newId() }));
    const data = { id, ...columns, ...columnsOf(hosted), ...periodOf(sessions), sessions: { create: rows } };
    await tx.cohort.create({ data });
    await recordChange(tx, { cohortId: id, version: 1, actorId: planner.personId, changes: [] });
    await recordAudit(tx, {
      actorId: planner.personId,
      act: "cohort.create",
      subjectType: "cohort",
      subjectId: id,
    });
    return null;
  }, transactionLimits);
  try {
    const faults = await create;
    return faults ? { ok: false, faults } : { ok: true, id };
  } catch (error) {
    if (!isTaken(error)) throw error;
    return { ok: false, faults: { slug: "slugTaken" } };
  }
}
