-- Certificates, cohorts and seats are listed at the desk by key: an index for each column that they are sorted by.
DROP INDEX "Certificate_issuedAt_idx";
CREATE INDEX "Certificate_issuedAt_id_idx" ON "Certificate"("issuedAt", "id");
CREATE INDEX "Certificate_title_id_idx" ON "Certificate" ("title" COLLATE "dutch", "id");
CREATE INDEX "Certificate_contentId_issuedAt_id_idx" ON "Certificate"("contentId", "issuedAt", "id");
CREATE INDEX "Certificate_cohortId_idx" ON "Certificate"("cohortId");
CREATE INDEX "CertificateHolder_name_certificateId_idx" ON "CertificateHolder" ("name" COLLATE "dutch", "certificateId");
CREATE INDEX "Cohort_startsAt_id_idx" ON "Cohort"("startsAt", "id");
CREATE INDEX "Cohort_endsAt_idx" ON "Cohort"("endsAt");
CREATE INDEX "Seat_createdAt_id_idx" ON "Seat"("createdAt", "id");
CREATE INDEX "OrderLine_offerId_idx" ON "OrderLine"("offerId");
-- How many seats the orders of an organisation have is counted without looking at them.
DROP INDEX "Seat_orderId_idx";
CREATE INDEX "Seat_orderId_status_idx" ON "Seat"("orderId", "status");
DROP INDEX "Order_organisationId_createdAt_idx";
CREATE INDEX "Order_organisationId_createdAt_id_idx" ON "Order"("organisationId", "createdAt", "id");

-- What Prisma cannot say: a part of the rows, and columns that are only read.
DROP INDEX "Order_on_invoice";
CREATE INDEX "Order_on_invoice" ON "Order" ("organisationId") INCLUDE ("id", "amountCents") WHERE "status" = 'ON_INVOICE';
CREATE INDEX "Seat_cancelled" ON "Seat" ("id") WHERE "cancellationId" IS NOT NULL;
CREATE INDEX "Ticket_voided" ON "Ticket" ("seatId") WHERE "voidedAt" IS NOT NULL;
CREATE INDEX "Ticket_valid" ON "Ticket" ("seatId") WHERE "voidedAt" IS NULL;
CREATE INDEX "Assignment_transferred" ON "Assignment" ("seatId") WHERE "status" = 'TRANSFERRED';

-- Staff find groups by their name, place and address, and seats by who was or is to be on them.
ALTER TABLE "Cohort" ADD COLUMN "words" tsvector
  GENERATED ALWAYS AS (search_words("name" || ' ' || "place" || ' ' || "slug")) STORED;
ALTER TABLE "Ticket" ADD COLUMN "words" tsvector
  GENERATED ALWAYS AS (search_words("holderName" || ' ' || "holderLatinName")) STORED;
ALTER TABLE "Assignment" ADD COLUMN "words" tsvector
  GENERATED ALWAYS AS (search_words("name" || ' ' || "latinName" || ' ' || "email")) STORED;
CREATE INDEX "Cohort_words_idx" ON "Cohort" USING gin ("words");
CREATE INDEX "Ticket_words_idx" ON "Ticket" USING gin ("words");
CREATE INDEX "Assignment_words_idx" ON "Assignment" USING gin ("words");

-- Whoever completed and has no certificate yet is looked for on two pages of the desk: without this, among all who ever completed.
-- A trigger notes it, so that what an instance of the release before issues is noted too.
ALTER TABLE "Enrolment" ADD COLUMN "certifiedAt" TIMESTAMPTZ(3);
UPDATE "Enrolment" e SET "certifiedAt" = c."issuedAt"
FROM (SELECT "enrolmentId", "contentId", min("issuedAt") AS "issuedAt" FROM "Certificate" GROUP BY 1, 2) c
WHERE c."enrolmentId" = e."id" AND c."contentId" = e."contentId";
CREATE INDEX "Enrolment_uncertified" ON "Enrolment" ("completedAt", "id") WHERE "completedAt" IS NOT NULL AND "certifiedAt" IS NULL;

CREATE FUNCTION note_certified() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Enrolment" SET "certifiedAt" = NEW."issuedAt"
  WHERE "id" = NEW."enrolmentId" AND "contentId" = NEW."contentId" AND "certifiedAt" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER "Certificate_certified" AFTER INSERT ON "Certificate" FOR EACH ROW EXECUTE FUNCTION note_certified();
