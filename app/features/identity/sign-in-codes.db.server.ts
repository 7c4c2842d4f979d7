import { now } from "~/platform/clock.server";
import type { Db, Tx } from "~/platform/db.server";
import { codeHashOf } from "./hashes.server";

/** A sign-in as it is stored, or null; `isOpen`: its code is neither used nor too old. */
export async function loadSignIn(db: Db, id: string) {
  const row = await db.signInCode.findUnique({ where: { id } });
  return row && { ...row, isOpen: row.usedAt === null && row.expiresAt > now() };
}

/** Uses up a code: true for exactly one caller, and only with the right code in time. One conditional UPDATE. */
export async function consumeCode(tx: Tx, id: string, code: string): Promise<boolean> {
  const instant = now();
  const { count } = await tx.signInCode.updateMany({
    where: { id, codeHash: codeHashOf(code, id), usedAt: null, expiresAt: { gt: instant } },
    data: { usedAt: instant },
  });
  return count === 1;
}
