import { inertText } from "./inert-text";

/** What can be wrong with a reason. */
export type ReasonFault = "reasonMissing" | "reasonTooLong";
const longestReason = 500;

/** A reason for the desk: what was typed without marks that mislead, or what is wrong with it. */
export function readReason(typed: string): { reason: string } | { fault: ReasonFault } {
  const reason = inertText(typed).trim();
  if (reason === "") return { fault: "reasonMissing" };
  return reason.length > longestReason ? { fault: "reasonTooLong" } : { reason };
}
