import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { qrSvg } from "~/platform/pdf/qr.server";
import type { Site } from "~/platform/site/site";
import { countAttempt, uncountAttempt } from "~/platform/rate-limit.server";
import { readCode } from "~/lib/text/digits";
import { hasUseForSecondFactor } from "../access/can";
import type { Actor } from "../access/scope";
import { type Guesser, noteWrong, secondFactorLimit, waitBeforeGuess } from "../guesses/guess-limits.server";
import { tokenOf } from "../access/guards.server";
import { sessionIdOf } from "../sessions/hashes.server";
import { createSession, deleteSession, findSuccessor } from "../sessions/sessions.db.server";
import { repeatTime } from "../sign-in/sign-in-code";
import { openTotpSecret, sealTotpSecret } from "./totp-secrets.server";
import { newTotpSecret, totpAddress, totpLength, totpStep } from "./totp.server";

/** `new`: nothing yet. `begun`: a secret waits for its first code. `ready`: in use; the secret is never shown again. */
export type SecondFactorState =
  { stage: "new" } | { stage: "begun"; secret: string; svg: string } | { stage: "ready" };

/** How far a person's second factor is; while it is being set up, with the secret as text and as a QR code (SVG). */
export async function secondFactorState(actor: Actor, { brand }: Site): Promise<SecondFactorState> {
  const { totpSecret, totpLastStep } = await db.person.findUniqueOrThrow({ where: { id: actor.personId } });
  if (totpSecret === null) return { stage: "new" };
  if (totpLastStep !== null) return { stage: "ready" };
  const secret = openTotpSecret(totpSecret, actor.personId);
  return { stage: "begun", secret, svg: qrSvg(totpAddress(secret, actor.email, brand.name), brand) };
}

/** Begins setting up: makes a secret, unless there is one, or nothing that it would guard. */
export async function beginSecondFactor(actor: Actor): Promise<void> {
  if (!hasUseForSecondFactor(actor)) return;
  const totpSecret = sealTotpSecret(await newTotpSecret(), actor.personId);
  await db.person.updateMany({
    where: { id: actor.personId, totpSecret: null },
    data: { totpSecret },
  });
}

export type SecondFactor =
  | { ok: true; cookie: string }
  | { ok: false; reason: "wrong" }
  | { ok: false; reason: "tooMany"; waitSeconds: number };

/** Who gives the second factor: the session with the mailed code alone. */
export type HalfSession = Pick<Actor, "personId" | "sessionId">;

/**
 * Checks a code of the authenticator app. The right one works once, completes setting up, and replaces the session by a new
 * one with staff rights: its Set-Cookie value is returned. The same code once more from the replaced session, within a minute,
 * gives the same new one. Refuses a wrong or used code, and too many wrong ones.
 */
export async function giveSecondFactor(
  { personId, sessionId }: HalfSession,
  { typed, userAgent, clientAddress }: { typed: string; userAgent: string; clientAddress: string },
): Promise<SecondFactor> {
  const { totpSecret, roles } = await db.person.findUniqueOrThrow({ where: { id: personId } });
  if (totpSecret === null) return { ok: false, reason: "wrong" };
  const guesser: Guesser = { clientAddress, browserId: sessionId, isKnown: false };
  const at = now();
  const limit = secondFactorLimit(personId);
  const waitSeconds = (await waitBeforeGuess(guesser)) ?? (await countAttempt(limit, at));
  if (waitSeconds !== null) return { ok: false, reason: "tooMany", waitSeconds };

  const secret = openTotpSecret(totpSecret, personId);
  const code = readCode(typed, totpLength);
  const step = await totpStep(secret, code);
  const cookie = await db.$transaction(async (tx) => {
    const isTaken = step !== null && (await takeStep(tx, personId, step, sealTotpSecret(secret, personId)));
    if (!isTaken) return repeated(tx, { personId, sessionId }, await totpStep(secret, code, repeatSteps));
    const { count } = await deleteSession(tx, sessionId);
    if (count === 0) return null;
    const person = { id: personId, roles };
    const session = await createSession(tx, { person, userAgent, secondFactor: true, follows: sessionId });
    await audit(tx, personId, "second-factor");
    return session.cookie;
  }, transactionLimits);
  if (cookie !== null) {
    await uncountAttempt(limit, at);
    return { ok: true, cookie };
  }
  await noteWrong(guesser);
  await audit(db, personId, "second-factor.failed");
  return { ok: false, reason: "wrong" };
}

/** The session that this browser still holds while the second factor replaced it by another a moment ago, or null. */
export async function replacedSession(request: Request): Promise<HalfSession | null> {
  const token = tokenOf(request);
  if (!token) return null;
  const sessionId = sessionIdOf(token);
  const successor = await findSuccessor(db, sessionId);
  return successor && isJustGiven(successor) ? { personId: successor.personId, sessionId } : null;
}

const isJustGiven = ({ secondFactorAt }: { secondFactorAt: Date | null }) =>
  secondFactorAt !== null && now().getTime() - secondFactorAt.getTime() < repeatTime;

/** A code given at the last moment it works may still be repeated: so many steps of 30 seconds aside. */
const repeatSteps = 3;

/** The new session of whoever gives the code that was accepted last once more, from the session it replaced. */
async function repeated(tx: Tx, { personId, sessionId }: HalfSession, step: number | null) {
  const successor = await findSuccessor(tx, sessionId);
  if (step === null || successor?.personId !== personId || successor.person.totpLastStep !== step)
    return null;
  return isJustGiven(successor) ? successor.cookie : null;
}

/**
 * Notes the step as used: true for exactly one caller (RFC 6238 §5.2: a code must not be accepted twice). The secret is sealed
 * anew on the way, with the newest key.
 */
async function takeStep(tx: Tx, personId: string, step: number, totpSecret: string): Promise<boolean> {
  const { count } = await tx.person.updateMany({
    where: {
      id: personId,
      disabledAt: null,
      OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }],
    },
    data: { totpLastStep: step, totpSecret },
  });
  return count === 1;
}

const audit = (tx: Tx | typeof db, personId: string, act: string) =>
  recordAudit(tx, { actorId: personId, act, subjectType: "person", subjectId: personId, detail: {} });
