/** How long a code works, in milliseconds (ASVS 5.0 §6.5.5). */
export const codeLifetime = 10 * 60_000;
/** How long the browser that used a code may use it again, for the same session: a second click, an answer that was lost. */
export const repeatTime = 60_000;
/** The browser remembers its sign-in longer than the code works, to be told that it ended. In milliseconds. */
export const browserMemory = 60 * 60_000;
/** As many wrong tries end a code. */
const wrongTries = 6;

/** How many digits a code has: a number below 100,000,000. */
export const codeLength = 8;
export const codeOf = (number: number) => String(number).padStart(codeLength, "0");

/** A code as people read it: `9837 2884`. */
export const shownCode = (code: string) => code.replace(/(\d{4})(?=\d)/g, "$1 ");

/** How far a mailed code is. */
export interface CodeState {
  expiresAt: Date;
  usedAt: Date | null;
  wrongCodes: number;
}

/** Whether a code may be used: it is neither used, too old, nor tried wrongly too often. */
export const isOpen = ({ expiresAt, usedAt, wrongCodes }: CodeState, now: Date) =>
  usedAt === null && expiresAt > now && wrongCodes < wrongTries;

/** How often a code may still be tried, once one more wrong try is counted. */
export const triesLeft = ({ wrongCodes }: Pick<CodeState, "wrongCodes">) => wrongTries - wrongCodes - 1;

const isJustUsed = ({ usedAt, wrongCodes }: CodeState, now: Date) =>
  usedAt !== null && now.getTime() - usedAt.getTime() < repeatTime && wrongCodes < wrongTries;

/**
 * What comes of a try in the code's own browser. `right`: use it up. `repeat`: the browser used it a moment ago. `wrong`, and
 * `lastWrong` when no more will do: count it. `ended`: used, too old or tried too often; counted while it could still be repeated.
 */
export type CodeTry = "right" | "repeat" | "wrong" | "lastWrong" | "ended";

export function tryCode(
  code: CodeState,
  isRight: boolean,
  now: Date,
): { outcome: CodeTry; isCounted: boolean } {
  if (isOpen(code, now)) {
    if (isRight) return { outcome: "right", isCounted: false };
    return { outcome: code.wrongCodes + 1 < wrongTries ? "wrong" : "lastWrong", isCounted: true };
  }
  if (isJustUsed(code, now)) return { outcome: isRight ? "repeat" : "ended", isCounted: !isRight };
  return { outcome: "ended", isCounted: false };
}

/** Codes of one mailbox in any quarter of an hour; so many more for browsers that signed in to it before. */
export const mailboxCodes = { limit: 5, keptForKnown: 2, windowSeconds: 15 * 60 };

/**
 * When a code that was not used began to count for the last time: when it was asked for, or last tried with a wrong code. So in any
 * window no more codes are tried than may be asked for, and a mailbox meets at most that many times six guesses.
 */
export const countsSince = ({ createdAt, triedAt }: { createdAt: Date; triedAt: Date | null }) =>
  triedAt ?? createdAt;
