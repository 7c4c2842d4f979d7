import { createHash } from "node:crypto";

/** Says which text somebody saw, in a form: so that what they choose is what they get. */
export const digestOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 32);
