import { createHash } from "node:crypto";

/** Says which text somebody saw, in a form: so that what they choose is what they get. */
export const digestOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 32);

const digestMark = "sha256:";

/** A text that somebody saw and did not take, as it is kept: it can be compared, and read by nobody. */
export const leftText = (text: string): string => `${digestMark}${digestOf(text)}`;

/** Whether this is what somebody saw, who took it or left it. */
export const isSeen = (text: string, seen: string): boolean => seen === text || seen === leftText(text);
