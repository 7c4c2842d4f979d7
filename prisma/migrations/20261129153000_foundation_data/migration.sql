-- CreateTable
CREATE TABLE "FoundationDetails" (
    "version" INTEGER NOT NULL,
    "holdsFrom" TIMESTAMPTZ(3) NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID,
    "legalName" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "kvkNumber" TEXT NOT NULL,
    "rsin" TEXT NOT NULL,
    "vatId" TEXT NOT NULL,
    "iban" TEXT NOT NULL,
    "isAnbi" BOOLEAN NOT NULL,
    "anbiSince" DATE,
    "signerName" TEXT NOT NULL,
    "signerRole" TEXT NOT NULL,
    "contactEmail" TEXT NOT NULL,

    CONSTRAINT "FoundationDetails_pkey" PRIMARY KEY ("version")
);

-- CreateIndex
CREATE INDEX "FoundationDetails_holdsFrom_idx" ON "FoundationDetails"("holdsFrom");

-- Empty is not filled in yet. The check digits are looked at where they are typed (app/lib/registration).
ALTER TABLE "FoundationDetails"
  ADD CONSTRAINT "FoundationDetails_version" CHECK ("version" > 0),
  ADD CONSTRAINT "FoundationDetails_holdsFrom" CHECK ("holdsFrom" >= "savedAt"),
  ADD CONSTRAINT "FoundationDetails_country" CHECK ("country" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "FoundationDetails_kvkNumber" CHECK ("kvkNumber" ~ '^(\d{8})?$'),
  ADD CONSTRAINT "FoundationDetails_rsin" CHECK ("rsin" ~ '^(\d{9})?$'),
  ADD CONSTRAINT "FoundationDetails_vatId" CHECK ("vatId" ~ '^([A-Z]{2}[A-Z0-9+*]{2,13})?$'),
  ADD CONSTRAINT "FoundationDetails_iban" CHECK ("iban" ~ '^([A-Z]{2}\d{2}[A-Z0-9]{10,30})?$'),
  ADD CONSTRAINT "FoundationDetails_anbi" CHECK ("isAnbi" = ("anbiSince" IS NOT NULL));

CREATE TRIGGER "FoundationDetails_append_only" BEFORE UPDATE OR DELETE ON "FoundationDetails" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The contact page and security.txt show them, and other pages whether there is an address to write to.
CREATE TRIGGER "FoundationDetails_pages" AFTER INSERT ON "FoundationDetails" FOR EACH STATEMENT EXECUTE FUNCTION notify_pages('catalogue');
