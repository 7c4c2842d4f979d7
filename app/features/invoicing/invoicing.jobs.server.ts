import type { JobHandler } from "~/platform/jobs.server";
import { receiptMail } from "./receipts/receipt-mail.server";
import { invoiceMail } from "./sending/invoice-mail.server";
import { sendDueInvoices } from "./sending/send-due-invoices.server";

export const invoicingJobs: Record<string, JobHandler> = { "send-due-invoices": sendDueInvoices };
export const invoicingCron = [{ task: "send-due-invoices", pattern: "*/5 * * * *" }];
export const invoicingMails = [receiptMail, invoiceMail] as const;
