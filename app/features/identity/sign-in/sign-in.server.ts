import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { isSecure } from "~/platform/env.server";
import { newId } from "~/platform/db/ids.server";
import { type Locale, toLocale } from "~/i18n/locale";
import { readCode } from "~/lib/text/digits";
import { type FoundationRole, isOfFoundation } from "../access/can";
import { languageCookie, readCookie, setCookie } from "../sessions/cookies";
import { type Guesser, noteWrong, waitBeforeGuess } from "../guesses/guess-limits.server";
import { isCodeOf, sessionIdOf } from "../sessions/hashes.server";
import { knowsMailbox, rememberMailbox } from "./known-mailboxes.server";
import { safeRedirect } from "./safe-redirect";
import { isToken } from "../sessions/session-rules";
import { createSession, deleteSession, findSuccessor } from "../sessions/sessions.db.server";
import { type CodeTry, codeLength, repeatTime, triesLeft, tryCode } from "./sign-in-code";
import { lockSignIn } from "./sign-in-codes.db.server";
import { beganSignIn } from "./began-sign-in.server";

export type SignIn =
  | { ok: true; cookies: string[]; goTo: string }
  | { ok: false; reason: "wrong"; triesLeft: number }
  | { ok: false; reason: "lastWrong" | "ended" | "disabled" }
  | { ok: false; reason: "tooMany"; waitSeconds: number };

/**
 * Signs in with the code that was mailed for the sign-in this browser began. A mailbox not seen before becomes a person, in
 * `locale`. Returns the cookies to set (session, language, mailboxes known here; the sign-in's own lasts as long as it may be
 * repeated) and where to go; staff go on to the second factor. A session the browser still had is ended. The same code once more
 * from the same browser within a minute gives the same session. Refuses: a wrong code ("lastWrong" ends the code), a sign-in that
 * is used, too old or begun elsewhere ("ended"), a person who is disabled, too many wrong codes.
 */
export async function signIn(
  request: Request,
  { typed, locale, clientAddress }: { typed: string; locale: Locale; clientAddress: string },
): Promise<SignIn> {
  const began = await beganSignIn(request);
  const isKnown = began !== null && knowsMailbox(request, began.email);
  const guesser: Guesser = { clientAddress, browserId: began?.browserId ?? null, isKnown };
  const waitSeconds = await waitBeforeGuess(guesser);
  if (waitSeconds !== null) return { ok: false, reason: "tooMany", waitSeconds };
  if (!began) {
    await noteWrong(guesser);
    return { ok: false, reason: "ended" };
  }
  const code = readCode(typed, codeLength);
  const { result, isCounted } = await db.$transaction(
    (tx) => tryToSignIn(tx, request, { id: began.id, code, locale }),
    transactionLimits,
  );
  if (isCounted) await noteWrong(guesser);
  return result;
}

async function tryToSignIn(
  tx: Tx,
  request: Request,
  { id, code, locale }: { id: string; code: string; locale: Locale },
): Promise<{ result: SignIn; isCounted: boolean }> {
  const row = await lockSignIn(tx, id);
  if (!row) return { result: { ok: false, reason: "ended" }, isCounted: false };
  const { outcome, isCounted } = tryCode(row, isCodeOf(row.codeHash, code, id), now());
  if (isCounted) {
    const wrongCodes = row.wrongCodes + 1;
    await tx.signInCode.update({ where: { id }, data: { wrongCodes, triedAt: now() } });
    if (wrongCodes === 1 || outcome === "lastWrong") await noteFailure(tx, id, wrongCodes);
  }
  if (outcome === "right") {
    await tx.signInCode.update({ where: { id }, data: { usedAt: now() } });
    return { result: await admit(tx, request, row, locale), isCounted };
  }
  if (outcome === "repeat") return { result: await admitAgain(tx, request, row), isCounted };
  const refusal = outcome satisfies Exclude<CodeTry, "right" | "repeat">;
  const result: SignIn =
    refusal === "wrong"
      ? { ok: false, reason: refusal, triesLeft: triesLeft(row) }
      : { ok: false, reason: refusal };
  return { result, isCounted };
}

interface SignInRow {
  id: string;
  email: string;
  redirectTo: string;
}

/** The code was right: finds or makes the person and gives the browser a new session. */
async function admit(tx: Tx, request: Request, row: SignInRow, locale: Locale): Promise<SignIn> {
  // With something to update it is one statement, so that two browsers with the same new mailbox make one person.
  const person = await tx.person.upsert({
    where: { email: row.email },
    create: { id: newId(), email: row.email, locale, createdAt: now() },
    update: { email: row.email },
  });
  if (person.disabledAt) return { ok: false, reason: "disabled" };
  const former = readCookie(request.headers.get("cookie"), "session", isSecure);
  if (isToken(former)) await deleteSession(tx, sessionIdOf(former));
  const userAgent = request.headers.get("user-agent") ?? "";
  const session = await createSession(tx, {
    person,
    userAgent,
    secondFactor: false,
    follows: row.id,
  });
  await recordAudit(tx, { actorId: person.id, act: "sign-in", subjectType: "person", subjectId: person.id });
  return admitted(request, row, person, session.cookie);
}

/** The code was used in this browser a moment ago: the same session, unless it ended since. */
async function admitAgain(tx: Tx, request: Request, row: SignInRow): Promise<SignIn> {
  const session = await findSuccessor(tx, row.id);
  return session ? admitted(request, row, session.person, session.cookie) : { ok: false, reason: "ended" };
}

function admitted(
  request: Request,
  { id, email, redirectTo }: SignInRow,
  person: { locale: string; roles: readonly FoundationRole[] },
  sessionCookie: string,
): SignIn {
  const goTo = safeRedirect(redirectTo);
  return {
    ok: true,
    cookies: [
      sessionCookie,
      setCookie("sign-in", id, repeatTime / 1000, isSecure),
      rememberMailbox(request, email),
      languageCookie(toLocale(person.locale), isSecure),
    ],
    goTo: isOfFoundation(person) ? `/sign-in/second-factor?redirectTo=${encodeURIComponent(goTo)}` : goTo,
  };
}

/** The audit log tells of a code's first wrong try and of the one that ended it, not of each. */
const noteFailure = (tx: Tx, id: string, wrongCodes: number) =>
  recordAudit(tx, {
    actorId: null,
    act: "sign-in.failed",
    subjectType: "sign-in",
    subjectId: id,
    detail: { wrongCodes },
  });
