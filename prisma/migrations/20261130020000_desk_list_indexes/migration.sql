-- Payments by where they come from: by hand or by bank they are few, and newest first the list would go through all of them.
CREATE INDEX "Payment_source_createdAt_id_idx" ON "Payment"("source", "createdAt", "id");
