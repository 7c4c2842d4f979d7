-- A certificate says under which number its issuer is registered, and who signs for it and as what.

-- AlterTable
ALTER TABLE "Certificate" ADD COLUMN     "issuerKvk" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "signerName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "signerRole" TEXT NOT NULL DEFAULT '';

ALTER TABLE "Certificate" DROP CONSTRAINT "Certificate_record_version";
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_record_version" CHECK ("recordVersion" IN (1, 2, 3));
