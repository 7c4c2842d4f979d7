import { recordAudit } from "~/platform/audit.server";
import { db, type Tx, transactionLimits } from "~/platform/db.server";
import { readCode } from "~/lib/digits";
import { qrSvg } from "~/platform/qr.server";
import type { Actor } from "./actor";
import { guess, isWorthNoting, secondFactorGuesses } from "./guess-limits.server";
import { createSession, deleteSession } from "./sessions.db.server";
import { newTotpSecret, totpAddress, totpLength, totpStep } from "./totp.server";

/** `new`: nothing yet. `begun`: a secret waits for its first code. `ready`: in use; the secret is never shown again. */
export type SecondFactorState =
  { stage: "new" } | { stage: "begun"; secret: string; svg: string } | { stage: "ready" };

/** How far a person's second factor is; while it is being set up, with the secret as text and as a QR code (SVG). */
export async function secondFactorState(actor: Actor): Promise<SecondFactorState> {
  const { totpSecret, totpLastStep } = await db.person.findUniqueOrThrow({ where: { id: actor.personId } });
  if (totpSecret === null) return { stage: "new" };
  if (totpLastStep !== null) return { stage: "ready" };
  return { stage: "begun", secret: totpSecret, svg: qrSvg(totpAddress(totpSecret, actor.email)) };
}

/** Begins setting up: makes a secret, unless there is one. */
export async function beginSecondFactor(actor: Actor): Promise<void> {
  const totpSecret = await newTotpSecret();
  await db.person.updateMany({
    where: { id: actor.personId, role: "STAFF", totpSecret: null },
    data: { totpSecret },
  });
}

export type SecondFactor =
  | { ok: true; cookie: string }
  | { ok: false; reason: "wrong" }
  | { ok: false; reason: "tooMany"; waitSeconds: number };

/**
 * Checks a code of the authenticator app. The right one works once, completes setting up, and replaces the session by a new
 * one with staff rights: its Set-Cookie value is returned. Refuses a wrong or used code, and too many wrong ones.
 */
export async function giveSecondFactor(
  actor: Actor,
  { typed, userAgent, clientAddress }: { typed: string; userAgent: string; clientAddress: string },
): Promise<SecondFactor> {
  const { totpSecret } = await db.person.findUniqueOrThrow({ where: { id: actor.personId } });
  if (totpSecret === null) return { ok: false, reason: "wrong" };
  const result = await guess(secondFactorGuesses(actor.personId, clientAddress), async () => {
    const step = await totpStep(totpSecret, readCode(typed, totpLength));
    if (step === null) return null;
    return db.$transaction(async (tx) => {
      if (!(await takeStep(tx, actor.personId, step))) return null;
      await deleteSession(tx, actor.sessionId);
      const session = await createSession(tx, { personId: actor.personId, userAgent, secondFactor: true });
      await audit(tx, actor, "second-factor");
      return session.cookie;
    }, transactionLimits);
  });
  if (result.kind === "answered") return { ok: true, cookie: result.value };
  if (isWorthNoting(result.count)) await audit(db, actor, "second-factor.failed");
  return result.kind === "wrong"
    ? { ok: false, reason: "wrong" }
    : { ok: false, reason: "tooMany", waitSeconds: result.waitSeconds };
}

/** Notes the step as used: true for exactly one caller (RFC 6238 §5.2: a code must not be accepted twice). */
async function takeStep(tx: Tx, personId: string, step: number): Promise<boolean> {
  const { count } = await tx.person.updateMany({
    where: {
      id: personId,
      role: "STAFF",
      disabledAt: null,
      OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }],
    },
    data: { totpLastStep: step },
  });
  return count === 1;
}

const audit = (tx: Tx | typeof db, actor: Actor, act: string) =>
  recordAudit(tx, {
    actorId: actor.personId,
    act,
    subjectType: "person",
    subjectId: actor.personId,
    detail: {},
  });
