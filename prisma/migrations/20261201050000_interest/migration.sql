-- CreateEnum
CREATE TYPE "InterestWish" AS ENUM ('DATES', 'OPENING', 'LANGUAGE');
CREATE TYPE "EnquiryKind" AS ENUM ('HOSTING', 'LICENCE');

-- CreateTable
CREATE TABLE "Interest" (
    "id" UUID NOT NULL,
    "site" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "masterclassId" TEXT NOT NULL,
    "wish" "InterestWish" NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),
    "toldAt" TIMESTAMPTZ(3),
    "mailingId" UUID,

    CONSTRAINT "Interest_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "InterestMailing" (
    "id" UUID NOT NULL,
    "masterclassId" TEXT NOT NULL,
    "cohortId" UUID,
    "startedById" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "told" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "InterestMailing_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Enquiry" (
    "id" UUID NOT NULL,
    "kind" "EnquiryKind" NOT NULL,
    "site" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "assignedToId" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "isDemo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Enquiry_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "EnquiryAnswer" (
    "id" UUID NOT NULL,
    "enquiryId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "isMailed" BOOLEAN NOT NULL,
    "answeredById" UUID NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EnquiryAnswer_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "PartnerPrice" (
    "kind" "EnquiryKind" NOT NULL,
    "nl" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID NOT NULL,

    CONSTRAINT "PartnerPrice_pkey" PRIMARY KEY ("kind")
);

-- CreateIndex
CREATE UNIQUE INDEX "Interest_email_site_masterclassId_wish_locale_key" ON "Interest"("email", "site", "masterclassId", "wish", "locale");
CREATE INDEX "Interest_masterclassId_email_idx" ON "Interest"("masterclassId", "email");
CREATE INDEX "Interest_createdAt_idx" ON "Interest"("createdAt");
CREATE INDEX "Interest_mailingId_idx" ON "Interest"("mailingId");
CREATE INDEX "InterestMailing_startedAt_idx" ON "InterestMailing"("startedAt");
CREATE INDEX "Enquiry_createdAt_id_idx" ON "Enquiry"("createdAt", "id");
CREATE INDEX "Enquiry_organisation_id_idx" ON "Enquiry"("organisation", "id");
CREATE INDEX "Enquiry_email_idx" ON "Enquiry"("email");
CREATE INDEX "EnquiryAnswer_enquiryId_answeredAt_idx" ON "EnquiryAnswer"("enquiryId", "answeredAt");

-- AddForeignKey
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_mailingId_fkey" FOREIGN KEY ("mailingId") REFERENCES "InterestMailing"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "EnquiryAnswer" ADD CONSTRAINT "EnquiryAnswer_enquiryId_fkey" FOREIGN KEY ("enquiryId") REFERENCES "Enquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.
-- Nobody is told who has not confirmed.
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_told_when_confirmed" CHECK ("toldAt" IS NULL OR "confirmedAt" IS NOT NULL);
-- One mailing at a time of a masterclass.
CREATE UNIQUE INDEX "InterestMailing_running" ON "InterestMailing" ("masterclassId") WHERE "doneAt" IS NULL;
-- Those who wait to hear.
CREATE INDEX "Interest_waiting" ON "Interest" ("masterclassId", "email") WHERE "confirmedAt" IS NOT NULL AND "toldAt" IS NULL;
-- What waits for an answer is few beside all that was asked.
CREATE INDEX "Enquiry_waiting" ON "Enquiry" ("createdAt", "id") WHERE "answeredAt" IS NULL AND "closedAt" IS NULL;
-- Staff find enquiries by the beginnings of words.
CREATE INDEX "Enquiry_words" ON "Enquiry" USING gin (to_tsvector('simple', "organisation" || ' ' || "name"));
-- A price stands on a page that is kept.
CREATE TRIGGER "PartnerPrice_pages" AFTER INSERT OR UPDATE OR DELETE ON "PartnerPrice" FOR EACH STATEMENT EXECUTE FUNCTION notify_pages('catalogue');
