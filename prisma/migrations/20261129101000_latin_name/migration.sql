-- A second spelling of a name, in Latin letters, beside it on tickets, receipts and certificates.
ALTER TABLE "Person" ADD COLUMN "latinName" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Order" ADD COLUMN "attendeeLatinName" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Certificate" ADD COLUMN "holderLatinName" TEXT NOT NULL DEFAULT '';
-- Who completed and has no certificate: a short list for the desk.
CREATE INDEX "Enrolment_completedAt_idx" ON "Enrolment"("completedAt") WHERE "completedAt" IS NOT NULL;
