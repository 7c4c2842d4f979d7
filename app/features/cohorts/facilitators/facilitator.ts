import { inertLine } from "~/lib/text/inert-text";

/** The side of a picture as it is kept, in pixels: twice as large as it is shown. */
export const pictureSide = 240;
/** As many as one page shows well. */
export const mostFacilitators = 8;

export type NameFault = "missing" | "tooLong";

/** Reads a name as it is shown, or says what is wrong with it. */
export function facilitatorName(typed: string): { name: string } | { fault: NameFault } {
  const name = inertLine(typed);
  return name === "" ? { fault: "missing" } : name.length > 120 ? { fault: "tooLong" } : { name };
}

const longestLine = 200;

/** Reads who somebody is, in a line; empty when nothing is said of it. */
export function facilitatorLine(typed: string): { line: string } | { fault: "tooLong" } {
  const line = inertLine(typed);
  return line.length > longestLine ? { fault: "tooLong" } : { line };
}

/** The address of a kept picture. */
export const pictureUrl = (picture: string) => `/facilitators/${picture}`;
