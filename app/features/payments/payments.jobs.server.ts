import { z } from "zod";
import type { JobHandler } from "~/platform/jobs.server";
import {
  moneyReturnedMail,
  paymentReceivedMail,
  paymentTakenBackMail,
} from "./bank/booking/bank-mails.server";
import { matchEntriesJob } from "./bank/matching/match-entries.server";
import { forgetBankStatements } from "./bank/statements/forget-statements.server";
import { orderCancelledMail } from "./cancellation/cancellation-mail.server";
import { seatsCancelledMail } from "./cancellation/seats-cancelled-mails.server";
import { disputeLostMail } from "./disputes/dispute-mail.server";
import {
  groupCancelledKeptMail,
  groupCancelledTeamMail,
  groupCancelledUnpaidMail,
} from "./settlement/group-cancelled-mails.server";
import { paymentFailedMail, paymentReturnedMail } from "./checkout/payment-mails.server";
import { reconcileOrders } from "./reconciliation/reconcile-orders.server";
import { forgetSales, forgetStripeEvents } from "./retention/forget-payments.server";
import { refundFailedMail, refundMail } from "./refunds/refund-mails.server";
import { sendRefund } from "./refunds/send-refund.server";
import { settleOrder } from "./settlement/settle-cohort.server";

const refundPayload = z.object({ paymentId: z.uuid() });
// The release before named no group: an order was of one.
const settlePayload = z.object({ orderId: z.uuid(), personId: z.uuid(), cohortId: z.uuid().optional() });

export const paymentsJobs: Record<string, JobHandler> = {
  "send-refund": (payload) => sendRefund(refundPayload.parse(payload).paymentId),
  "settle-order": (payload) => {
    const { orderId, personId, cohortId } = settlePayload.parse(payload);
    return settleOrder({ personId }, orderId, cohortId);
  },
  "reconcile-orders": reconcileOrders,
  "forget-sales": forgetSales,
  "forget-stripe-events": forgetStripeEvents,
  "match-bank-entries": matchEntriesJob,
  "forget-bank-statements": forgetBankStatements,
};
export const paymentsCron = [
  { task: "reconcile-orders", pattern: "*/10 * * * *" },
  { task: "forget-sales", pattern: "7 4 * * *" },
  { task: "forget-stripe-events", pattern: "17 4 * * *" },
  { task: "match-bank-entries", pattern: "23 * * * *" },
  { task: "forget-bank-statements", pattern: "27 4 * * *" },
];
export const paymentsMails = [
  paymentFailedMail,
  paymentReturnedMail,
  refundMail,
  refundFailedMail,
  disputeLostMail,
  orderCancelledMail,
  seatsCancelledMail,
  groupCancelledKeptMail,
  groupCancelledTeamMail,
  groupCancelledUnpaidMail,
  paymentReceivedMail,
  paymentTakenBackMail,
  moneyReturnedMail,
] as const;
