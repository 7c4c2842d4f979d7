import { randomInt } from "node:crypto";
import { z } from "zod";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { formatTime } from "~/lib/dates";
import { codeHashOf } from "../sessions/hashes.server";
import { signInMessages } from "./sign-in.messages";
import { codeOf, shownCode } from "./sign-in-code";
import { signInCodeKind } from "./sign-in-mail-kind";

const mailData = z.object({ signInCodeId: z.uuid() });

/**
 * The mail with the sign-in code. The code is made here, when the mail is sent, and only its hash is kept: a second attempt
 * to send makes a new one. Nothing is sent for a sign-in that is over.
 */
export const signInCodeMail = mailTemplate(signInCodeKind, async (data, locale, site) => {
  const { signInCodeId: id } = mailData.parse(data);
  const code = codeOf(randomInt(100_000_000));
  const [row] = await db.signInCode.updateManyAndReturn({
    where: { id, usedAt: null, expiresAt: { gt: now() } },
    data: { codeHash: codeHashOf(code, id) },
  });
  if (!row) return null;
  const t = signInMessages[locale];
  return {
    subject: t.mailSubject(site.brand.name),
    blocks: [
      { text: t.mailIntro(site.brand.name) },
      { code: shownCode(code) },
      { text: t.mailUntil(formatTime(row.expiresAt, locale)) },
      { link: `${site.origin}/sign-in/code`, label: t.mailLink },
      { text: t.mailNotYou },
    ],
  };
});
