-- CreateIndex
CREATE INDEX "Order_status_createdAt_idx" ON "Order"("status", "createdAt");

-- CreateIndex
CREATE INDEX "OrderEvent_kind_at_idx" ON "OrderEvent"("kind", "at");

-- CreateIndex
CREATE INDEX "Certificate_issuedAt_idx" ON "Certificate"("issuedAt");

-- CreateIndex
CREATE INDEX "AuditEntry_act_at_idx" ON "AuditEntry"("act", "at");

-- Staff find people by the beginnings of the words in a name or address (app/features/admin/search-words.ts). The words are
-- taken as they are, in no language.
CREATE INDEX "Person_words" ON "Person" USING gin (to_tsvector('simple', "name" || ' ' || "email"));
CREATE INDEX "Order_words" ON "Order" USING gin (to_tsvector('simple', "attendeeName" || ' ' || "buyerOrganisation"));
CREATE INDEX "Certificate_words" ON "Certificate" USING gin (to_tsvector('simple', "holderName"));
