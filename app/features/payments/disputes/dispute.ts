import type { Disputed } from "~/features/ordering/orders/balance";

/** A dispute as Stripe has it, as far as it is read: https://docs.stripe.com/api/disputes/object */
interface ToldDispute {
  status: string;
  amount: number;
  currency: string;
  balance_transactions: readonly { amount: number }[];
  evidence_details: { due_by: number | null };
}

/** A dispute reduced to what is kept of it. Cents; currency in capitals. */
export interface DisputeFacts extends Disputed {
  amountCents: number;
  currency: string;
  /** Until when Stripe takes an answer. */
  dueAt: Date | null;
}

/** By Stripe's words (https://docs.stripe.com/api/disputes/object#dispute_object-status); the others are open. */
const closed: Record<string, "WON" | "LOST"> = {
  won: "WON",
  warning_closed: "WON",
  prevented: "WON",
  lost: "LOST",
};

/**
 * What Stripe says of a dispute. Its balance transactions tell whether the bank has the money: they are in the account's
 * own currency and may hold fees, so that their sum is read as yes or no.
 */
export function disputeFacts(dispute: ToldDispute): DisputeFacts {
  const moved = dispute.balance_transactions.reduce((total, { amount }) => total + amount, 0);
  const due = dispute.evidence_details.due_by;
  return {
    status: closed[dispute.status] ?? "OPEN",
    amountCents: dispute.amount,
    withdrawnCents: moved < 0 ? dispute.amount : 0,
    currency: dispute.currency.toUpperCase(),
    dueAt: due === null ? null : new Date(due * 1000),
  };
}

/**
 * Whether what was told of a dispute goes beyond what is known. Answers of Stripe overtake each other: a closed one does not
 * open again, and an open one does not lose money before it closes.
 */
export function isDisputeNews(known: Disputed & { amountCents: number }, told: DisputeFacts): boolean {
  if (told.status === "OPEN" && (known.status !== "OPEN" || told.withdrawnCents < known.withdrawnCents))
    return false;
  return (
    told.status !== known.status ||
    told.withdrawnCents !== known.withdrawnCents ||
    told.amountCents !== known.amountCents
  );
}
