import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { recordAudit } from "~/platform/audit.server";
import { queueMail } from "~/platform/mail/mail.server";
import { countAttempt } from "~/platform/rate-limit.server";
import type { Staff } from "../access/scope";
import { browserMemory, codeLifetime, isOpen, mailboxCodes, repeatTime } from "../sign-in/sign-in-code";
import { lockMailbox } from "../sign-in/sign-in-codes.db.server";
import { signInCodeKind } from "../sign-in/sign-in-mail-kind";
import type { HelpRefusal } from "./helping";
import { lockHelped } from "./lock-helped.server";

/** - `noneAsked`: no browser waits for a code, so that none would work anywhere. */
export type CodeSentAgain =
  | { ok: true; isNew: boolean }
  | { ok: false; reason: HelpRefusal | "notFound" | "noneAsked" }
  | { ok: false; reason: "often"; waitSeconds: number };

/**
 * Mails a new code to somebody's own address, for the browser in which they asked for one last: there it works for ten minutes, and the one
 * that was mailed before works no more. Nobody at the desk sees it. Within a minute of the last mail that one is on its way (`isNew:
 * false`). Refuses what `whyNotHelped` does, who asked for no code within the hour, and more than signing in allows one mailbox.
 */
export async function sendCodeAgain(
  actor: Staff<"person.help">,
  personId: string,
  site: string,
): Promise<CodeSentAgain> {
  const early = await db.$transaction((tx) => waiting(tx, actor, personId), transactionLimits);
  if (!early.ok) return early;
  if (early.isOnItsWay) return { ok: true, isNew: false };
  const { limit, windowSeconds } = mailboxCodes;
  const waitSeconds = await countAttempt({ key: `code-again:${personId}`, limit, windowSeconds });
  if (waitSeconds !== null) return { ok: false, reason: "often", waitSeconds };
  return db.$transaction(async (tx): Promise<CodeSentAgain> => {
    const late = await waiting(tx, actor, personId);
    if (!late.ok) return late;
    if (late.isOnItsWay) return { ok: true, isNew: false };
    const { code, person } = late;
    const expiresAt = new Date(now().getTime() + codeLifetime);
    await tx.signInCode.update({ where: { id: code.id }, data: { expiresAt, codeHash: null } });
    const mail = { to: person.email, personId: null, locale: person.locale, site, kind: signInCodeKind };
    await queueMail(tx, { ...mail, data: { signInCodeId: code.id } }, { urgent: true });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "person.code",
      subjectType: "person",
      subjectId: personId,
    });
    return { ok: true, isNew: true };
  }, transactionLimits);
}

/** The sign-in that waits for a code, with whose it is; or why no code is mailed. */
async function waiting(tx: Tx, actor: Staff<"person.help">, personId: string) {
  const found = await lockHelped(tx, actor, personId);
  if (!found.ok) return found;
  const { person } = found;
  await lockMailbox(tx, person.email);
  const code = await tx.signInCode.findFirst({
    where: { email: person.email, createdAt: { gt: before(browserMemory) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  // One that is too old is opened again: its browser still waits.
  if (!code || !isOpen({ ...code, expiresAt: new Date(now().getTime() + codeLifetime) }, now()))
    return { ok: false, reason: "noneAsked" } as const;
  const [last] = await tx.$queryRaw<object[]>`select 1 from "Mail"
    where template = ${signInCodeKind.name} and data->>'signInCodeId' = ${code.id} and status <> 'FAILED'
      and "createdAt" > ${before(repeatTime)} limit 1`;
  return { ok: true, code, person, isOnItsWay: last !== undefined } as const;
}

const before = (milliseconds: number) => new Date(now().getTime() - milliseconds);
