import { randomInt } from "node:crypto";
import { z } from "zod";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { formatTime } from "~/lib/dates";
import { codeHashOf } from "../sessions/hashes.server";
import { codeOf, shownCode } from "../sign-in/sign-in-code";
import { confirmationKind } from "./confirmation-mail-kind";
import { newSide } from "./confirm.server";
import { confirmationMessages } from "./confirmation.messages";

const mailData = z.object({ confirmationId: z.uuid(), side: z.enum(["own", "new"]) });

/** Where each kind of code is entered. */
const pages = {
  EXPORT: "/my/data/confirm",
  ERASURE: "/my/data/erase/confirm",
  EMAIL: "/my/profile/email/confirm",
} as const;

/**
 * The mail with a code that confirms. The code is made here, when the mail is sent, and only its hash is kept: a second attempt to
 * send makes a new one. Nothing is sent for what is over. At an address that has an account already it tells its owner so instead,
 * and no code is made.
 */
export const confirmationMail = mailTemplate(confirmationKind, async (data, locale, site) => {
  const { confirmationId: id, side } = mailData.parse(data);
  const t = confirmationMessages[locale];
  const code = codeOf(randomInt(100_000_000));
  const row = await db.confirmationCode.findFirst({
    where: { id, usedAt: null, expiresAt: { gt: now() } },
  });
  if (!row) return null;
  const taken = side === "new" && (await db.person.count({ where: { email: row.newEmail! } })) > 0;
  if (taken)
    return { subject: t.takenSubject(site.brand.name), blocks: [{ text: t.taken(site.brand.name) }] };
  await db.confirmationCode.update({
    where: { id },
    data:
      side === "own" ? { codeHash: codeHashOf(code, id) } : { newCodeHash: codeHashOf(code, newSide(id)) },
  });
  const intro = side === "new" ? t.introNew : t.intro[row.purpose];
  return {
    subject: t.mailSubject(site.brand.name),
    blocks: [
      { text: intro(site.brand.name) },
      { code: shownCode(code) },
      { text: t.mailUntil(formatTime(row.expiresAt, locale)) },
      { link: site.origin + pages[row.purpose], label: t.mailLink },
      { text: side === "new" ? t.notYouNew : t.notYou },
    ],
  };
});
