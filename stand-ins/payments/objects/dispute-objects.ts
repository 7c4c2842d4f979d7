import type Stripe from "stripe";
import { newId, type Context } from "../api/context";

/** How long a shop has to answer its buyer's bank, in seconds. */
const TO_ANSWER = 9 * 24 * 60 * 60;

/** A dispute for which no money has moved yet. */
export function newDispute(
  context: Context,
  { charge, amount, status }: { charge: Stripe.Charge; amount: number; status: Stripe.Dispute.Status },
): Stripe.Dispute {
  return {
    id: newId("dp_"),
    object: "dispute",
    amount,
    balance_transactions: [],
    charge: charge.id,
    created: context.seconds(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence(),
    evidence_details: {
      due_by: context.seconds() + TO_ANSWER,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: null,
    is_charge_refundable: true,
    livemode: false,
    metadata: {},
    network_reason_code: null,
    payment_intent: charge.payment_intent,
    reason: "general",
    status,
  };
}

const noEvidence = (): Stripe.Dispute.Evidence => ({
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
});

/** Money that a dispute takes from the shop's balance (`amount` below zero) or puts back. */
export function newBalanceTransaction(
  context: Context,
  dispute: Stripe.Dispute,
  amount: number,
): Stripe.BalanceTransaction {
  return {
    id: newId("txn_"),
    object: "balance_transaction",
    amount,
    available_on: context.seconds(),
    balance_type: "payments",
    created: context.seconds(),
    currency: dispute.currency,
    description: null,
    exchange_rate: null,
    fee: 0,
    fee_details: [],
    net: amount,
    reporting_category: amount < 0 ? "dispute" : "dispute_reversal",
    source: dispute.id,
    status: "available",
    type: "adjustment",
  };
}
