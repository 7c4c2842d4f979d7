-- Pieces that follow an earlier one, and editions that are frozen to be signed.
ALTER TABLE "Artefact" ADD COLUMN "previousId" UUID;
CREATE INDEX "Artefact_previousId_idx" ON "Artefact"("previousId");
ALTER TABLE "Artefact" ADD CONSTRAINT "Artefact_previousId_fkey" FOREIGN KEY ("previousId") REFERENCES "Artefact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "ArtefactEdition" (
    "id" UUID NOT NULL,
    "artefactId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "artefactVersion" INTEGER NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "signers" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "frozenById" UUID,
    "frozenByName" TEXT NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,
    "withdrawnByName" TEXT NOT NULL DEFAULT '',
    "withdrawnReason" TEXT NOT NULL DEFAULT '',
    "peopleRemovedAt" TIMESTAMPTZ(3),
    CONSTRAINT "ArtefactEdition_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ArtefactEdition_is_signed_by_somebody" CHECK (jsonb_array_length("signers") > 0),
    CONSTRAINT "ArtefactEdition_hash_is_one" CHECK ("hash" ~ '^[0-9a-f]{64}$')
);
CREATE TABLE "EditionSignature" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "row" TEXT NOT NULL,
    "isOnPaper" BOOLEAN NOT NULL,
    "personId" UUID,
    "personName" TEXT NOT NULL,
    "signedOn" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "EditionSignature_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "EditionSignature_day" CHECK ("signedOn" ~ '^\d{4}-\d\d-\d\d$')
);
CREATE UNIQUE INDEX "ArtefactEdition_artefactId_number_key" ON "ArtefactEdition"("artefactId", "number");
CREATE INDEX "ArtefactEdition_frozenById_idx" ON "ArtefactEdition"("frozenById");
CREATE INDEX "ArtefactEdition_withdrawnById_idx" ON "ArtefactEdition"("withdrawnById");
CREATE INDEX "EditionSignature_editionId_idx" ON "EditionSignature"("editionId");
CREATE INDEX "EditionSignature_personId_idx" ON "EditionSignature"("personId");
-- One signature a role stands.
CREATE UNIQUE INDEX "EditionSignature_stands_once" ON "EditionSignature"("editionId", "row") WHERE "withdrawnAt" IS NULL;
ALTER TABLE "ArtefactEdition" ADD CONSTRAINT "ArtefactEdition_artefactId_fkey" FOREIGN KEY ("artefactId") REFERENCES "Artefact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "EditionSignature" ADD CONSTRAINT "EditionSignature_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "ArtefactEdition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was frozen never changes. It can be withdrawn, once; people in it can be taken out, which leaves the hash; whoever erases the account goes. An edition
-- of somebody's own piece goes with it, one of an organisation stays.
CREATE FUNCTION refuse_change_of_edition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  apart text[] := ARRAY['document', 'peopleRemovedAt', 'frozenById', 'frozenByName', 'withdrawnAt', 'withdrawnById', 'withdrawnByName', 'withdrawnReason'];
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT FROM "Artefact" WHERE "id" = OLD."artefactId" AND "personId" IS NOT NULL) THEN RETURN OLD; END IF;
  ELSIF to_jsonb(NEW) - apart = to_jsonb(OLD) - apart
    AND (NEW."document" = OLD."document" AND NEW."peopleRemovedAt" IS NOT DISTINCT FROM OLD."peopleRemovedAt"
      OR OLD."document" @> NEW."document" AND NEW."peopleRemovedAt" IS NOT NULL)
    AND ((NEW."frozenById", NEW."frozenByName") IS NOT DISTINCT FROM (OLD."frozenById", OLD."frozenByName")
      OR NEW."frozenById" IS NULL AND NEW."frozenByName" = '')
    AND (OLD."withdrawnAt" IS NULL
      OR (NEW."withdrawnAt", NEW."withdrawnReason") IS NOT DISTINCT FROM (OLD."withdrawnAt", OLD."withdrawnReason")
        AND ((NEW."withdrawnById", NEW."withdrawnByName") IS NOT DISTINCT FROM (OLD."withdrawnById", OLD."withdrawnByName")
          OR NEW."withdrawnById" IS NULL AND NEW."withdrawnByName" = ''))
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is never changed: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE FUNCTION refuse_change_of_signature() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  apart text[] := ARRAY['personId', 'personName', 'withdrawnAt', 'withdrawnReason'];
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT FROM "ArtefactEdition" e JOIN "Artefact" a ON a."id" = e."artefactId"
      WHERE e."id" = OLD."editionId" AND a."personId" IS NOT NULL) THEN RETURN OLD; END IF;
  ELSIF to_jsonb(NEW) - apart = to_jsonb(OLD) - apart
    AND (OLD."withdrawnAt" IS NULL OR (NEW."withdrawnAt", NEW."withdrawnReason") IS NOT DISTINCT FROM (OLD."withdrawnAt", OLD."withdrawnReason"))
    AND ((NEW."personId", NEW."personName") IS NOT DISTINCT FROM (OLD."personId", OLD."personName") OR NEW."personId" IS NULL AND NEW."personName" = '')
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is never changed: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "ArtefactEdition_frozen" BEFORE UPDATE OR DELETE ON "ArtefactEdition" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_edition();
CREATE TRIGGER "EditionSignature_frozen" BEFORE UPDATE OR DELETE ON "EditionSignature" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_signature();
