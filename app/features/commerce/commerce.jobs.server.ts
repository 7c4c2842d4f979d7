import { z } from "zod";
import type { JobHandler } from "~/platform/jobs.server";
import type { MailTemplates } from "~/platform/mail.server";
import { orderCancelledMail } from "./cancellation-mail.server";
import {
  paymentFailedMail,
  paymentReturnedMail,
  receiptMail,
  refundMail,
  ticketMail,
} from "./commerce-mails.server";
import { groupCancelledKeptMail, groupCancelledUnpaidMail } from "./group-cancelled-mails.server";
import { moveMail } from "./move-mail.server";
import { disputeLostMail, refundFailedMail } from "./return-mails.server";
import { reconcileOrders } from "./reconcile-orders.server";
import { sendRefund } from "./send-refund.server";
import { settleOrder } from "./settle-cohort.server";

const refundPayload = z.object({ paymentId: z.uuid() });
const settlePayload = z.object({ orderId: z.uuid(), personId: z.uuid() });

export const commerceJobs: Record<string, JobHandler> = {
  "send-refund": (payload) => sendRefund(refundPayload.parse(payload).paymentId),
  "settle-order": (payload) => {
    const { orderId, personId } = settlePayload.parse(payload);
    return settleOrder({ personId }, orderId);
  },
  "reconcile-orders": reconcileOrders,
};
export const commerceCron = [{ task: "reconcile-orders", pattern: "*/10 * * * *" }];
export const commerceMails: MailTemplates = {
  ticket: ticketMail,
  receipt: receiptMail,
  paymentFailed: paymentFailedMail,
  paymentReturned: paymentReturnedMail,
  refund: refundMail,
  refundFailed: refundFailedMail,
  disputeLost: disputeLostMail,
  orderCancelled: orderCancelledMail,
  groupCancelledKept: groupCancelledKeptMail,
  groupCancelledUnpaid: groupCancelledUnpaidMail,
  moved: moveMail,
};
