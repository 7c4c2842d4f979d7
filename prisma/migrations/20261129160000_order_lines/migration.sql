-- An order has lines, a line has seats, a seat is given to somebody by name, and a ticket is a person's (decision 35). With them what
-- selling on invoice needs: quotes, invoices, bank statements, terms, and what an organisation agrees to before it names people.
CREATE TYPE "AssignmentStatus" AS ENUM ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'TRANSFERRED', 'ENDED');
CREATE TYPE "InvoiceKind" AS ENUM ('INVOICE', 'CREDIT_NOTE');
CREATE TYPE "InvoiceSendingWay" AS ENUM ('MAIL', 'DOWNLOAD');
CREATE TYPE "PaymentWay" AS ENUM ('ONLINE', 'INVOICE');
CREATE TYPE "PaymentSource" AS ENUM ('STRIPE', 'BANK', 'MANUAL');
CREATE TYPE "BankEntryStatus" AS ENUM ('OPEN', 'MATCHED', 'SET_ASIDE');
ALTER TYPE "OrderStatus" ADD VALUE 'QUOTED';
ALTER TYPE "OrderStatus" ADD VALUE 'ON_INVOICE';
ALTER TABLE "Order" DROP CONSTRAINT "Order_cohortId_fkey";
ALTER TABLE "Order" DROP CONSTRAINT "Order_offerId_fkey";
DROP INDEX "Order_cohortId_idx";
DROP INDEX "Seat_orderId_key";
DROP INDEX "Ticket_orderId_key";
DROP INDEX "Ticket_seatId_key";
ALTER TABLE "Order" ADD COLUMN     "acceptedAt" TIMESTAMPTZ(3),
ADD COLUMN     "acceptedById" UUID,
ADD COLUMN     "acceptedByName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "attendeeEmail" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "awaitsPurchaseOrder" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "invoiceFrom" TIMESTAMPTZ(3),
ADD COLUMN     "organisationId" UUID,
ADD COLUMN     "purchaseOrder" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "quoteTokenHash" TEXT,
ADD COLUMN     "termsVersion" INTEGER,
ADD COLUMN     "way" "PaymentWay" NOT NULL DEFAULT 'ONLINE',
ALTER COLUMN "offerId" DROP NOT NULL,
ALTER COLUMN "vat" SET DEFAULT '',
ALTER COLUMN "vatRateBp" SET DEFAULT 0,
ALTER COLUMN "attendeeName" SET DEFAULT '';
ALTER TABLE "Organisation" ADD COLUMN     "invoiceEmail" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Payment" ADD COLUMN     "bankEntryId" UUID,
ADD COLUMN     "source" "PaymentSource" NOT NULL DEFAULT 'STRIPE',
ALTER COLUMN "paymentIntentId" SET DEFAULT '';
ALTER TABLE "Seat" ADD COLUMN     "cancellationId" UUID,
ADD COLUMN     "lineId" UUID,
ALTER COLUMN "cohortId" DROP NOT NULL;
ALTER TABLE "Ticket" ADD COLUMN     "assignmentId" UUID,
ADD COLUMN     "holderLatinName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "holderName" TEXT,
ADD COLUMN     "personId" UUID;
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "latinName" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL,
    "status" "AssignmentStatus" NOT NULL DEFAULT 'OFFERED',
    "tokenHash" TEXT,
    "personId" UUID,
    "offeredById" UUID NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "Invoice" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" "InvoiceKind" NOT NULL,
    "orderId" UUID NOT NULL,
    "creditsId" UUID,
    "version" INTEGER NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "vatCents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "document" JSONB NOT NULL,
    CONSTRAINT "Invoice_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "InvoiceSending" (
    "id" UUID NOT NULL,
    "invoiceId" UUID NOT NULL,
    "way" "InvoiceSendingWay" NOT NULL,
    "to" TEXT NOT NULL DEFAULT '',
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "InvoiceSending_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "OrderLine" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "offerId" TEXT NOT NULL,
    "cohortId" UUID,
    "quantity" INTEGER NOT NULL,
    "unitCents" INTEGER NOT NULL,
    "netCents" INTEGER NOT NULL,
    "vat" TEXT NOT NULL,
    "vatRateBp" INTEGER NOT NULL,
    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "Cancellation" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "seatCount" INTEGER NOT NULL,
    "creditCents" INTEGER NOT NULL,
    CONSTRAINT "Cancellation_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "SalesTerms" (
    "version" INTEGER NOT NULL,
    "holdsFrom" TIMESTAMPTZ(3) NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID NOT NULL,
    "unverifiedSeats" INTEGER NOT NULL,
    "paymentDays" INTEGER NOT NULL,
    "quoteDays" INTEGER NOT NULL,
    "cancellation" JSONB NOT NULL,
    "transferBelowShareBp" INTEGER NOT NULL,
    CONSTRAINT "SalesTerms_pkey" PRIMARY KEY ("version")
);
CREATE TABLE "ProcessorAgreement" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "acceptedById" UUID NOT NULL,
    "acceptedByName" TEXT NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ProcessorAgreement_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "WorksCouncilConsent" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "givenOn" DATE NOT NULL,
    "givenBy" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    CONSTRAINT "WorksCouncilConsent_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "BankStatement" (
    "id" UUID NOT NULL,
    "iban" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "fromAt" DATE NOT NULL,
    "untilAt" DATE NOT NULL,
    "currency" TEXT NOT NULL,
    "openingCents" INTEGER NOT NULL,
    "closingCents" INTEGER NOT NULL,
    "uploadedById" UUID NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "BankStatement_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "BankEntry" (
    "id" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "iban" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "bookedOn" DATE NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "counterparty" TEXT NOT NULL,
    "counterpartyIban" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "status" "BankEntryStatus" NOT NULL DEFAULT 'OPEN',
    "note" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    CONSTRAINT "BankEntry_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Assignment_tokenHash_key" ON "Assignment"("tokenHash");
CREATE INDEX "Assignment_seatId_idx" ON "Assignment"("seatId");
CREATE INDEX "Assignment_email_idx" ON "Assignment"("email");
CREATE INDEX "Assignment_personId_idx" ON "Assignment"("personId");
CREATE INDEX "Invoice_orderId_idx" ON "Invoice"("orderId");
CREATE INDEX "Invoice_issuedAt_idx" ON "Invoice"("issuedAt");
CREATE UNIQUE INDEX "Invoice_year_sequence_key" ON "Invoice"("year", "sequence");
CREATE INDEX "InvoiceSending_invoiceId_at_idx" ON "InvoiceSending"("invoiceId", "at");
CREATE INDEX "OrderLine_cohortId_idx" ON "OrderLine"("cohortId");
CREATE UNIQUE INDEX "OrderLine_orderId_position_key" ON "OrderLine"("orderId", "position");
CREATE INDEX "Cancellation_orderId_idx" ON "Cancellation"("orderId");
CREATE INDEX "SalesTerms_holdsFrom_idx" ON "SalesTerms"("holdsFrom");
CREATE INDEX "ProcessorAgreement_organisationId_acceptedAt_idx" ON "ProcessorAgreement"("organisationId", "acceptedAt");
CREATE INDEX "WorksCouncilConsent_organisationId_idx" ON "WorksCouncilConsent"("organisationId");
CREATE INDEX "BankStatement_uploadedAt_idx" ON "BankStatement"("uploadedAt");
CREATE UNIQUE INDEX "BankStatement_iban_reference_key" ON "BankStatement"("iban", "reference");
CREATE INDEX "BankEntry_status_bookedOn_idx" ON "BankEntry"("status", "bookedOn");
CREATE INDEX "BankEntry_statementId_idx" ON "BankEntry"("statementId");
CREATE UNIQUE INDEX "BankEntry_iban_reference_key" ON "BankEntry"("iban", "reference");
CREATE UNIQUE INDEX "Order_quoteTokenHash_key" ON "Order"("quoteTokenHash");
CREATE INDEX "Order_organisationId_createdAt_idx" ON "Order"("organisationId", "createdAt");
CREATE UNIQUE INDEX "Payment_bankEntryId_orderId_key" ON "Payment"("bankEntryId", "orderId");
CREATE INDEX "Seat_orderId_idx" ON "Seat"("orderId");
CREATE INDEX "Seat_lineId_idx" ON "Seat"("lineId");
CREATE UNIQUE INDEX "Ticket_assignmentId_key" ON "Ticket"("assignmentId");
CREATE INDEX "Ticket_personId_idx" ON "Ticket"("personId");
CREATE INDEX "Ticket_orderId_idx" ON "Ticket"("orderId");
CREATE INDEX "Ticket_seatId_idx" ON "Ticket"("seatId");
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_cancellationId_fkey" FOREIGN KEY ("cancellationId") REFERENCES "Cancellation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_creditsId_fkey" FOREIGN KEY ("creditsId") REFERENCES "Invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "InvoiceSending" ADD CONSTRAINT "InvoiceSending_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Order" ADD CONSTRAINT "Order_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Cancellation" ADD CONSTRAINT "Cancellation_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ProcessorAgreement" ADD CONSTRAINT "ProcessorAgreement_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "WorksCouncilConsent" ADD CONSTRAINT "WorksCouncilConsent_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_bankEntryId_fkey" FOREIGN KEY ("bankEntryId") REFERENCES "BankEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BankEntry" ADD CONSTRAINT "BankEntry_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "BankStatement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What there is: every order was for one seat of one thing, for its buyer.
INSERT INTO "OrderLine" ("id", "orderId", "position", "offerId", "cohortId", "quantity", "unitCents", "netCents", "vat", "vatRateBp")
  SELECT gen_random_uuid(), "id", 1, "offerId", "cohortId", 1, "amountCents" - "vatCents", "amountCents" - "vatCents", "vat", "vatRateBp" FROM "Order";
UPDATE "Seat" s SET "lineId" = l."id" FROM "OrderLine" l WHERE l."orderId" = s."orderId";
UPDATE "Ticket" t SET "personId" = o."personId", "holderName" = o."attendeeName", "holderLatinName" = o."attendeeLatinName"
  FROM "Order" o WHERE o."id" = t."orderId";
ALTER TABLE "Seat" ALTER COLUMN "lineId" SET NOT NULL;
ALTER TABLE "Ticket" ALTER COLUMN "personId" SET NOT NULL, ALTER COLUMN "holderName" SET NOT NULL;

ALTER TABLE "OrderLine"
  ADD CONSTRAINT "OrderLine_position" CHECK ("position" BETWEEN 1 AND 50),
  ADD CONSTRAINT "OrderLine_quantity" CHECK ("quantity" BETWEEN 1 AND 500),
  ADD CONSTRAINT "OrderLine_amounts" CHECK ("unitCents" >= 0 AND "netCents" = "unitCents" * "quantity");
-- For an organisation names come later; a person's order is for one person, and says who.
ALTER TABLE "Order"
  ADD CONSTRAINT "Order_invoice_to_organisation" CHECK ("way" = 'ONLINE' OR "organisationId" IS NOT NULL),
  ADD CONSTRAINT "Order_purchase_order" CHECK ("purchaseOrder" = '' OR NOT "awaitsPurchaseOrder");
-- Not for organisations: two managers may order for one group at once.
DROP INDEX "Order_one_open";
CREATE UNIQUE INDEX "Order_one_open" ON "Order" ("personId", "cohortId") WHERE "status" IN ('PENDING', 'PROCESSING') AND "organisationId" IS NULL;
-- One seat is offered to or followed with by one person, and has one valid ticket.
CREATE UNIQUE INDEX "Assignment_one_live" ON "Assignment" ("seatId") WHERE "status" IN ('OFFERED', 'ACCEPTED');
CREATE UNIQUE INDEX "Ticket_one_valid" ON "Ticket" ("seatId") WHERE "voidedAt" IS NULL;
ALTER TABLE "Assignment"
  ADD CONSTRAINT "Assignment_accepted" CHECK (("acceptedAt" IS NOT NULL) = ("personId" IS NOT NULL)),
  ADD CONSTRAINT "Assignment_ended" CHECK (("endedAt" IS NULL) = ("status" IN ('OFFERED', 'ACCEPTED'))),
  ADD CONSTRAINT "Assignment_status" CHECK (CASE "status" WHEN 'OFFERED' THEN "acceptedAt" IS NULL WHEN 'ACCEPTED' THEN "acceptedAt" IS NOT NULL ELSE true END);
CREATE UNIQUE INDEX "WorksCouncilConsent_one" ON "WorksCouncilConsent" ("organisationId") WHERE "endedAt" IS NULL;
ALTER TABLE "Cancellation" ADD CONSTRAINT "Cancellation_amounts" CHECK ("seatCount" > 0 AND "creditCents" >= 0);
ALTER TABLE "Invoice"
  ADD CONSTRAINT "Invoice_kind" CHECK (CASE "kind"
    WHEN 'INVOICE' THEN "creditsId" IS NULL AND "dueAt" IS NOT NULL AND "amountCents" > 0 AND "vatCents" BETWEEN 0 AND "amountCents"
    WHEN 'CREDIT_NOTE' THEN "creditsId" IS NOT NULL AND "dueAt" IS NULL AND "amountCents" < 0 AND "vatCents" BETWEEN "amountCents" AND 0
  END),
  ADD CONSTRAINT "Invoice_version" CHECK ("version" > 0);
-- Credits apart, an order has one invoice.
CREATE UNIQUE INDEX "Invoice_one_per_order" ON "Invoice" ("orderId") WHERE "kind" = 'INVOICE';
ALTER TABLE "BankEntry" ADD CONSTRAINT "BankEntry_amount" CHECK ("amountCents" <> 0),
  ADD CONSTRAINT "BankEntry_decided" CHECK ("status" <> 'SET_ASIDE' OR ("note" <> '' AND "decidedById" IS NOT NULL AND "decidedAt" IS NOT NULL));
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_source" CHECK (CASE "source"
  WHEN 'STRIPE' THEN "bankEntryId" IS NULL
  WHEN 'BANK' THEN "bankEntryId" IS NOT NULL AND "paymentIntentId" = ''
  ELSE "bankEntryId" IS NULL AND "paymentIntentId" = '' AND "reason" <> '' END);
ALTER TABLE "SalesTerms"
  ADD CONSTRAINT "SalesTerms_numbers" CHECK ("version" > 1 AND "unverifiedSeats" BETWEEN 0 AND 500 AND "paymentDays" BETWEEN 1 AND 120
    AND "quoteDays" BETWEEN 1 AND 365 AND "transferBelowShareBp" BETWEEN 0 AND 10000),
  ADD CONSTRAINT "SalesTerms_cancellation" CHECK (jsonb_typeof("cancellation") = 'array');

-- A seat without a group fills none.
CREATE OR REPLACE FUNCTION seats_within_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  room integer;
  taken integer;
BEGIN
  IF NEW."status" = 'RELEASED' OR NEW."cohortId" IS NULL THEN
    RETURN NEW;
  END IF;
  SELECT "capacity" INTO room FROM "Cohort" WHERE "id" = NEW."cohortId" FOR UPDATE;
  SELECT count(*) INTO taken FROM "Seat"
    WHERE "cohortId" = NEW."cohortId" AND "status" IN ('HELD', 'TAKEN') AND "id" <> NEW."id";
  IF taken >= room THEN
    RAISE EXCEPTION 'cohort % is full', NEW."cohortId" USING ERRCODE = 'check_violation', CONSTRAINT = 'Seat_within_capacity';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION notify_cohort_pages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."cohortId" IS NOT NULL THEN PERFORM pg_notify('pages', 'cohort:' || OLD."cohortId"); END IF;
  IF TG_OP <> 'DELETE' AND NEW."cohortId" IS NOT NULL THEN PERFORM pg_notify('pages', 'cohort:' || NEW."cohortId"); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Invoice_frozen" BEFORE UPDATE OR DELETE ON "Invoice" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_receipt();
CREATE FUNCTION refuse_change_of_booking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD."at" < kept_seven_years(now()) THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% is never changed: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "InvoiceSending_append_only" BEFORE UPDATE OR DELETE ON "InvoiceSending" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_booking();
CREATE TRIGGER "Cancellation_append_only" BEFORE UPDATE OR DELETE ON "Cancellation" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_booking();
CREATE TRIGGER "SalesTerms_append_only" BEFORE UPDATE OR DELETE ON "SalesTerms" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ProcessorAgreement_append_only" BEFORE UPDATE OR DELETE ON "ProcessorAgreement" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- While an instance of the release before still runs, it writes and reads orders of one seat without lines. To be dropped with the columns.
CREATE FUNCTION line_of_old_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "OrderLine" ("id", "orderId", "position", "offerId", "cohortId", "quantity", "unitCents", "netCents", "vat", "vatRateBp")
    VALUES (gen_random_uuid(), NEW."id", 1, NEW."offerId", NEW."cohortId", 1, NEW."amountCents" - NEW."vatCents", NEW."amountCents" - NEW."vatCents", NEW."vat", NEW."vatRateBp");
  RETURN NULL;
END $$;
CREATE TRIGGER "Order_line_of_old" AFTER INSERT ON "Order" FOR EACH ROW WHEN (NEW."offerId" IS NOT NULL) EXECUTE FUNCTION line_of_old_order();
CREATE FUNCTION order_for_old() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Order" SET "offerId" = NEW."offerId", "cohortId" = CASE WHEN "organisationId" IS NULL THEN NEW."cohortId" END, "vat" = NEW."vat", "vatRateBp" = NEW."vatRateBp"
    WHERE "id" = NEW."orderId" AND "offerId" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER "OrderLine_for_old" AFTER INSERT ON "OrderLine" FOR EACH ROW WHEN (NEW."position" = 1) EXECUTE FUNCTION order_for_old();
CREATE FUNCTION seat_of_old() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "id" INTO NEW."lineId" FROM "OrderLine" WHERE "orderId" = NEW."orderId" AND "position" = 1;
  RETURN NEW;
END $$;
CREATE TRIGGER "Seat_of_old" BEFORE INSERT ON "Seat" FOR EACH ROW WHEN (NEW."lineId" IS NULL) EXECUTE FUNCTION seat_of_old();
-- Of an organisation's order it would make one ticket for whoever ordered: refused, and a newer instance does it.
CREATE FUNCTION ticket_of_old() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "personId", "attendeeName", "attendeeLatinName" INTO NEW."personId", NEW."holderName", NEW."holderLatinName"
    FROM "Order" WHERE "id" = NEW."orderId" AND "organisationId" IS NULL AND "attendeeEmail" = '';
  RETURN NEW;
END $$;
CREATE TRIGGER "Ticket_of_old" BEFORE INSERT ON "Ticket" FOR EACH ROW WHEN (NEW."personId" IS NULL) EXECUTE FUNCTION ticket_of_old();

-- A sale goes whole, once seven years have passed after the last year in which anything was booked on it or one of its groups met.
CREATE OR REPLACE FUNCTION forget_sales(as_of timestamptz, at_most integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  since timestamptz := kept_seven_years(least(as_of, now()));
  gone uuid[];
BEGIN
  SELECT coalesce(array_agg("id"), '{}') INTO gone FROM (SELECT o."id" FROM "Order" o
    WHERE o."createdAt" < since AND o."status" IN ('PAID', 'EXPIRED', 'CANCELLED') AND coalesce(o."paidAt", o."createdAt") < since
      AND NOT EXISTS (SELECT FROM "Receipt" r WHERE r."orderId" = o."id" AND r."issuedAt" >= since)
      AND NOT EXISTS (SELECT FROM "Invoice" i WHERE i."orderId" = o."id" AND i."issuedAt" >= since)
      AND NOT EXISTS (SELECT FROM "InvoiceSending" n JOIN "Invoice" i ON i."id" = n."invoiceId" WHERE i."orderId" = o."id" AND n."at" >= since)
      AND NOT EXISTS (SELECT FROM "Cancellation" n WHERE n."orderId" = o."id" AND n."at" >= since)
      AND NOT EXISTS (SELECT FROM "Payment" p WHERE p."orderId" = o."id" AND (p."createdAt" >= since OR p."status" = 'PENDING'))
      AND NOT EXISTS (SELECT FROM "Dispute" d WHERE d."orderId" = o."id" AND (d."createdAt" >= since OR d."status" = 'OPEN'))
      AND NOT EXISTS (SELECT FROM "Seat" s JOIN "Cohort" c ON c."id" = s."cohortId" WHERE s."orderId" = o."id" AND c."endsAt" >= since)
      AND NOT EXISTS (SELECT FROM "Assignment" a JOIN "Seat" s ON s."id" = a."seatId" WHERE s."orderId" = o."id" AND coalesce(a."endedAt", a."offeredAt") >= since)
    ORDER BY o."createdAt" LIMIT at_most FOR UPDATE OF o SKIP LOCKED) due;
  DELETE FROM "Receipt" WHERE "orderId" = ANY (gone);
  DELETE FROM "InvoiceSending" WHERE "invoiceId" IN (SELECT "id" FROM "Invoice" WHERE "orderId" = ANY (gone));
  DELETE FROM "Invoice" WHERE "orderId" = ANY (gone) AND "creditsId" IS NOT NULL;
  DELETE FROM "Invoice" WHERE "orderId" = ANY (gone);
  DELETE FROM "Dispute" WHERE "orderId" = ANY (gone);
  DELETE FROM "Payment" WHERE "orderId" = ANY (gone);
  DELETE FROM "OrderEvent" WHERE "orderId" = ANY (gone);
  DELETE FROM "Ticket" WHERE "orderId" = ANY (gone);
  DELETE FROM "Assignment" WHERE "seatId" IN (SELECT "id" FROM "Seat" WHERE "orderId" = ANY (gone));
  DELETE FROM "Seat" WHERE "orderId" = ANY (gone);
  DELETE FROM "Cancellation" WHERE "orderId" = ANY (gone);
  DELETE FROM "OrderLine" WHERE "orderId" = ANY (gone);
  DELETE FROM "Order" WHERE "id" = ANY (gone);
  RETURN cardinality(gone);
END $$;

-- A statement goes seven years after it was uploaded, with its bookings that belong to no order any more.
CREATE FUNCTION forget_bank_statements(as_of timestamptz, at_most integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  since timestamptz := kept_seven_years(least(as_of, now()));
  gone uuid[];
BEGIN
  SELECT coalesce(array_agg("id"), '{}') INTO gone FROM (SELECT s."id" FROM "BankStatement" s
    WHERE s."uploadedAt" < since
      AND NOT EXISTS (SELECT FROM "BankEntry" e JOIN "Payment" p ON p."bankEntryId" = e."id" WHERE e."statementId" = s."id")
    ORDER BY s."uploadedAt" LIMIT at_most FOR UPDATE OF s SKIP LOCKED) due;
  DELETE FROM "BankEntry" WHERE "statementId" = ANY (gone);
  DELETE FROM "BankStatement" WHERE "id" = ANY (gone);
  RETURN cardinality(gone);
END $$;
