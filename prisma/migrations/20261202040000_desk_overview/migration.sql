-- Turnover by month adds up what the index holds: the documents themselves, with all that stands on them, are not read.
CREATE INDEX "Receipt_turnover" ON "Receipt"("issuedAt", "kind", "amountCents", "vatCents");
CREATE INDEX "Invoice_turnover" ON "Invoice"("issuedAt", "kind", "amountCents", "vatCents");
