import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { readCode } from "~/lib/text/digits";
import type { ConfirmationCode } from "~prisma/client";
import type { Actor } from "../access/scope";
import { type Guesser, noteWrong, waitBeforeGuess } from "../guesses/guess-limits.server";
import { isCodeOf } from "../sessions/hashes.server";
import { codeLength, tryCode } from "../sign-in/sign-in-code";
import type { ConfirmationPurpose } from "./ask-confirmation.server";

/** `ended`: used, too old, or asked for anew. `lastWrong`: a sixth wrong one ended it. */
export type ConfirmationRefusal =
  | { ok: false; reason: "wrong" | "lastWrong" | "ended" }
  | { ok: false; reason: "tooMany"; waitSeconds: number };

/** What was done, or that it was done a moment ago with the same code. */
export type Confirmed<Result> = Result | { ok: true; isRepeat: true } | ConfirmationRefusal;

export interface TypedCodes {
  purpose: ConfirmationPurpose;
  /** As it was typed, of the mail to the person's address. */
  code: string;
  /** For EMAIL: of the mail to the new address. */
  newCode?: string;
  clientAddress: string;
}

/** The name of what is hashed for the new address beside the other, in `isCodeOf` and `codeHashOf`. */
export const newSide = (id: string) => `${id} new`;

/**
 * Does what a mailed code confirms, in one transaction with using the code up. A change that refuses (`ok: false`) leaves the code
 * as it was. Wrong codes are counted as those of signing in are; six end the code.
 */
export async function confirm<Result extends { ok: boolean }>(
  actor: Actor,
  typed: TypedCodes,
  change: (tx: Tx, row: ConfirmationCode) => Promise<Result>,
): Promise<Confirmed<Result>> {
  const { clientAddress } = typed;
  const guesser: Guesser = { clientAddress, browserId: `confirm ${actor.personId}`, isKnown: true };
  const waitSeconds = await waitBeforeGuess(guesser);
  if (waitSeconds !== null) return { ok: false, reason: "tooMany", waitSeconds };
  const { answer, isCounted } = await db.$transaction(
    (tx) => tryToConfirm(tx, actor, typed, change),
    transactionLimits,
  );
  if (isCounted) await noteWrong(guesser);
  return answer;
}

async function tryToConfirm<Result extends { ok: boolean }>(
  tx: Tx,
  { personId }: Actor,
  { purpose, code, newCode = "" }: TypedCodes,
  change: (tx: Tx, row: ConfirmationCode) => Promise<Result>,
): Promise<{ answer: Confirmed<Result>; isCounted: boolean }> {
  const [row] = await tx.$queryRaw<ConfirmationCode[]>`select * from "ConfirmationCode"
    where "personId" = ${personId}::uuid and purpose = ${purpose}::"ConfirmationPurpose"
    order by "createdAt" desc, id desc limit 1 for update`;
  if (!row) return { answer: { ok: false, reason: "ended" }, isCounted: false };
  const isRight =
    isCodeOf(row.codeHash, readCode(code, codeLength), row.id) &&
    (purpose !== "EMAIL" || isCodeOf(row.newCodeHash, readCode(newCode, codeLength), newSide(row.id)));
  const { outcome, isCounted } = tryCode(row, isRight, now());
  if (isCounted)
    await tx.confirmationCode.update({ where: { id: row.id }, data: { wrongCodes: { increment: 1 } } });
  if (outcome === "repeat") return { answer: { ok: true, isRepeat: true }, isCounted };
  if (outcome !== "right") return { answer: { ok: false, reason: outcome }, isCounted };
  const answer = await change(tx, row);
  // Erasing takes the code itself along.
  if (answer.ok) await tx.confirmationCode.updateMany({ where: { id: row.id }, data: { usedAt: now() } });
  return { answer, isCounted };
}
