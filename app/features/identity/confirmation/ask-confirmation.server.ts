import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { countAttempt } from "~/platform/rate-limit.server";
import { networkOf } from "~/lib/network";
import type { Locale } from "~/i18n/locale";
import type { Actor } from "../access/scope";
import { codeLifetime } from "../sign-in/sign-in-code";
import { confirmationKind } from "./confirmation-mail-kind";

export type ConfirmationPurpose = "EXPORT" | "ERASURE" | "EMAIL";

export interface ConfirmationWish {
  purpose: ConfirmationPurpose;
  /** For EMAIL: the address that is to be theirs, as `parseEmail` gives it. */
  newEmail?: string;
  locale: Locale;
  /** The id of the site that is asked. */
  site: string;
  clientAddress: string;
  /** What the form was made with: sent twice it is one wish. */
  wishId?: string;
}

export type AskedConfirmation = { ok: true } | { ok: false; waitSeconds: number };

const quarter = 15 * 60;

/**
 * Mails the actor a code that confirms what they are about to do, and for another address one to that address too; codes asked for
 * before, for the same, end. Nothing here looks whether the new address is somebody's: what is said and written is the same. The
 * worker makes the codes, so that they are nowhere stored. Refuses who asks too often: five times in a quarter of an hour for one person
 * and for one new address, and as signing in for a network.
 */
export async function askConfirmation(actor: Actor, wish: ConfirmationWish): Promise<AskedConfirmation> {
  const { personId } = actor;
  const id = isId(wish.wishId) ? wish.wishId : newId();
  if ((await db.confirmationCode.count({ where: { id, personId } })) > 0) return { ok: true };
  const limits = [
    { key: `ask-code:${networkOf(wish.clientAddress)}`, limit: 300, windowSeconds: quarter },
    { key: `confirm:${personId}`, limit: 5, windowSeconds: quarter },
    ...(wish.newEmail ? [{ key: `confirm-to:${wish.newEmail}`, limit: 5, windowSeconds: quarter }] : []),
  ];
  for (const limit of limits) {
    const waitSeconds = await countAttempt(limit);
    if (waitSeconds !== null) return { ok: false, waitSeconds };
  }
  await db.$transaction((tx) => begin(tx, actor, id, wish), transactionLimits);
  return { ok: true };
}

async function begin(
  tx: Tx,
  { personId, email }: Actor,
  wished: string,
  { purpose, newEmail = undefined, locale, site }: ConfirmationWish,
): Promise<void> {
  const createdAt = now();
  await tx.confirmationCode.updateMany({
    where: { personId, purpose, usedAt: null, expiresAt: { gt: createdAt } },
    data: { expiresAt: createdAt },
  });
  const row = {
    personId,
    purpose,
    newEmail: newEmail ?? null,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + codeLifetime),
  };
  const { count } = await tx.confirmationCode.createMany({
    data: { id: wished, ...row },
    skipDuplicates: true,
  });
  const mine = await tx.confirmationCode.count({ where: { id: wished, personId } });
  // The same form at the same moment has begun it.
  if (count === 0 && mine > 0) return;
  const id = count > 0 ? wished : newId();
  if (count === 0) await tx.confirmationCode.create({ data: { id, ...row } });
  const mail = { personId, locale, site, kind: confirmationKind };
  const urgent = { urgent: true };
  await queueMail(tx, { ...mail, to: email, data: { confirmationId: id, side: "own" } }, urgent);
  if (newEmail)
    await queueMail(tx, { ...mail, to: newEmail, data: { confirmationId: id, side: "new" } }, urgent);
}
