import type { RefundRefusal } from "~/features/ordering/orders/balance";
import { parseMoney } from "~/lib/money";
import { type ReasonFault, readReason } from "~/lib/text/reason";

/** As typed; `left` is what could be refunded when the form was made, in cents. */
export interface RefundFields {
  amount: string;
  reason: string;
  left: string;
}

export type RefundFault = ReasonFault | RefundRefusal | "notOnline" | "changed";

/** What the page shows next: the form again with faults, or the amount to confirm. */
export interface RefundAnswer {
  values: RefundFields;
  faults: Partial<Record<"amount" | "reason", RefundFault>>;
  /** To be confirmed; null when there is a fault or the form is to be adjusted. */
  amountCents: number | null;
}

/** What could be refunded when a form was made; -1, which no order has left, when that was tampered with. */
export const readLeft = (typed: string) => (/^\d{1,10}$/.test(typed) ? Number(typed) : -1);

/** Checks the form of a refund. Whether the order allows it is for `refundOrder` to say. */
export function readRefund(
  values: RefundFields,
):
  | { ok: true; refund: { amountCents: number; reason: string; leftCents: number } }
  | { ok: false; faults: RefundAnswer["faults"] } {
  const amountCents = parseMoney(values.amount);
  const reading = readReason(values.reason);
  const leftCents = readLeft(values.left);
  const faults: RefundAnswer["faults"] = {};
  if (amountCents === null || amountCents === 0) faults.amount = "invalidAmount";
  else if (leftCents >= 0 && amountCents > leftCents) faults.amount = "tooMuch";
  if ("fault" in reading) faults.reason = reading.fault;
  if (!amountCents || "fault" in reading || faults.amount) return { ok: false, faults };
  return { ok: true, refund: { amountCents, reason: reading.reason, leftCents } };
}
