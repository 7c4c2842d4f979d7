-- What people make with the instruments of the method, apart from any enrolment.
CREATE TABLE "Artefact" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "personId" UUID,
    "organisationId" UUID,
    "document" JSONB NOT NULL,
    "fieldVersions" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Artefact_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Artefact_has_one_owner" CHECK (num_nonnulls("personId", "organisationId") = 1),
    CONSTRAINT "Artefact_versioned" CHECK ("version" > 0 AND "schemaVersion" > 0)
);
CREATE TABLE "ArtefactVersion" (
    "artefactId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ArtefactVersion_pkey" PRIMARY KEY ("artefactId", "version")
);
CREATE INDEX "Artefact_personId_updatedAt_id_idx" ON "Artefact"("personId", "updatedAt", "id");
CREATE INDEX "Artefact_organisationId_updatedAt_id_idx" ON "Artefact"("organisationId", "updatedAt", "id");
ALTER TABLE "Artefact" ADD CONSTRAINT "Artefact_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Artefact" ADD CONSTRAINT "Artefact_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ArtefactVersion" ADD CONSTRAINT "ArtefactVersion_artefactId_fkey" FOREIGN KEY ("artefactId") REFERENCES "Artefact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nothing begins for somebody who erased the account.
CREATE TRIGGER "Artefact_not_erased" BEFORE INSERT ON "Artefact" FOR EACH ROW WHEN (NEW."personId" IS NOT NULL) EXECUTE FUNCTION refuse_for_erased();
