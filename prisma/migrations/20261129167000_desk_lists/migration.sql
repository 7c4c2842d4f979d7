-- The lists of the desk are paged by key: each begins at an entry of an index, by what it is sorted by and by the id, which tells rows apart
-- that are sorted alike.
DROP INDEX "Order_createdAt_idx";
DROP INDEX "Order_status_createdAt_idx";
DROP INDEX "Order_status_expiresAt_idx";
DROP INDEX "Invoice_issuedAt_idx";
CREATE INDEX "Order_createdAt_id_idx" ON "Order"("createdAt", "id");
CREATE INDEX "Order_amountCents_id_idx" ON "Order"("amountCents", "id");
CREATE INDEX "Order_expiresAt_id_idx" ON "Order"("expiresAt", "id");
CREATE INDEX "Order_status_createdAt_id_idx" ON "Order"("status", "createdAt", "id");
CREATE INDEX "Order_status_expiresAt_id_idx" ON "Order"("status", "expiresAt", "id");
CREATE INDEX "Invoice_issuedAt_id_idx" ON "Invoice"("issuedAt", "id");
CREATE INDEX "Invoice_amountCents_id_idx" ON "Invoice"("amountCents", "id");
CREATE INDEX "Invoice_creditsId_idx" ON "Invoice"("creditsId");
CREATE INDEX "Payment_createdAt_id_idx" ON "Payment"("createdAt", "id");
CREATE INDEX "Payment_amountCents_id_idx" ON "Payment"("amountCents", "id");
CREATE INDEX "Organisation_createdAt_id_idx" ON "Organisation"("createdAt", "id");
CREATE INDEX "Organisation_name_id_idx" ON "Organisation"("name", "id");

-- What Prisma cannot say: a part of the rows, and what is made of a column.
CREATE INDEX "Order_on_invoice" ON "Order" ("organisationId") WHERE "status" = 'ON_INVOICE';
CREATE INDEX "Order_by_invoice" ON "Order" ("createdAt", "id") WHERE "way" = 'INVOICE';
CREATE INDEX "Order_quoted" ON "Order" ("createdAt", "id") WHERE "quoteTokenHash" IS NOT NULL;
CREATE INDEX "Order_accepted" ON "Order" ("acceptedAt") WHERE "acceptedAt" IS NOT NULL;
CREATE INDEX "Payment_not_succeeded" ON "Payment" ("createdAt", "id") WHERE "status" <> 'SUCCEEDED';
CREATE INDEX "Invoice_due" ON "Invoice" ((coalesce("dueAt", "issuedAt")), "id");
-- Staff find orders by the number or reference of the buyer as it begins, and organisations by the beginnings of the words in their names.
CREATE INDEX "Order_purchase_order_begins" ON "Order" (lower("purchaseOrder") text_pattern_ops) WHERE "purchaseOrder" <> '';
CREATE INDEX "Order_reference_begins" ON "Order" (lower("buyerReference") text_pattern_ops) WHERE "buyerReference" <> '';
CREATE INDEX "Organisation_words" ON "Organisation" USING gin (to_tsvector('simple', "name"));
