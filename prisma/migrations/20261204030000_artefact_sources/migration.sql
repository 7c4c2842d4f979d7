-- What was taken over from one piece into a field of another.
CREATE TABLE "ArtefactSource" (
    "artefactId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "fromId" UUID NOT NULL,
    "fromGive" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "takenById" UUID,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,
    "seenText" TEXT NOT NULL,
    "seenVersion" INTEGER NOT NULL,
    CONSTRAINT "ArtefactSource_pkey" PRIMARY KEY ("artefactId", "key", "fromId", "fromGive")
);
CREATE INDEX "ArtefactSource_fromId_idx" ON "ArtefactSource"("fromId");
CREATE INDEX "ArtefactSource_takenById_idx" ON "ArtefactSource"("takenById");
ALTER TABLE "ArtefactSource" ADD CONSTRAINT "ArtefactSource_artefactId_fkey" FOREIGN KEY ("artefactId") REFERENCES "Artefact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
