import type { MailTemplates } from "~/platform/mail.server";
import { receiptMail } from "./receipt-mail.server";

export const invoicingMails: MailTemplates = { receipt: receiptMail };
