import { createHash } from "node:crypto";
import { keyedHash, keyedHashes } from "~/platform/secrets.server";

/** What the database keeps of a session's token, so that a copy of the table opens no session. */
export const sessionIdOf = (token: string) => createHash("sha256").update(token).digest("hex");

const ofRow = (code: string, rowId: string) => `${rowId} ${code}`;

/**
 * What the database keeps of a sign-in code: with a key outside it, because all codes are tried in minutes. The row's id goes
 * in too, so that equal codes of two rows differ.
 */
export const codeHashOf = (code: string, rowId: string) => keyedHash("sign-in code", ofRow(code, rowId));

/** Whether `stored` is kept of this code, by whichever key. */
export const isCodeOf = (stored: string | null, code: string, rowId: string) =>
  stored !== null && keyedHashes("sign-in code", ofRow(code, rowId)).includes(stored);
