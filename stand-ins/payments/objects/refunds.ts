import type Stripe from "stripe";
import { checkMetadata, shownMetadata } from "./checkout-rules";
import { newId, type Context } from "../api/context";
import { disputesOf } from "./disputes";
import { findPaymentIntent } from "./payments";
import { invalid, noSuch } from "../api/refusal";

/** https://docs.stripe.com/api/refunds/create: all that is left, or a part of it; never more. */
export function createRefund(context: Context, params: Stripe.RefundCreateParams) {
  checkMetadata("metadata", params.metadata);
  const charge = chargeToRefund(context, params);
  if (disputesOf(context, charge.id).some((one) => !one.is_charge_refundable && one.status !== "won"))
    throw invalid(
      `Charge ${charge.id} has been charged back; cannot issue a refund.`,
      "charge",
      "charge_disputed",
    );
  const left = charge.amount - charge.amount_refunded;
  const amount = params.amount ?? left;
  if (left === 0)
    throw invalid(`Charge ${charge.id} has already been refunded.`, "charge", "charge_already_refunded");
  if (amount < 1) throw invalid("Invalid positive integer", "amount", "parameter_invalid_integer");
  if (amount > left) {
    const sums = `Refund amount (${amount}) is greater than unrefunded amount on charge (${left}), in cents`;
    throw invalid(sums, "amount", "amount_too_large");
  }
  const refund = newRefund(context, { charge, amount, params });
  const refunded = charge.amount_refunded + amount;
  const charged = { ...charge, amount_refunded: refunded, refunded: refunded === charge.amount };
  context.save("refunds", refund);
  context.save("charges", charged);
  context.record("refund.created", refund);
  context.record("charge.refunded", charged);
  return refund;
}

/**
 * The bank tells how a refund ended. One that Stripe had accepted, or called succeeded, may fail after all: the money is
 * then back in the shop's balance (https://docs.stripe.com/refunds#failed-refunds).
 */
export function settleRefund(context: Context, id: string, outcome: "succeeded" | "failed"): Stripe.Refund {
  const refund = findRefund(context, id);
  const isEnded = refund.status === "failed" || refund.status === outcome;
  if (isEnded) throw invalid(`This refund has ${String(refund.status)} already.`, "refund");
  if (outcome === "succeeded") {
    const succeeded = { ...refund, status: "succeeded" };
    context.save("refunds", succeeded);
    context.record("refund.updated", succeeded);
    return succeeded;
  }
  const failed: Stripe.Refund = {
    ...refund,
    status: "failed",
    failure_reason: "expired_or_canceled_card",
    failure_balance_transaction: newId("txn_"),
  };
  const charge = context.state.charges.get(String(refund.charge));
  context.save("refunds", failed);
  if (charge)
    context.save("charges", {
      ...charge,
      amount_refunded: charge.amount_refunded - refund.amount,
      refunded: false,
    });
  context.record("refund.updated", failed);
  context.record("refund.failed", failed);
  return failed;
}

export function findRefund({ state }: Context, id: string) {
  const refund = state.refunds.get(id);
  if (!refund) throw noSuch("refund", id);
  return refund;
}

function chargeToRefund(context: Context, params: Stripe.RefundCreateParams) {
  if (params.charge && params.payment_intent) {
    throw invalid("You may only specify one of these parameters: charge, payment_intent.", "charge");
  }
  if (params.charge) {
    const charge = context.state.charges.get(params.charge);
    if (!charge) throw noSuch("charge", params.charge, "charge");
    return charge;
  }
  if (!params.payment_intent) {
    throw invalid(
      "One of the following params should be provided: charge or payment_intent.",
      "charge",
      "parameter_missing",
    );
  }
  const intent = findPaymentIntent(context, params.payment_intent, "payment_intent");
  const charge =
    typeof intent.latest_charge === "string" ? context.state.charges.get(intent.latest_charge) : undefined;
  if (!charge)
    throw invalid(
      `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
      "payment_intent",
    );
  return charge;
}

function newRefund(
  context: Context,
  { charge, amount, params }: { charge: Stripe.Charge; amount: number; params: Stripe.RefundCreateParams },
): Stripe.Refund {
  return {
    id: newId("re_"),
    object: "refund",
    amount,
    balance_transaction: newId("txn_"),
    charge: charge.id,
    created: context.seconds(),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    metadata: shownMetadata(params.metadata),
    payment_intent: charge.payment_intent,
    payment_method: null,
    reason: params.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: context.faults.takeRefundFault() ?? "succeeded",
    transfer_reversal: null,
  };
}
