import type { Operation } from "./api/operations";

/** Drop: never delivered. Duplicate: delivered twice. Hold: kept until `release`, in another order if asked. */
export type EventFault = "drop" | "duplicate" | "hold";

export interface CallFault {
  /** An error answer, or none at all: the connection stays open until the caller gives up. */
  answer: "error" | "silence";
  /** Whether the work is done first. Then a retry with the same idempotency key finds it done. */
  when?: "before" | "after";
  /** HTTP status of an error answer; 500 unless told. */
  status?: number;
  /** How many of the next calls; 1 unless told. */
  times?: number;
}

/** How far the next refund gets by itself: it waits until the bank is made to decide (`settleRefund`). */
export type RefundFault = "pending";

/** What the buyer really pays, when it is not what was asked. */
export interface PaymentFault {
  amountCents?: number;
  /** ISO 4217 in small letters. */
  currency?: string;
}

export interface Faults {
  /** Applies to every event of `type` ("*" for all) until `clear`. */
  onEvents(type: string, fault: EventFault): void;
  /** Applies to the next calls of one operation, such as "POST /v1/refunds". */
  onCalls(operation: Operation, fault: CallFault): void;
  /** Applies to the next payment. */
  onPayment(fault: PaymentFault): void;
  /** Applies to the next refund. */
  onRefund(fault: RefundFault): void;
  /** Ends all faults. Held events stay held until they are released. */
  clear(): void;
  eventFaults(type: string): Set<EventFault>;
  takeCallFault(operation: Operation): Required<CallFault> | undefined;
  takePaymentFault(): PaymentFault;
  takeRefundFault(): RefundFault | undefined;
}

export function createFaults(): Faults {
  const events = new Map<string, Set<EventFault>>();
  const calls = new Map<Operation, Required<CallFault>[]>();
  let payment: PaymentFault = {};
  let refund: RefundFault | undefined;
  return {
    onEvents: (type, fault) => void events.set(type, new Set([...(events.get(type) ?? []), fault])),
    onCalls(operation, { answer, when = "before", status = 500, times = 1 }) {
      const waiting = Array.from({ length: times }, () => ({ answer, when, status, times: 1 }));
      calls.set(operation, [...(calls.get(operation) ?? []), ...waiting]);
    },
    onPayment: (fault) => void (payment = fault),
    onRefund: (fault) => void (refund = fault),
    clear() {
      events.clear();
      calls.clear();
      payment = {};
      refund = undefined;
    },
    eventFaults: (type) => new Set([...(events.get(type) ?? []), ...(events.get("*") ?? [])]),
    takeCallFault: (operation) => calls.get(operation)?.shift(),
    takePaymentFault() {
      const taken = payment;
      payment = {};
      return taken;
    },
    takeRefundFault() {
      const taken = refund;
      refund = undefined;
      return taken;
    },
  };
}
