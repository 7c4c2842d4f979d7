import type { CohortFacts, CohortStatus } from "./cohort";

export const cohortActs = ["publish", "close", "reopen", "cancel"] as const;
export type CohortAct = (typeof cohortActs)[number];

/**
 * - `wrongStatus`: not possible from where the cohort stands. - `notOnSale`: what it teaches is announced, or offered no
 * more. - `themeMissing`: a session does not say what it is about. - `enrolmentEnded`: nobody could enrol. - `unconfirmed`: seats are in use and that was not confirmed.
 * - `notProposed`: its host has not asked for it. - `agreementOver`: it is held under an agreement that lasts no more. - `changedSince`: it
 * is another than the one that was looked at. - `closedByFoundation`: its host did not close it.
 */
export type StatusRefusal =
  | "wrongStatus"
  | "notOnSale"
  | "themeMissing"
  | "enrolmentEnded"
  | "unconfirmed"
  | "notProposed"
  | "agreementOver"
  | "changedSince"
  | "closedByFoundation";

/** Of a cohort that a host holds: whether it was proposed, and whether its agreement lasts. */
export interface HeldFacts {
  isProposed: boolean;
  isAgreed: boolean;
}

const acts: Record<CohortAct, { from: readonly CohortStatus[]; to: CohortStatus }> = {
  publish: { from: ["DRAFT"], to: "PUBLISHED" },
  close: { from: ["PUBLISHED"], to: "CLOSED" },
  reopen: { from: ["CLOSED"], to: "PUBLISHED" },
  cancel: { from: ["DRAFT", "PUBLISHED", "CLOSED"], to: "CANCELLED" },
};

/** What may be done with a cohort of this status. */
export const actsFrom = (status: CohortStatus): CohortAct[] =>
  cohortActs.filter((act) => acts[act].from.includes(status));

/** Whether each session says what it is about. */
export const hasThemes = (sessions: readonly { title: string }[]) =>
  sessions.every(({ title }) => title !== "");

type StatusStep = { ok: true; to: CohortStatus; isSame: boolean } | { ok: false; reason: StatusRefusal };

/** The status that an act leads to, or why it may not be. What is so already stays so. */
export function statusStep(
  act: CohortAct,
  { status, isOnSale, enrolUntil, seatsInUse }: CohortFacts,
  {
    now,
    isConfirmed,
    hasThemes,
    held = null,
  }: { now: Date; isConfirmed: boolean; hasThemes: boolean; held?: HeldFacts | null },
): StatusStep {
  const { from, to } = acts[act];
  if (status === to) return { ok: true, to, isSame: true };
  if (!from.includes(status)) return { ok: false, reason: "wrongStatus" };
  if (to === "PUBLISHED" && !isOnSale) return { ok: false, reason: "notOnSale" };
  if (act === "publish" && held?.isAgreed === false) return { ok: false, reason: "agreementOver" };
  if (act === "publish" && held?.isProposed === false) return { ok: false, reason: "notProposed" };
  if (act === "publish" && !hasThemes) return { ok: false, reason: "themeMissing" };
  if (to === "PUBLISHED" && enrolUntil <= now) return { ok: false, reason: "enrolmentEnded" };
  if (to === "CANCELLED" && seatsInUse > 0 && !isConfirmed) return { ok: false, reason: "unconfirmed" };
  return { ok: true, to, isSame: false };
}
