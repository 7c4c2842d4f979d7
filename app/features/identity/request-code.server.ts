import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db.server";
import { isSecure } from "~/platform/env.server";
import { newId } from "~/platform/ids.server";
import { queueMail } from "~/platform/mail.server";
import { countAttempt } from "~/platform/rate-limit.server";
import type { Locale } from "~/i18n/locale";
import { networkOf } from "~/lib/network";
import { setCookie } from "./cookies";
import { codeLifetime } from "./sign-in-code";

const windowSeconds = 15 * 60;
/** Of one mailbox, and of one network: a town hall has many people behind one address. */
const limits = { mailbox: 5, network: 60 };

/** The browser remembers its sign-in longer than the code works, to be told that it ended. In seconds. */
const memory = 60 * 60;

export type CodeRequest =
  { ok: true; cookie: string } | { ok: false; reason: "tooMany"; waitSeconds: number };

/**
 * Begins a sign-in: a code is mailed to `email` (as `parseEmail` gives it), known or not; nothing here looks whether it is.
 * The worker makes the code, so that it is nowhere stored. `again` is the sign-in this one replaces. Returns the Set-Cookie
 * value that ties the sign-in to this browser. Refuses when one mailbox or network asks too often.
 */
export async function requestCode(wish: {
  email: string;
  redirectTo: string;
  locale: Locale;
  clientAddress: string;
  again?: string;
}): Promise<CodeRequest> {
  const { email, redirectTo, locale } = wish;
  const waits = [
    await countAttempt({
      key: `ask-code:${networkOf(wish.clientAddress)}`,
      limit: limits.network,
      windowSeconds,
    }),
    await countAttempt({ key: `ask-code:${email}`, limit: limits.mailbox, windowSeconds }),
  ];
  const waitSeconds = Math.max(...waits.map((wait) => wait ?? 0));
  if (waitSeconds > 0) return { ok: false, reason: "tooMany", waitSeconds };

  const id = newId();
  const createdAt = now();
  await db.$transaction(async (tx) => {
    if (wish.again)
      await tx.signInCode.updateMany({ where: { id: wish.again }, data: { expiresAt: createdAt } });
    await tx.signInCode.create({
      data: { id, email, redirectTo, createdAt, expiresAt: new Date(createdAt.getTime() + codeLifetime) },
    });
    const mail = { to: email, locale, template: "signInCode", data: { signInCodeId: id } };
    await queueMail(tx, mail, { urgent: true });
  }, transactionLimits);
  return { ok: true, cookie: setCookie("sign-in", id, memory, isSecure) };
}
