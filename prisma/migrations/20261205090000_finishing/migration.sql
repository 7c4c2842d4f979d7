-- A host may ask more for a certificate than its masterclass does, and issues it together with the foundation.

-- AlterTable
ALTER TABLE "Cohort" ADD COLUMN     "acceptedWork" INTEGER,
ADD COLUMN     "attendanceShare" INTEGER,
ADD CONSTRAINT "Cohort_asks" CHECK ("attendanceShare" BETWEEN 1 AND 100 AND "acceptedWork" BETWEEN 1 AND 100),
ADD CONSTRAINT "Cohort_host_asks" CHECK ("agreementId" IS NOT NULL OR coalesce("attendanceShare", "acceptedWork") IS NULL);

-- AlterTable
ALTER TABLE "Enrolment" ADD COLUMN     "attended" JSONB,
ADD COLUMN     "finishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "finishedById" UUID;

-- AlterTable
ALTER TABLE "Certificate" ADD COLUMN     "attendance" JSONB,
ADD COLUMN     "coIssuerName" TEXT NOT NULL DEFAULT '';

ALTER TABLE "Certificate" DROP CONSTRAINT "Certificate_record_version";
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_record_version" CHECK ("recordVersion" IN (1, 2, 3)
  OR "recordVersion" = 4 AND "coIssuerName" IS NOT NULL);
