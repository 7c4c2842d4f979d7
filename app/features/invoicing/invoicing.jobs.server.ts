import type { MailTemplates } from "~/platform/mail/mail.server";
import { receiptMail } from "./receipts/receipt-mail.server";

export const invoicingMails: MailTemplates = { receipt: receiptMail };
