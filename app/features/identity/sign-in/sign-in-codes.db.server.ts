import { now } from "~/platform/clock.server";
import type { Db, Tx } from "~/platform/db/db.server";
import type { SignInCode } from "~prisma/client";
import { codeLifetime, countsSince, mailboxCodes } from "./sign-in-code";

/** A sign-in as it is stored, or null. */
export const loadSignIn = (db: Db, id: string) => db.signInCode.findUnique({ where: { id } });

/** The same, locked: tries of one code come one after another. */
export async function lockSignIn(tx: Tx, id: string): Promise<SignInCode | null> {
  const rows = await tx.$queryRaw<SignInCode[]>`select * from "SignInCode" where id = ${id}::uuid for update`;
  return rows[0] ?? null;
}

/** Asking for codes of one mailbox comes one after another until the transaction ends. */
export const lockMailbox = (tx: Tx, email: string) =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtext('sign-in codes'), hashtext(${email}))`;

/** Since when each code of a mailbox counts that was asked for lately and not used. */
export async function countedCodes(tx: Db, email: string): Promise<Date[]> {
  const earliest = now().getTime() - mailboxCodes.windowSeconds * 1000 - codeLifetime;
  const codes = await tx.signInCode.findMany({
    where: { email, usedAt: null, createdAt: { gt: new Date(earliest) } },
    select: { createdAt: true, triedAt: true },
  });
  return codes.map(countsSince);
}

/** Begins a sign-in under the id that is wished, or another when that is taken. Returns its id. */
export async function addSignIn(
  tx: Tx,
  wished: string,
  another: string,
  row: { email: string; redirectTo: string; browserId: string | null },
): Promise<string> {
  const createdAt = now();
  const times = { createdAt, expiresAt: new Date(createdAt.getTime() + codeLifetime) };
  for (const id of [wished, another]) {
    const data = { id, ...row, browserId: row.browserId ?? id, ...times };
    const { count } = await tx.signInCode.createMany({ data, skipDuplicates: true });
    if (count === 1) return id;
  }
  throw new Error("a sign-in could not be begun: its new id exists");
}
