import { receiptMail } from "./receipts/receipt-mail.server";

export const invoicingMails = [receiptMail] as const;
