import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db.server";
import { isSecure } from "~/platform/env.server";
import { newId } from "~/platform/ids.server";
import type { Locale } from "~/i18n/locale";
import { readCode } from "~/lib/digits";
import { languageCookie, readCookie, setCookie } from "./cookies";
import { guess, isWorthNoting, looseGuesses, mailboxGuesses } from "./guess-limits.server";
import { safeRedirect } from "./safe-redirect";
import { sessionIdOf } from "./hashes.server";
import { isToken } from "./session-rules";
import { createSession, deleteSession } from "./sessions.db.server";
import { codeLength } from "./sign-in-code";
import { consumeCode, loadSignIn } from "./sign-in-codes.db.server";
import { beganSignIn } from "./sign-ins.queries.server";

export type SignIn =
  | { ok: true; cookies: string[]; goTo: string }
  | { ok: false; reason: "wrong" | "ended" | "disabled" }
  | { ok: false; reason: "tooMany"; waitSeconds: number };

/**
 * Signs in with the code that was mailed for the sign-in this browser began. A mailbox not seen before becomes a person, in
 * `locale`. Returns the cookies to set (session, language, and the sign-in's own removed) and where to go; staff go on to
 * the second factor. A session the browser still had is ended. Refuses: a wrong code, a sign-in that is used, too old or
 * begun elsewhere ("ended"), a person who is disabled, too many wrong codes.
 */
export async function signIn(
  request: Request,
  { typed, locale, clientAddress }: { typed: string; locale: Locale; clientAddress: string },
): Promise<SignIn> {
  const began = await beganSignIn(request);
  if (!began?.isOpen) {
    const counted = await guess(looseGuesses(clientAddress), () => Promise.resolve(null));
    return counted.kind === "tooMany"
      ? { ok: false, reason: "tooMany", waitSeconds: counted.waitSeconds }
      : { ok: false, reason: "ended" };
  }

  const result = await guess(mailboxGuesses(began.email, clientAddress), () =>
    db.$transaction(async (tx): Promise<SignIn | null> => {
      if (await consumeCode(tx, began.id, readCode(typed, codeLength)))
        return admit(tx, request, began, locale);
      return (await loadSignIn(tx, began.id))?.isOpen ? null : { ok: false, reason: "ended" };
    }, transactionLimits),
  );
  if (result.kind === "answered") return result.value;
  if (isWorthNoting(result.count))
    await recordAudit(db, {
      actorId: null,
      act: "sign-in.failed",
      subjectType: "sign-in",
      subjectId: began.id,
      detail: { wrongCodes: result.count },
    });
  return result.kind === "wrong"
    ? { ok: false, reason: "wrong" }
    : { ok: false, reason: "tooMany", waitSeconds: result.waitSeconds };
}

/** The code was right: finds or makes the person and gives the browser a new session. */
async function admit(
  tx: Tx,
  request: Request,
  { email, redirectTo }: { email: string; redirectTo: string },
  locale: Locale,
): Promise<SignIn> {
  // Not an upsert: of two browsers with the same new mailbox one would find the row neither saw before.
  await tx.person.createMany({
    data: { id: newId(), email, locale, createdAt: now() },
    skipDuplicates: true,
  });
  const person = await tx.person.findUniqueOrThrow({ where: { email } });
  if (person.disabledAt) return { ok: false, reason: "disabled" };
  const former = readCookie(request.headers.get("cookie"), "session", isSecure);
  if (isToken(former)) await deleteSession(tx, sessionIdOf(former));
  const userAgent = request.headers.get("user-agent") ?? "";
  const session = await createSession(tx, { personId: person.id, userAgent, secondFactor: false });
  await recordAudit(tx, { actorId: person.id, act: "sign-in", subjectType: "person", subjectId: person.id });
  const goTo = safeRedirect(redirectTo);
  return {
    ok: true,
    cookies: [
      session.cookie,
      setCookie("sign-in", "", 0, isSecure),
      languageCookie(person.locale === "en" ? "en" : "nl", isSecure),
    ],
    goTo: person.role === "STAFF" ? `/sign-in/second-factor?redirectTo=${encodeURIComponent(goTo)}` : goTo,
  };
}
