import { createHash } from "node:crypto";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** What the database keeps of a session's token, so that a copy of the table opens no session. */
export const sessionIdOf = (token: string) => sha256(token);

/** What the database keeps of a sign-in code. The row's id goes in too, so that equal codes of two rows differ. */
export const codeHashOf = (code: string, rowId: string) => sha256(`${code}.${rowId}`);
