import { toLocalInput } from "~/lib/dates";
import { parseMoney } from "~/lib/money";
import { type ReasonFault, readReason } from "~/lib/text/reason";

/** As typed; `kept` is what was here of the order when the form was made, in cents. */
export interface RefundTyped {
  amount: string;
  day: string;
  reason: string;
  kept: string;
}

export type RefundFaults = Partial<{
  amount: "invalidAmount" | "moreThanKept";
  day: "invalidDay";
  reason: ReasonFault;
}>;

/** A number of cents in a hidden field; -1, which no order has, when that was tampered with. */
export const readCents = (typed: string) => (/^\d{1,10}$/.test(typed) ? Number(typed) : -1);

/** Noon of a day that is not after today in Amsterdam, or null. */
function readDay(typed: string, now: Date): Date | null {
  const at = /^20\d{2}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T12:00:00Z`) : null;
  if (!at || Number.isNaN(at.getTime()) || !at.toISOString().startsWith(typed)) return null;
  return typed <= toLocalInput(now).slice(0, 10) ? new Date(Math.min(at.getTime(), now.getTime())) : null;
}

/** Reads the form by which staff write down a refund by bank. Whether the order allows it is for `writeRefund` to say. */
export function readWrittenRefund(
  typed: RefundTyped,
  now: Date,
):
  | { ok: true; refund: { amountCents: number; at: Date; reason: string; keptCents: number } }
  | { ok: false; faults: RefundFaults } {
  const amountCents = parseMoney(typed.amount);
  const at = readDay(typed.day, now);
  const reading = readReason(typed.reason);
  const faults: RefundFaults = {
    ...(!amountCents && { amount: "invalidAmount" as const }),
    ...(!at && { day: "invalidDay" as const }),
    ...("fault" in reading && { reason: reading.fault }),
  };
  if (!amountCents || !at || "fault" in reading) return { ok: false, faults };
  return { ok: true, refund: { amountCents, at, reason: reading.reason, keptCents: readCents(typed.kept) } };
}
