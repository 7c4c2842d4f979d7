import { parseMoney } from "~/lib/money";
import type { entryMessages } from "./entry.messages";

export type EntryFault = keyof (typeof entryMessages)["nl"]["refusals"];

/** What the page shows again: what was typed, and what is wrong by the field's id. */
export interface EntryAnswer {
  values: { order: string; amount: string; reason: string };
  faults: Record<string, EntryFault>;
}

/** Reads the amount of an assignment, and what was left of the booking when the form was made (NaN when that was tampered with). */
export function readAssignment({ amount, left }: { amount: string; left: string }) {
  return {
    amountCents: parseMoney(amount) ?? 0,
    leftCents: /^-?\d{1,10}$/.test(left) ? Number(left) : Number.NaN,
  };
}

/** At which field of the form a refusal stands. */
export const fieldOf = (fault: EntryFault): "order" | "amount" =>
  fault === "invalidAmount" || fault === "moreThanLeft" || fault === "moreThanKept" ? "amount" : "order";
