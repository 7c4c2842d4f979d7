-- A certificate is a version of what was achieved: its record knows more, its holder stands apart, and one may replace another.

-- AlterTable
ALTER TABLE "Certificate" ADD COLUMN     "assessment" JSONB,
ADD COLUMN     "cohortId" UUID,
ADD COLUMN     "cohortName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "followedFrom" TIMESTAMPTZ(3),
ADD COLUMN     "issuerName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "kind" TEXT,
ADD COLUMN     "recordVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "supersedesId" UUID,
ALTER COLUMN "personId" DROP NOT NULL,
ALTER COLUMN "holderName" SET DEFAULT '';

-- AlterTable
ALTER TABLE "CertificateFile" ALTER COLUMN "pdf" DROP NOT NULL;

-- CreateTable
CREATE TABLE "CertificateHolder" (
    "certificateId" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT NOT NULL,
    "latinName" TEXT NOT NULL DEFAULT '',
    "nameHashes" TEXT[],
    "pseudonymisedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CertificateHolder_pkey" PRIMARY KEY ("certificateId")
);

-- CreateIndex
CREATE INDEX "CertificateHolder_personId_idx" ON "CertificateHolder"("personId");

-- DropIndex
DROP INDEX "Certificate_enrolmentId_key";

-- CreateIndex
CREATE INDEX "Certificate_enrolmentId_idx" ON "Certificate"("enrolmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_supersedesId_key" ON "Certificate"("supersedesId");

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateHolder" ADD CONSTRAINT "CertificateHolder_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- Rules that the schema language cannot say.

DROP TRIGGER "Certificate_frozen" ON "Certificate";
DROP TRIGGER "CertificateFile_frozen" ON "CertificateFile";
DROP TRIGGER "CertificateRevocation_frozen" ON "CertificateRevocation";

-- What a record of version 1 is of, as it tells by itself.
CREATE FUNCTION certificate_kind(content_id text, modules jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN jsonb_array_length(modules) = 1 AND modules -> 0 ->> 'id' = content_id THEN 'module'
    WHEN content_id = 'programme' THEN 'programme'
    ELSE 'masterclass' END
$$;
UPDATE "Certificate" SET "kind" = certificate_kind("contentId", "modules");
INSERT INTO "CertificateHolder" ("certificateId", "personId", "name", "latinName", "nameHashes")
  SELECT "id", "personId", "holderName", "holderLatinName", '{}' FROM "Certificate";
ALTER TABLE "Certificate" ALTER COLUMN "kind" SET NOT NULL;
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_kind_known" CHECK ("kind" IN ('module', 'masterclass', 'programme'));
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_record_version" CHECK ("recordVersion" IN (1, 2));
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_followed_in_order" CHECK ("followedFrom" <= "completedAt");

-- One current certificate for what was achieved in an enrolment: there is one first version, each version has one successor at
-- most (the unique index on supersedesId), and a successor is of the same enrolment and content.
CREATE UNIQUE INDEX "Certificate_one_first" ON "Certificate" ("enrolmentId", "contentId") WHERE "supersedesId" IS NULL;
CREATE FUNCTION certificate_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The release before this one knows no kinds.
  NEW."kind" := coalesce(NEW."kind", certificate_kind(NEW."contentId", NEW."modules"));
  IF NEW."supersedesId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "Certificate" c WHERE c."id" = NEW."supersedesId" AND c."enrolmentId" = NEW."enrolmentId"
      AND c."contentId" = NEW."contentId" AND c."kind" = NEW."kind"
      AND NOT EXISTS (SELECT FROM "CertificateRevocation" r WHERE r."certificateId" = c."id")) THEN
    RAISE EXCEPTION 'certificate % replaces nothing of the same kind that is valid', NEW."number"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'Certificate_supersedes_same';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Certificate_insert" BEFORE INSERT ON "Certificate" FOR EACH ROW EXECUTE FUNCTION certificate_insert();

-- The release before this one keeps the holder in the record.
CREATE FUNCTION certificate_holder_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CertificateHolder" ("certificateId", "personId", "name", "latinName", "nameHashes")
    VALUES (NEW."id", NEW."personId", NEW."holderName", NEW."holderLatinName", '{}');
  RETURN NULL;
END $$;
CREATE TRIGGER "Certificate_holder_apart" AFTER INSERT ON "Certificate" FOR EACH ROW WHEN (NEW."recordVersion" = 1)
  EXECUTE FUNCTION certificate_holder_apart();

-- A holder is pseudonymised once, and wholly. Nothing else of a certificate ever changes but what names that holder.
ALTER TABLE "CertificateHolder" ADD CONSTRAINT "CertificateHolder_named_or_not" CHECK (
  CASE WHEN "pseudonymisedAt" IS NULL THEN "personId" IS NOT NULL AND cardinality("nameHashes") = 0
    ELSE "personId" IS NULL AND "name" = '' AND "latinName" = '' AND cardinality("nameHashes") > 0 END);
CREATE FUNCTION only_pseudonymised() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_pseudonymised boolean;
BEGIN
  -- The arguments name the columns that name the holder: all else stays.
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - TG_ARGV = to_jsonb(OLD) - TG_ARGV THEN
    CASE TG_TABLE_NAME
      WHEN 'CertificateHolder' THEN
        IF OLD."pseudonymisedAt" IS NULL AND NEW."pseudonymisedAt" IS NOT NULL THEN RETURN NEW; END IF;
      WHEN 'Certificate' THEN
        SELECT h."pseudonymisedAt" IS NOT NULL INTO is_pseudonymised FROM "CertificateHolder" h WHERE h."certificateId" = OLD."id";
        IF is_pseudonymised AND NEW."personId" IS NULL AND NEW."holderName" = '' AND NEW."holderLatinName" = '' THEN RETURN NEW; END IF;
      WHEN 'CertificateFile' THEN
        SELECT h."pseudonymisedAt" IS NOT NULL INTO is_pseudonymised FROM "CertificateHolder" h WHERE h."certificateId" = OLD."certificateId";
        IF is_pseudonymised AND NEW."pdf" IS NULL THEN RETURN NEW; END IF;
      WHEN 'CertificateRevocation' THEN
        SELECT h."pseudonymisedAt" IS NOT NULL INTO is_pseudonymised FROM "CertificateHolder" h WHERE h."certificateId" = OLD."certificateId";
        IF is_pseudonymised AND NEW."reason" = '' THEN RETURN NEW; END IF;
    END CASE;
  END IF;
  RAISE EXCEPTION '% is never changed: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "Certificate_frozen" BEFORE UPDATE OR DELETE ON "Certificate" FOR EACH ROW
  EXECUTE FUNCTION only_pseudonymised('personId', 'holderName', 'holderLatinName');
CREATE TRIGGER "CertificateFile_frozen" BEFORE UPDATE OR DELETE ON "CertificateFile" FOR EACH ROW
  EXECUTE FUNCTION only_pseudonymised('pdf');
CREATE TRIGGER "CertificateRevocation_frozen" BEFORE UPDATE OR DELETE ON "CertificateRevocation" FOR EACH ROW
  EXECUTE FUNCTION only_pseudonymised('reason');
CREATE TRIGGER "CertificateHolder_frozen" BEFORE UPDATE OR DELETE ON "CertificateHolder" FOR EACH ROW
  EXECUTE FUNCTION only_pseudonymised('personId', 'name', 'latinName', 'nameHashes', 'pseudonymisedAt');

-- The verification page shows whether it has a holder.
CREATE TRIGGER "CertificateHolder_pages" AFTER UPDATE ON "CertificateHolder" FOR EACH STATEMENT EXECUTE FUNCTION notify_pages('verify');

-- Staff find certificates by the beginnings of the words in a holder's name.
CREATE INDEX "CertificateHolder_words" ON "CertificateHolder" USING gin (to_tsvector('simple', "name"));
