-- Organisations host cohorts under an agreement; facilitators sign in.

-- CreateEnum
CREATE TYPE "HostedPayer" AS ENUM ('LEARNERS', 'HOST', 'NOBODY');

-- CreateEnum
CREATE TYPE "CohortAudience" AS ENUM ('PUBLIC', 'INVITED', 'CLOSED');

-- CreateTable
CREATE TABLE "HostAgreement" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "enquiryId" UUID,
    "contentIds" TEXT[],
    "languages" TEXT[],
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "paidBy" "HostedPayer" NOT NULL,
    "lowestPriceCents" INTEGER NOT NULL,
    "highestPriceCents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "hostShareBp" INTEGER NOT NULL DEFAULT 0,
    "rosterSeats" INTEGER NOT NULL DEFAULT 0,
    "duties" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'nl',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "offeredAt" TIMESTAMPTZ(3),
    "offeredById" UUID,
    "text" TEXT NOT NULL DEFAULT '',
    "textHash" TEXT NOT NULL DEFAULT '',
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedById" UUID,
    "acceptedByName" TEXT NOT NULL DEFAULT '',
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "HostAgreement_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "HostAgreement_days" CHECK ("firstDay" <= "lastDay"),
    CONSTRAINT "HostAgreement_prices" CHECK (0 <= "lowestPriceCents" AND "lowestPriceCents" <= "highestPriceCents"
      AND ("paidBy" <> 'NOBODY' OR "highestPriceCents" = 0)),
    CONSTRAINT "HostAgreement_share" CHECK ("hostShareBp" BETWEEN 0 AND 10000 AND ("paidBy" = 'LEARNERS' OR "hostShareBp" = 0)),
    CONSTRAINT "HostAgreement_roster" CHECK ("rosterSeats" >= 0),
    CONSTRAINT "HostAgreement_accepted" CHECK ("acceptedAt" IS NULL OR ("offeredAt" IS NOT NULL AND "text" <> '' AND "acceptedByName" <> ''))
);

-- AlterTable
ALTER TABLE "Cohort" ADD COLUMN     "agreementId" UUID,
ADD COLUMN     "audience" "CohortAudience" NOT NULL DEFAULT 'PUBLIC',
ADD COLUMN     "closedForId" UUID,
ADD COLUMN     "proposedAt" TIMESTAMPTZ(3),
ADD COLUMN     "returnedNote" TEXT NOT NULL DEFAULT '',
ADD CONSTRAINT "Cohort_audience" CHECK (("audience" = 'CLOSED') = ("closedForId" IS NOT NULL)),
ADD CONSTRAINT "Cohort_of_host" CHECK ("agreementId" IS NOT NULL OR ("audience" = 'PUBLIC' AND "proposedAt" IS NULL AND "returnedNote" = ''));

-- AlterTable
ALTER TABLE "Facilitator" ADD COLUMN     "personId" UUID;

-- CreateIndex
CREATE INDEX "HostAgreement_organisationId_offeredAt_idx" ON "HostAgreement"("organisationId", "offeredAt");

-- CreateIndex
CREATE INDEX "HostAgreement_enquiryId_idx" ON "HostAgreement"("enquiryId");

-- CreateIndex
CREATE INDEX "Cohort_agreementId_startsAt_idx" ON "Cohort"("agreementId", "startsAt");

-- CreateIndex
CREATE INDEX "Cohort_closedForId_idx" ON "Cohort"("closedForId");

-- CreateIndex
CREATE UNIQUE INDEX "Facilitator_cohortId_personId_key" ON "Facilitator"("cohortId", "personId");

-- CreateIndex
CREATE INDEX "Facilitator_personId_idx" ON "Facilitator"("personId");

-- AddForeignKey
ALTER TABLE "Facilitator" ADD CONSTRAINT "Facilitator_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HostAgreement" ADD CONSTRAINT "HostAgreement_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HostAgreement" ADD CONSTRAINT "HostAgreement_enquiryId_fkey" FOREIGN KEY ("enquiryId") REFERENCES "Enquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "HostAgreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_closedForId_fkey" FOREIGN KEY ("closedForId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
