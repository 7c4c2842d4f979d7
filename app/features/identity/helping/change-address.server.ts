import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import type { Staff } from "../access/scope";
import { isTakenJustNow, moveAddress } from "../email-change/move-address.server";
import { addressChangedKind } from "./address-changed-kind";
import type { AddressReason, HelpRefusal } from "./helping";
import { lockHelped } from "./lock-helped.server";

export interface AddressWish {
  /** The address that was shown when it was asked. */
  from: string;
  /** As `parseEmail` gives it. */
  to: string;
  reason: AddressReason;
  /** The id of the site whose mails tell of it. */
  site: string;
}

/** - `taken`: the address is of another account. - `changed`: the old address is not theirs any more. */
export type AddressChanged =
  { ok: true } | { ok: false; reason: HelpRefusal | "notFound" | "taken" | "changed" };

/**
 * Gives somebody who asks the desk another address to sign in with: all their sessions and codes end, mails that wait go to the new
 * address, and the old and the new one are both told. The audit log keeps the reason and no address. Twice is once. Refuses what
 * `whyNotHelped` does, an address of another account, and one that was changed meanwhile.
 */
export async function changeAddress(
  actor: Staff<"person.help">,
  personId: string,
  wish: AddressWish,
): Promise<AddressChanged> {
  try {
    return await db.$transaction((tx) => change(tx, actor, personId, wish), transactionLimits);
  } catch (error) {
    if (isTakenJustNow(error)) return { ok: false, reason: "taken" };
    throw error;
  }
}

async function change(
  tx: Tx,
  actor: Staff<"person.help">,
  personId: string,
  { from, to, reason, site }: AddressWish,
): Promise<AddressChanged> {
  const found = await lockHelped(tx, actor, personId);
  if (!found.ok) return found;
  const { person } = found;
  if (person.email === to) return { ok: true };
  if (person.email !== from) return { ok: false, reason: "changed" };
  const moved = await moveAddress(tx, person, to, null);
  if (!moved.ok) return { ok: false, reason: moved.reason === "taken" ? "taken" : "changed" };
  // What was mailed to the old address confirms nothing any more.
  await tx.confirmationCode.updateMany({
    where: { personId, usedAt: null, expiresAt: { gt: now() } },
    data: { expiresAt: now() },
  });
  await recordAudit(tx, {
    actorId: actor.personId,
    act: "person.address",
    subjectType: "person",
    subjectId: personId,
    detail: { reason, sessionsEnded: moved.sessionsEnded },
  });
  const mail = { personId, locale: person.locale, site, kind: addressChangedKind };
  await queueMail(tx, { ...mail, to: from, data: { side: "old" } });
  await queueMail(tx, { ...mail, to, data: { side: "new" } });
  return { ok: true };
}
