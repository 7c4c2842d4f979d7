-- What is new at the comments of a piece since somebody last said that they read them; and one mail on the day when people who are named in a piece are asked again.

-- AlterEnum
ALTER TYPE "MailList" ADD VALUE 'PEOPLE';

-- AlterTable
ALTER TABLE "Artefact" ADD COLUMN     "peopleToldOn" TEXT;

-- CreateTable
CREATE TABLE "CommentVisit" (
    "artefactId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "visitedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CommentVisit_pkey" PRIMARY KEY ("artefactId","personId")
);

-- CreateIndex
CREATE INDEX "CommentVisit_personId_idx" ON "CommentVisit"("personId");

-- AddForeignKey
ALTER TABLE "CommentVisit" ADD CONSTRAINT "CommentVisit_artefactId_fkey" FOREIGN KEY ("artefactId") REFERENCES "Artefact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentVisit" ADD CONSTRAINT "CommentVisit_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
