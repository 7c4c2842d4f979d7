-- Cohorts by invitation open by a link, and those that wait for approval are counted.

-- AlterTable
ALTER TABLE "Cohort" ADD COLUMN     "invitationNumber" INTEGER NOT NULL DEFAULT 1;

-- Few of many wait at any time.
CREATE INDEX "Cohort_proposed" ON "Cohort"("proposedAt") WHERE "status" = 'DRAFT' AND "proposedAt" IS NOT NULL;
