import { networkOf } from "~/lib/network";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { countAttempt } from "~/platform/rate-limit.server";
import { contactOf } from "~/platform/site/foundation-details.server";
import type { Site } from "~/platform/site/site";
import type { EnquiryFacts, EnquiryKind } from "./enquiry";
import { enquiryCameKind, enquiryReceivedKind } from "./enquiry-mail-kinds";

/** A university has many people behind one address, who seldom ask this. */
const networkLimit = { limit: 20, windowSeconds: 60 * 60 };
/** Mails that a mailbox gets because somebody typed its address. */
const mailboxLimit = { limit: 5, windowSeconds: 86_400 };

export type EnquirySent = { ok: true } | { ok: false; reason: "tooOften"; waitSeconds: number };

/**
 * Keeps a request of a university or a city for the desk, mails whoever sent it that it arrived, and the foundation's own address that there is
 * one. Sent twice by one form (`formId`) it is one. Refuses when one network or mailbox asks too often.
 */
export async function sendEnquiry(
  facts: EnquiryFacts,
  {
    kind,
    site,
    clientAddress,
    formId,
  }: { kind: EnquiryKind; site: Site; clientAddress: string; formId: string },
): Promise<EnquirySent> {
  const id = isId(formId) ? formId : newId();
  if ((await db.enquiry.count({ where: { id } })) > 0) return { ok: true };
  const limits = [
    { key: `enquiry:${networkOf(clientAddress)}`, ...networkLimit },
    { key: `enquiry:${facts.email}`, ...mailboxLimit },
  ];
  for (const limit of limits) {
    const waitSeconds = await countAttempt(limit);
    if (waitSeconds !== null) return { ok: false, reason: "tooOften", waitSeconds };
  }
  const contact = await contactOf(site);
  await db.$transaction(async (tx) => {
    const { count } = await tx.enquiry.createMany({
      data: [{ id, kind, site: site.id, ...facts, createdAt: now() }],
      skipDuplicates: true,
    });
    if (count === 0) return;
    // Nobody's yet: whoever typed the address has not shown that it is theirs.
    const mail = { personId: null, site: site.id, data: { enquiryId: id } };
    await queueMail(tx, { ...mail, to: facts.email, locale: facts.locale, kind: enquiryReceivedKind });
    if (contact) await queueMail(tx, { ...mail, to: contact, locale: "nl", kind: enquiryCameKind });
  }, transactionLimits);
  return { ok: true };
}
