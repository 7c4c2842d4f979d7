-- Rights of the person: erasing one's own account, codes that confirm, and removing what is past its term.
ALTER TABLE "Person" ADD COLUMN "erasedAt" TIMESTAMPTZ(3);
ALTER TABLE "Person" ADD CONSTRAINT "Person_erased_is_nobody" CHECK ("erasedAt" IS NULL OR ("disabledAt" IS NOT NULL
  AND "name" = '' AND "latinName" = '' AND "email" = "id"::text || '@erased.invalid' AND "totpSecret" IS NULL));

CREATE TYPE "ConfirmationPurpose" AS ENUM ('EXPORT', 'ERASURE', 'EMAIL');

CREATE TABLE "ConfirmationCode" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "purpose" "ConfirmationPurpose" NOT NULL,
    "codeHash" TEXT,
    "newEmail" TEXT,
    "newCodeHash" TEXT,
    "wrongCodes" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ConfirmationCode_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ConfirmationCode_personId_purpose_createdAt_idx" ON "ConfirmationCode"("personId", "purpose", "createdAt");
CREATE INDEX "ConfirmationCode_expiresAt_idx" ON "ConfirmationCode"("expiresAt");
ALTER TABLE "ConfirmationCode" ADD CONSTRAINT "ConfirmationCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConfirmationCode" ADD CONSTRAINT "ConfirmationCode_new_email" CHECK (("purpose" = 'EMAIL') = ("newEmail" IS NOT NULL));

-- Nothing begins for somebody who erased the account. Whoever erases has the person's row locked, so that what comes at the same
-- moment waits here and then sees it.
CREATE FUNCTION refuse_for_erased() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  gone timestamptz;
BEGIN
  SELECT "erasedAt" INTO gone FROM "Person" WHERE "id" = NEW."personId" FOR KEY SHARE;
  IF gone IS NOT NULL THEN
    RAISE EXCEPTION 'person % erased the account', NEW."personId" USING ERRCODE = 'check_violation', CONSTRAINT = 'Person_not_erased';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Session_not_erased" BEFORE INSERT ON "Session" FOR EACH ROW EXECUTE FUNCTION refuse_for_erased();
CREATE TRIGGER "Order_not_erased" BEFORE INSERT ON "Order" FOR EACH ROW EXECUTE FUNCTION refuse_for_erased();
CREATE TRIGGER "Enrolment_not_erased" BEFORE INSERT ON "Enrolment" FOR EACH ROW EXECUTE FUNCTION refuse_for_erased();
CREATE TRIGGER "Membership_not_erased" BEFORE INSERT ON "Membership" FOR EACH ROW EXECUTE FUNCTION refuse_for_erased();
CREATE TRIGGER "Certificate_not_erased" BEFORE INSERT ON "Certificate" FOR EACH ROW EXECUTE FUNCTION refuse_for_erased();

-- The terms of docs/data-map.md, counted in days and years of Amsterdam.
CREATE FUNCTION kept_two_years(as_of timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT (date_trunc('day', as_of AT TIME ZONE 'Europe/Amsterdam') - interval '2 years') AT TIME ZONE 'Europe/Amsterdam'
$$;
CREATE FUNCTION kept_seven_years(as_of timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT (date_trunc('year', as_of AT TIME ZONE 'Europe/Amsterdam') - interval '7 years') AT TIME ZONE 'Europe/Amsterdam'
$$;

-- A frozen row may go once it is past its term by the clock of the database, whoever asks; it is never changed.
CREATE FUNCTION refuse_change_of_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD."at" < kept_two_years(now()) THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% is never changed: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE FUNCTION refuse_change_of_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD."issuedAt" < kept_seven_years(now()) THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% is never changed: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE OR REPLACE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit_entry();
CREATE OR REPLACE TRIGGER "Receipt_frozen" BEFORE UPDATE OR DELETE ON "Receipt" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_receipt();

-- What the app may remove of frozen tables though it has no right to DELETE there: rows past their term, at most so many at a time.
-- `as_of` is the clock of the app; one that runs ahead of the database's removes nothing sooner.
CREATE FUNCTION forget_audit_entries(as_of timestamptz, at_most integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  removed integer;
BEGIN
  DELETE FROM "AuditEntry" WHERE "id" IN (SELECT "id" FROM "AuditEntry"
    WHERE "at" < kept_two_years(least(as_of, now())) ORDER BY "at" LIMIT at_most FOR UPDATE SKIP LOCKED);
  GET DIAGNOSTICS removed = ROW_COUNT;
  RETURN removed;
END $$;

-- A sale goes whole, once seven years have passed after the last year in which anything was booked on it or its cohort met.
CREATE FUNCTION forget_sales(as_of timestamptz, at_most integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  since timestamptz := kept_seven_years(least(as_of, now()));
  gone uuid[];
BEGIN
  SELECT coalesce(array_agg("id"), '{}') INTO gone FROM (SELECT o."id" FROM "Order" o
    WHERE o."createdAt" < since AND o."status" NOT IN ('PENDING', 'PROCESSING') AND coalesce(o."paidAt", o."createdAt") < since
      AND NOT EXISTS (SELECT FROM "Receipt" r WHERE r."orderId" = o."id" AND r."issuedAt" >= since)
      AND NOT EXISTS (SELECT FROM "Payment" p WHERE p."orderId" = o."id" AND (p."createdAt" >= since OR p."status" = 'PENDING'))
      AND NOT EXISTS (SELECT FROM "Dispute" d WHERE d."orderId" = o."id" AND (d."createdAt" >= since OR d."status" = 'OPEN'))
      AND NOT EXISTS (SELECT FROM "Cohort" c WHERE c."id" = o."cohortId" AND c."endsAt" >= since)
    ORDER BY o."createdAt" LIMIT at_most FOR UPDATE OF o SKIP LOCKED) due;
  DELETE FROM "Receipt" WHERE "orderId" = ANY (gone);
  DELETE FROM "Dispute" WHERE "orderId" = ANY (gone);
  DELETE FROM "Payment" WHERE "orderId" = ANY (gone);
  DELETE FROM "OrderEvent" WHERE "orderId" = ANY (gone);
  DELETE FROM "Ticket" WHERE "orderId" = ANY (gone);
  DELETE FROM "Seat" WHERE "orderId" = ANY (gone);
  DELETE FROM "Order" WHERE "id" = ANY (gone);
  RETURN cardinality(gone);
END $$;
