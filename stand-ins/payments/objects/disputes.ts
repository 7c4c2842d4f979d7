/** What the buyer's bank does about a payment: https://docs.stripe.com/disputes/how-disputes-work */
import type Stripe from "stripe";
import { findCheckout } from "./checkout-sessions";
import type { Context } from "../api/context";
import { newBalanceTransaction, newDispute } from "./dispute-objects";
import { intentOf } from "./payments";
import { invalid, noSuch } from "../api/refusal";

export interface DisputeInput {
  /** Cents; all that was not refunded unless told. */
  amountCents?: number | undefined;
  /** The bank only asks: no money moves until it decides. */
  isInquiry?: boolean | undefined;
}

/** The bank disputes the payment of a session. Unless it only asks, the money is taken at once. */
export function openDispute(context: Context, sessionId: string, input: DisputeInput = {}): Stripe.Dispute {
  const intent = intentOf(context, findCheckout(context, sessionId));
  const charge =
    typeof intent?.latest_charge === "string" ? context.state.charges.get(intent.latest_charge) : undefined;
  if (!charge) throw invalid("This session has no successful charge to dispute.", "session");
  if (disputesOf(context, charge.id).some(({ status }) => isOpen(status)))
    throw invalid(`Charge ${charge.id} is disputed already.`, "session");
  const left = leftOf(context, charge);
  const amount = input.amountCents ?? left;
  if (amount < 1 || amount > left) throw invalid(`A dispute is about 1 to ${left} cents.`, "amount");
  const isInquiry = input.isInquiry ?? false;
  const dispute = newDispute(context, {
    charge,
    amount,
    status: isInquiry ? "warning_needs_response" : "needs_response",
  });
  context.save("charges", { ...charge, disputed: true });
  context.save("disputes", dispute);
  context.record("charge.dispute.created", dispute);
  return isInquiry ? dispute : withdraw(context, dispute);
}

/** The bank decides: `won` is for the shop, which gets the money back; `lost` is for the buyer. */
export function closeDispute(context: Context, id: string, outcome: "won" | "lost"): Stripe.Dispute {
  let dispute = findDispute(context, id);
  if (!isOpen(dispute.status)) throw invalid(`This dispute is closed: ${dispute.status}.`, "dispute");
  const isInquiry = dispute.status.startsWith("warning_");
  if (outcome === "lost" && isInquiry) dispute = withdraw(context, dispute);
  const closed: Stripe.Dispute = {
    ...dispute,
    status: outcome === "won" && isInquiry ? "warning_closed" : outcome,
    balance_transactions:
      outcome === "won" && !isInquiry
        ? [...dispute.balance_transactions, newBalanceTransaction(context, dispute, dispute.amount)]
        : dispute.balance_transactions,
  };
  context.save("disputes", closed);
  if (outcome === "won" && !isInquiry) context.record("charge.dispute.funds_reinstated", closed);
  context.record("charge.dispute.closed", closed);
  return closed;
}

export function findDispute({ state }: Context, id: string) {
  const dispute = state.disputes.get(id);
  if (!dispute) throw noSuch("dispute", id, "dispute");
  return dispute;
}

export const isOpen = (status: Stripe.Dispute.Status) =>
  !["won", "lost", "warning_closed", "prevented"].includes(status);

export const disputesOf = ({ state }: Context, chargeId: string) =>
  [...state.disputes.values()].filter(({ charge }) => charge === chargeId);

/** Cents of a payment that the shop still has: neither refunded nor taken by a bank. */
export function leftOf(context: Context, charge: Stripe.Charge): number {
  const moved = disputesOf(context, charge.id).flatMap((dispute) => dispute.balance_transactions);
  return moved.reduce((left, { amount }) => left + amount, charge.amount - charge.amount_refunded);
}

/** Takes the disputed amount, and no more than was not refunded since the bank began to ask. */
function withdraw(context: Context, dispute: Stripe.Dispute): Stripe.Dispute {
  const charge = context.state.charges.get(String(dispute.charge));
  const amount = Math.min(dispute.amount, charge ? leftOf(context, charge) : 0);
  if (amount === 0) return dispute;
  const taken: Stripe.Dispute = {
    ...dispute,
    amount,
    status: "needs_response",
    is_charge_refundable: false,
    balance_transactions: [newBalanceTransaction(context, dispute, -amount)],
  };
  context.save("disputes", taken);
  context.record("charge.dispute.funds_withdrawn", taken);
  return taken;
}
