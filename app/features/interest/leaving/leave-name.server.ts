import type { Locale } from "~/i18n/locale";
import { networkOf } from "~/lib/network";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { countAttempt, findWait, isFirst } from "~/platform/rate-limit.server";
import { interestAskedKind } from "./interest-mail-kinds";
import type { Wish } from "./wish";

/** From one network: a town hall has many people behind one address. */
const networkLimit = { limit: 60, windowSeconds: 15 * 60 };
/** Mails that a mailbox gets because somebody typed its address, for all masterclasses together. */
const mailboxLimit = { limit: 5, windowSeconds: 86_400 };
/** A form that is sent twice within this time is one wish, in seconds. */
const repeatSeconds = 60;

interface LeftName {
  /** As `parseEmail` gives it. */
  email: string;
  masterclassId: string;
  wish: Wish;
  locale: Locale;
  /** The id of the site. */
  site: string;
  clientAddress: string;
}

export type NameLeft = { ok: true } | { ok: false; reason: "mailbox" | "network"; waitSeconds: number };

/**
 * Somebody leaves an address to hear of a masterclass. Whoever reads the mailbox is mailed to say that they want it; who is on the list
 * already is mailed that they are. What is answered here says nothing of which it was. Who was told before waits anew, once confirmed anew.
 * Refuses when one mailbox or network asks too often.
 */
export async function leaveName({ clientAddress, ...left }: LeftName): Promise<NameLeft> {
  const networkWait = await countAttempt({ key: `interest:${networkOf(clientAddress)}`, ...networkLimit });
  if (networkWait !== null) return { ok: false, reason: "network", waitSeconds: networkWait };
  const { email, masterclassId, wish, locale, site } = left;
  const mailbox = { key: `interest:${email}`, ...mailboxLimit };
  const refused = await findWait(mailbox);
  if (refused !== null) return { ok: false, reason: "mailbox", waitSeconds: refused };
  const asked = `interest:${[site, email, masterclassId, wish, locale].join(" ")}`;
  if (!(await isFirst({ key: asked, windowSeconds: repeatSeconds }))) return { ok: true };
  const mailboxWait = await countAttempt(mailbox);
  if (mailboxWait !== null) return { ok: false, reason: "mailbox", waitSeconds: mailboxWait };
  await db.$transaction(async (tx) => {
    const interestId = await putOnList(tx, left);
    // Nobody's yet: whoever reads the mailbox has not shown that they do.
    const mail = { to: email, personId: null, locale, site, kind: interestAskedKind };
    await queueMail(tx, { ...mail, data: { interestId } }, { urgent: true });
  }, transactionLimits);
  return { ok: true };
}

/** The row of this wish, made or found; gives its id. One that waits for a confirmation waits from now on. */
async function putOnList(tx: Tx, left: Omit<LeftName, "clientAddress">): Promise<string> {
  const at = now();
  const { id } = await tx.interest.upsert({
    where: { email_site_masterclassId_wish_locale: left },
    create: { id: newId(), ...left, createdAt: at },
    update: {},
  });
  await tx.interest.updateMany({
    where: { id, OR: [{ confirmedAt: null }, { toldAt: { not: null } }] },
    data: { createdAt: at, confirmedAt: null, toldAt: null, mailingId: null },
  });
  return id;
}
