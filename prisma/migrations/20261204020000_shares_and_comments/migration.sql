-- Links with which a piece is read, and what is said of its fields.
CREATE TABLE "ArtefactShare" (
    "id" UUID NOT NULL,
    "artefactId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "mayComment" BOOLEAN NOT NULL,
    "showsPeople" BOOLEAN NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    CONSTRAINT "ArtefactShare_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ArtefactShare_ends" CHECK ("expiresAt" > "createdAt")
);
CREATE INDEX "ArtefactShare_artefactId_createdAt_idx" ON "ArtefactShare"("artefactId", "createdAt");
CREATE INDEX "ArtefactShare_personId_idx" ON "ArtefactShare"("personId");
ALTER TABLE "ArtefactShare" ADD CONSTRAINT "ArtefactShare_artefactId_fkey" FOREIGN KEY ("artefactId") REFERENCES "Artefact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ArtefactShare" ADD CONSTRAINT "ArtefactShare_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "ArtefactComment" (
    "id" UUID NOT NULL,
    "artefactId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "fieldVersion" INTEGER NOT NULL,
    "personId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "toldAt" TIMESTAMPTZ(3),
    CONSTRAINT "ArtefactComment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ArtefactComment_text" CHECK ("text" <> '' AND char_length("text") <= 2000)
);
CREATE INDEX "ArtefactComment_artefactId_createdAt_idx" ON "ArtefactComment"("artefactId", "createdAt");
CREATE INDEX "ArtefactComment_personId_idx" ON "ArtefactComment"("personId");
ALTER TABLE "ArtefactComment" ADD CONSTRAINT "ArtefactComment_artefactId_fkey" FOREIGN KEY ("artefactId") REFERENCES "Artefact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ArtefactComment" ADD CONSTRAINT "ArtefactComment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- What the piece's editors were not mailed about yet: few rows, looked for every day.
CREATE INDEX "ArtefactComment_untold_idx" ON "ArtefactComment"("artefactId") WHERE "toldAt" IS NULL;

-- Nothing begins for somebody who erased the account.
CREATE TRIGGER "ArtefactShare_not_erased" BEFORE INSERT ON "ArtefactShare" FOR EACH ROW EXECUTE FUNCTION refuse_for_erased();
CREATE TRIGGER "ArtefactComment_not_erased" BEFORE INSERT ON "ArtefactComment" FOR EACH ROW EXECUTE FUNCTION refuse_for_erased();
