-- A booking that is taken back by the bank is told apart from a payment.
ALTER TABLE "BankEntry" ADD COLUMN "isReversal" BOOLEAN NOT NULL DEFAULT false;
-- What was assigned wrongly stays as a failed payment: a transfer counts once for an order among those that hold.
DROP INDEX "Payment_bankEntryId_orderId_key";
CREATE INDEX "Payment_bankEntryId_idx" ON "Payment"("bankEntryId");
CREATE UNIQUE INDEX "Payment_one_of_entry" ON "Payment" ("bankEntryId", "orderId") WHERE "status" <> 'FAILED';
-- From whom money came before.
CREATE INDEX "BankEntry_counterpartyIban_idx" ON "BankEntry"("counterpartyIban");
-- Few orders are on invoice: what they owe is looked up among these alone.
CREATE INDEX "Order_invoice_status" ON "Order" ("status") WHERE "way" = 'INVOICE';
