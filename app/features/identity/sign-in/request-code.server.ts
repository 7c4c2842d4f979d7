import { now } from "~/platform/clock.server";
import { type Db, db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { isSecure } from "~/platform/env.server";
import { isId, newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { countAttempt } from "~/platform/rate-limit.server";
import type { Locale } from "~/i18n/locale";
import { networkOf } from "~/lib/network";
import { secondsToWait } from "~/lib/sliding-window";
import { setCookie } from "../sessions/cookies";
import { knowsMailbox } from "./known-mailboxes.server";
import { browserMemory, isOpen, mailboxCodes, repeatTime } from "./sign-in-code";
import { addSignIn, countedCodes, loadSignIn, lockMailbox } from "./sign-in-codes.db.server";
import { beganSignIn } from "./began-sign-in.server";
import { signInCodeKind } from "./sign-in-mail-kind";

/** Codes asked for from one network: a town hall has many people behind one address. */
const networkLimit = { limit: 300, windowSeconds: 15 * 60 };

export type CodeRequest =
  { ok: true; cookie: string } | { ok: false; reason: "mailbox" | "network"; waitSeconds: number };

export interface CodeWish {
  /** As `parseEmail` gives it. */
  email: string;
  redirectTo: string;
  locale: Locale;
  /** The id of the site that is signed in to. */
  site: string;
  clientAddress: string;
  /** What the form was made with: sent twice it is one wish. */
  wishId?: string;
  /** Whether the code this browser waits for is to be replaced. */
  isAgain?: boolean;
}

/**
 * Begins a sign-in: a code is mailed to `email`, known or not; nothing here looks whether it is. The worker makes the code, so
 * that it is nowhere stored. Asked twice by one form, or by one browser within a minute, it is one code. Returns the Set-Cookie
 * value that ties the sign-in to this browser. Refuses when one mailbox or network asks too often; a browser that signed in to
 * the mailbox before has two codes more.
 */
export async function requestCode(request: Request, wish: CodeWish): Promise<CodeRequest> {
  const key = `ask-code:${networkOf(wish.clientAddress)}`;
  const networkWait = await countAttempt({ key, ...networkLimit });
  if (networkWait !== null) return { ok: false, reason: "network", waitSeconds: networkWait };
  const began = await beganSignIn(request);
  const { limit, keptForKnown, windowSeconds } = mailboxCodes;
  const own = knowsMailbox(request, wish.email) ? limit + keptForKnown : limit;

  /** What needs no new code: the same wish once more, or a refusal. */
  const settled = async (tx: Db): Promise<CodeRequest | null> => {
    const same =
      (await sameWish(tx, wish, wish.wishId)) ?? (wish.isAgain ? null : await sameWish(tx, wish, began?.id));
    if (same) return { ok: true, cookie: signInCookie(same) };
    const counted = await countedCodes(tx, wish.email);
    const waitSeconds = secondsToWait(counted, { limit: own, windowSeconds }, now());
    return waitSeconds === null ? null : { ok: false, reason: "mailbox", waitSeconds };
  };
  // Looked at once before the lock: who asks a thousand times for one mailbox does not make others wait for it.
  const early = await settled(db);
  if (early) return early;
  return db.$transaction(async (tx): Promise<CodeRequest> => {
    await lockMailbox(tx, wish.email);
    const late = await settled(tx);
    if (late) return late;
    if (wish.isAgain && began)
      await tx.signInCode.updateMany({ where: { id: began.id }, data: { expiresAt: now() } });
    return { ok: true, cookie: signInCookie(await begin(tx, wish, began?.browserId ?? null)) };
  }, transactionLimits);
}

const signInCookie = (id: string) => setCookie("sign-in", id, browserMemory / 1000, isSecure);

/** The sign-in with this id when it is what is wished for once more, a moment later. */
async function sameWish(tx: Db, { email }: CodeWish, id: string | undefined): Promise<string | null> {
  const row = isId(id) ? await loadSignIn(tx, id) : null;
  const isRecent = row && now().getTime() - row.createdAt.getTime() < repeatTime;
  return isRecent && row.email === email && isOpen(row, now()) ? row.id : null;
}

async function begin(
  tx: Tx,
  { wishId, email, redirectTo, locale, site }: CodeWish,
  browserId: string | null,
) {
  const id = await addSignIn(tx, isId(wishId) ? wishId : newId(), newId(), { email, redirectTo, browserId });
  // Nobody's yet: what is written is the same for an address that is somebody's and for one that is not.
  const mail = { to: email, personId: null, locale, site, kind: signInCodeKind };
  await queueMail(tx, { ...mail, data: { signInCodeId: id } }, { urgent: true });
  return id;
}
