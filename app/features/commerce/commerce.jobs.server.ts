import { z } from "zod";
import type { JobHandler } from "~/platform/jobs.server";
import type { MailTemplates } from "~/platform/mail.server";
import {
  orderCancelledMail,
  paymentFailedMail,
  paymentReturnedMail,
  receiptMail,
  refundMail,
  ticketMail,
} from "./commerce-mails.server";
import { reconcileOrders } from "./reconcile-orders.server";
import { sendRefund } from "./send-refund.server";

const refundPayload = z.object({ paymentId: z.uuid() });

export const commerceJobs: Record<string, JobHandler> = {
  "send-refund": (payload) => sendRefund(refundPayload.parse(payload).paymentId),
  "reconcile-orders": reconcileOrders,
};
export const commerceCron = [{ task: "reconcile-orders", pattern: "*/10 * * * *" }];
export const commerceMails: MailTemplates = {
  ticket: ticketMail,
  receipt: receiptMail,
  paymentFailed: paymentFailedMail,
  paymentReturned: paymentReturnedMail,
  refund: refundMail,
  orderCancelled: orderCancelledMail,
};
