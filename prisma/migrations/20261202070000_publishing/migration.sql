-- What was changed in a release, as the editor who published it classed it; and of which shape its parts are, so that later software reads
-- them or says in words that it cannot.
ALTER TABLE "Release" ADD COLUMN "changes" JSON NOT NULL DEFAULT '[]';
ALTER TABLE "Release" ADD COLUMN "shape" INTEGER NOT NULL DEFAULT 1;

-- A release stays as it was published. What is mended in it for those who follow it is another index beside it, of the release that brought it.
CREATE TABLE "ReleaseCorrection" (
    "releaseId" INTEGER NOT NULL,
    "broughtById" INTEGER NOT NULL,
    "blocks" JSON NOT NULL,
    "index" JSON NOT NULL,
    CONSTRAINT "ReleaseCorrection_pkey" PRIMARY KEY ("releaseId", "broughtById"),
    CONSTRAINT "ReleaseCorrection_later" CHECK ("broughtById" > "releaseId")
);
CREATE INDEX "ReleaseCorrection_broughtById_idx" ON "ReleaseCorrection"("broughtById");
ALTER TABLE "ReleaseCorrection" ADD CONSTRAINT "ReleaseCorrection_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReleaseCorrection" ADD CONSTRAINT "ReleaseCorrection_broughtById_fkey" FOREIGN KEY ("broughtById") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER "ReleaseCorrection_frozen" BEFORE UPDATE OR DELETE ON "ReleaseCorrection" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What editors say of what is to be published, kept while they work.
CREATE TABLE "ChangeClass" (
    "unitId" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "kind" TEXT,
    "why" TEXT NOT NULL,
    "classedById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ChangeClass_pkey" PRIMARY KEY ("unitId")
);
