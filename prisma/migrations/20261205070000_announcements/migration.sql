-- Groups are told things, ask and answer; people choose which of that is mailed to them.

-- CreateEnum
CREATE TYPE "MailList" AS ENUM ('ANNOUNCEMENTS', 'ANSWERS', 'QUESTIONS', 'COMMENTS');

-- CreateTable
CREATE TABLE "Announcement" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "authorId" UUID,
    "authorName" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "isMailed" BOOLEAN NOT NULL,
    "mustKnow" BOOLEAN NOT NULL DEFAULT false,
    "mailedTo" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Announcement_author" CHECK ("authorId" IS NOT NULL OR "authorName" = ''),
    CONSTRAINT "Announcement_mailed" CHECK ("isMailed" OR (NOT "mustKnow" AND "mailedTo" = 0))
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "personId" UUID,
    "text" TEXT NOT NULL,
    "site" TEXT NOT NULL DEFAULT 'foundation',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "hiddenAt" TIMESTAMPTZ(3),
    "hiddenReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Question_asker" CHECK (("personId" IS NULL) = ("text" = '')),
    CONSTRAINT "Question_hidden" CHECK ("hiddenAt" IS NOT NULL OR "hiddenReason" = '')
);

-- CreateTable
CREATE TABLE "QuestionAnswer" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "asFacilitator" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "markedAt" TIMESTAMPTZ(3),
    "hiddenAt" TIMESTAMPTZ(3),
    "hiddenReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "QuestionAnswer_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "QuestionAnswer_hidden" CHECK ("hiddenAt" IS NOT NULL OR "hiddenReason" = ''),
    CONSTRAINT "QuestionAnswer_marked" CHECK ("markedAt" IS NULL OR "hiddenAt" IS NULL)
);

-- CreateTable
CREATE TABLE "MailPreference" (
    "personId" UUID NOT NULL,
    "list" "MailList" NOT NULL,
    "leftAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailPreference_pkey" PRIMARY KEY ("personId","list")
);

-- CreateTable
CREATE TABLE "GroupVisit" (
    "personId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GroupVisit_pkey" PRIMARY KEY ("personId","cohortId")
);

-- CreateIndex
CREATE INDEX "Announcement_cohortId_at_idx" ON "Announcement"("cohortId", "at");

-- CreateIndex
CREATE INDEX "Announcement_authorId_idx" ON "Announcement"("authorId");

-- CreateIndex
CREATE INDEX "Question_cohortId_at_idx" ON "Question"("cohortId", "at");

-- CreateIndex
CREATE INDEX "Question_personId_idx" ON "Question"("personId");

-- CreateIndex
CREATE INDEX "QuestionAnswer_questionId_at_idx" ON "QuestionAnswer"("questionId", "at");

-- CreateIndex
CREATE INDEX "QuestionAnswer_personId_idx" ON "QuestionAnswer"("personId");

-- One answer of a question is marked at most.
CREATE UNIQUE INDEX "QuestionAnswer_one_marked" ON "QuestionAnswer"("questionId") WHERE "markedAt" IS NOT NULL;

-- CreateIndex
CREATE INDEX "GroupVisit_cohortId_idx" ON "GroupVisit"("cohortId");

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionAnswer" ADD CONSTRAINT "QuestionAnswer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionAnswer" ADD CONSTRAINT "QuestionAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailPreference" ADD CONSTRAINT "MailPreference_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupVisit" ADD CONSTRAINT "GroupVisit_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupVisit" ADD CONSTRAINT "GroupVisit_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;
