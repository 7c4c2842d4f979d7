-- What is taught is published in releases, and whoever follows something stays at the release that they began with. Parts are kept
-- under the hash of what they are, so that releases share those that did not change. JSON as text: it comes out as it went in.
CREATE TABLE "ReleasePart" (
    "hash" TEXT NOT NULL,
    "data" JSON NOT NULL,
    CONSTRAINT "ReleasePart_pkey" PRIMARY KEY ("hash")
);
CREATE TABLE "Release" (
    "id" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "notesNl" TEXT NOT NULL,
    "notesEn" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" UUID,
    "titles" JSON NOT NULL,
    "index" JSON NOT NULL,
    CONSTRAINT "Release_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Release_numbered" CHECK ("id" > 0)
);
CREATE TRIGGER "ReleasePart_frozen" BEFORE UPDATE OR DELETE ON "ReleasePart" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Release_frozen" BEFORE UPDATE OR DELETE ON "Release" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Null: the current release. A group has none until it opens; a certificate none when it was issued before there were any.
ALTER TABLE "Cohort" ADD COLUMN "releaseId" INTEGER;
ALTER TABLE "Enrolment" ADD COLUMN "releaseId" INTEGER;
ALTER TABLE "Certificate" ADD COLUMN "releaseId" INTEGER;
CREATE INDEX "Cohort_releaseId_idx" ON "Cohort"("releaseId");
CREATE INDEX "Enrolment_releaseId_idx" ON "Enrolment"("releaseId");
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The database gives a row its release, so that one written by the software before this one has it too.
CREATE FUNCTION current_release() RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT max("id") FROM "Release"
$$;
CREATE FUNCTION cohort_takes_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."releaseId" := current_release();
  RETURN NEW;
END $$;
CREATE TRIGGER "Cohort_takes_release" BEFORE INSERT OR UPDATE OF "status" ON "Cohort"
  FOR EACH ROW WHEN (NEW."releaseId" IS NULL AND NEW."status" <> 'DRAFT') EXECUTE FUNCTION cohort_takes_release();
CREATE FUNCTION enrolment_takes_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."releaseId" := coalesce((SELECT "releaseId" FROM "Cohort" WHERE "id" = NEW."cohortId"), current_release());
  RETURN NEW;
END $$;
CREATE TRIGGER "Enrolment_takes_release" BEFORE INSERT ON "Enrolment"
  FOR EACH ROW WHEN (NEW."releaseId" IS NULL) EXECUTE FUNCTION enrolment_takes_release();

CREATE TRIGGER "Release_pages" AFTER INSERT ON "Release" FOR EACH STATEMENT EXECUTE FUNCTION notify_pages('release');

-- Where an offer comes from: of those of `content` what no release shows any more is retired, and nothing else.
ALTER TABLE "Offer" ADD COLUMN "source" TEXT NOT NULL DEFAULT 'content';
