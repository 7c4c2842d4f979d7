import { recordAudit } from "~/platform/audit.server";
import type { Tx } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import { Prisma } from "~prisma/client";
import type { Actor } from "../access/scope";
import { confirm, type Confirmed, type TypedCodes } from "../confirmation/confirm.server";
import { emailChangedKind } from "./email-changed-kind";

export type EmailChange = Confirmed<{ ok: true; newEmail: string } | { ok: false; reason: "ended" }>;

/** What is for the address it was sent to alone. */
const boundToAddress = ["signInCode", "confirmation"];

/**
 * Makes the address for which two codes were mailed (`askConfirmation`) the actor's own: one to the present address, one to the new.
 * Every other session ends, mails that wait go to the new address, and the old one is told. The audit log learns that it
 * changed, not to what. Refuses what `confirm` does; an address that got an account meanwhile is `ended`.
 */
export async function changeEmail(
  actor: Actor,
  typed: Omit<TypedCodes, "purpose"> & { site: string },
): Promise<EmailChange> {
  try {
    return await confirm(actor, { ...typed, purpose: "EMAIL" }, (tx, { newEmail }) =>
      change(tx, actor, newEmail!, typed.site),
    );
  } catch (error) {
    // Somebody signed in there for the first time, at this moment.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
      return { ok: false, reason: "ended" };
    throw error;
  }
}

async function change(
  tx: Tx,
  { personId, sessionId, email, locale }: Actor,
  newEmail: string,
  site: string,
): Promise<{ ok: true; newEmail: string } | { ok: false; reason: "ended" }> {
  if ((await tx.person.count({ where: { email: newEmail } })) > 0) return { ok: false, reason: "ended" };
  const { count } = await tx.person.updateMany({
    where: { id: personId, email, erasedAt: null },
    data: { email: newEmail },
  });
  if (count === 0) return { ok: false, reason: "ended" };
  const sessions = await tx.session.deleteMany({ where: { personId, id: { not: sessionId } } });
  await tx.signInCode.deleteMany({ where: { email } });
  await tx.mail.updateMany({
    where: { to: email, status: { not: "SENT" }, template: { notIn: boundToAddress } },
    data: { to: newEmail },
  });
  await recordAudit(tx, {
    actorId: personId,
    act: "email.change",
    subjectType: "person",
    subjectId: personId,
    detail: { sessionsEnded: sessions.count },
  });
  await queueMail(tx, { to: email, personId, locale, site, kind: emailChangedKind, data: {} });
  return { ok: true, newEmail };
}
