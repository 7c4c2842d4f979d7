import type { Tx } from "~/platform/db/db.server";
import { Prisma } from "~prisma/client";

/** What is for the address it was sent to alone. */
const boundToAddress = ["signInCode", "confirmation"];

/**
 * Gives somebody another address in `tx`: every session but `keptSession` ends, codes to sign in with the old address end, and mails that
 * wait go to the new one. Refuses an address that is somebody's (`taken`), and somebody whose address was changed or erased meanwhile
 * (`gone`).
 */
export async function moveAddress(
  tx: Tx,
  { id: personId, email }: { id: string; email: string },
  newEmail: string,
  keptSession: string | null,
): Promise<{ ok: true; sessionsEnded: number } | { ok: false; reason: "taken" | "gone" }> {
  if ((await tx.person.count({ where: { email: newEmail } })) > 0) return { ok: false, reason: "taken" };
  const { count } = await tx.person.updateMany({
    where: { id: personId, email, erasedAt: null },
    data: { email: newEmail },
  });
  if (count === 0) return { ok: false, reason: "gone" };
  const sessions = await tx.session.deleteMany({
    where: { personId, ...(keptSession === null ? {} : { id: { not: keptSession } }) },
  });
  await tx.signInCode.deleteMany({ where: { email } });
  await tx.mail.updateMany({
    where: { to: email, status: { not: "SENT" }, template: { notIn: boundToAddress } },
    data: { to: newEmail },
  });
  return { ok: true, sessionsEnded: sessions.count };
}

/** Whether somebody signed in at an address for the first time at the very moment it was to be another's. */
export const isTakenJustNow = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
