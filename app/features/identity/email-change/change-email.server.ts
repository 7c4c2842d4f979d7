import { recordAudit } from "~/platform/audit.server";
import type { Tx } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import type { Actor } from "../access/scope";
import { confirm, type Confirmed, type TypedCodes } from "../confirmation/confirm.server";
import { emailChangedKind } from "./email-changed-kind";
import { isTakenJustNow, moveAddress } from "./move-address.server";

export type EmailChange = Confirmed<{ ok: true; newEmail: string } | { ok: false; reason: "ended" }>;

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
    if (isTakenJustNow(error)) return { ok: false, reason: "ended" };
    throw error;
  }
}

async function change(
  tx: Tx,
  { personId, sessionId, email, locale }: Actor,
  newEmail: string,
  site: string,
): Promise<{ ok: true; newEmail: string } | { ok: false; reason: "ended" }> {
  const moved = await moveAddress(tx, { id: personId, email }, newEmail, sessionId);
  if (!moved.ok) return { ok: false, reason: "ended" };
  await recordAudit(tx, {
    actorId: personId,
    act: "email.change",
    subjectType: "person",
    subjectId: personId,
    detail: { sessionsEnded: moved.sessionsEnded },
  });
  await queueMail(tx, { to: email, personId, locale, site, kind: emailChangedKind, data: {} });
  return { ok: true, newEmail };
}
