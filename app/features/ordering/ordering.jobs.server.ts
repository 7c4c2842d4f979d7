import type { JobHandler } from "~/platform/jobs.server";
import {
  holdReleasedMail,
  invoiceReminderMail,
  orderedOnInvoiceMail,
  purchaseOrderAskedMail,
} from "./invoice-terms/invoice-mails.server";
import { remindOfOrders } from "./invoice-terms/remind-of-orders.server";
import { lapseQuotes } from "./quotes/end-quotes.server";
import { quoteAcceptedMail, quoteMadeMail } from "./quotes/quote-mails.server";

export const orderingJobs: Record<string, JobHandler> = {
  "remind-of-orders": remindOfOrders,
  "lapse-quotes": lapseQuotes,
};
export const orderingCron = [
  { task: "remind-of-orders", pattern: "13 * * * *" },
  { task: "lapse-quotes", pattern: "3 * * * *" },
];
export const orderingMails = [
  orderedOnInvoiceMail,
  purchaseOrderAskedMail,
  invoiceReminderMail,
  holdReleasedMail,
  quoteMadeMail,
  quoteAcceptedMail,
] as const;
