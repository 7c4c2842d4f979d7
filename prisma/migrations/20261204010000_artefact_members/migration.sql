-- Who of an organisation reads and changes a piece of it.
CREATE TABLE "ArtefactMember" (
    "artefactId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "mayEdit" BOOLEAN NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ArtefactMember_pkey" PRIMARY KEY ("artefactId", "personId")
);
CREATE INDEX "ArtefactMember_personId_idx" ON "ArtefactMember"("personId");
ALTER TABLE "ArtefactMember" ADD CONSTRAINT "ArtefactMember_artefactId_fkey" FOREIGN KEY ("artefactId") REFERENCES "Artefact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ArtefactMember" ADD CONSTRAINT "ArtefactMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody who erased the account is asked to a piece.
CREATE TRIGGER "ArtefactMember_not_erased" BEFORE INSERT ON "ArtefactMember" FOR EACH ROW EXECUTE FUNCTION refuse_for_erased();
