-- Learners of hosted cohorts hand in work; facilitators read, comment, return and accept it.

-- CreateEnum
CREATE TYPE "HandInState" AS ENUM ('HANDED_IN', 'RETURNED', 'ACCEPTED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "HandIn" (
    "id" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "artefactId" UUID,
    "round" INTEGER NOT NULL,
    "state" "HandInState" NOT NULL DEFAULT 'HANDED_IN',
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "document" JSONB,
    "schemaVersion" INTEGER,
    "handedInAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "criteria" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "HandIn_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "HandIn_piece" CHECK (("document" IS NULL) = ("schemaVersion" IS NULL) AND ("document" IS NULL) = ("artefactId" IS NULL)),
    CONSTRAINT "HandIn_answered" CHECK (("state" = 'HANDED_IN') = ("answeredAt" IS NULL)),
    CONSTRAINT "HandIn_round" CHECK ("round" >= 1)
);

-- CreateTable
CREATE TABLE "HandInComment" (
    "id" UUID NOT NULL,
    "handInId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "HandInComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HandInVisit" (
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "visitedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HandInVisit_pkey" PRIMARY KEY ("cohortId","personId")
);

-- CreateTable
CREATE TABLE "HandInDeadline" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HandInDeadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeadlineExtension" (
    "deadlineId" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeadlineExtension_pkey" PRIMARY KEY ("deadlineId","enrolmentId")
);

-- CreateIndex
CREATE UNIQUE INDEX "HandIn_enrolmentId_about_round_key" ON "HandIn"("enrolmentId", "about", "round");

-- One copy at a time waits; once one is accepted none follows.
CREATE UNIQUE INDEX "HandIn_waiting_key" ON "HandIn"("enrolmentId", "about") WHERE "state" IN ('HANDED_IN', 'ACCEPTED');

-- CreateIndex
CREATE INDEX "HandIn_answeredById_idx" ON "HandIn"("answeredById");

-- CreateIndex
CREATE INDEX "HandInComment_handInId_createdAt_idx" ON "HandInComment"("handInId", "createdAt");

-- CreateIndex
CREATE INDEX "HandInComment_personId_idx" ON "HandInComment"("personId");

-- CreateIndex
CREATE INDEX "HandInVisit_personId_idx" ON "HandInVisit"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "HandInDeadline_cohortId_about_key" ON "HandInDeadline"("cohortId", "about");

-- CreateIndex
CREATE INDEX "DeadlineExtension_enrolmentId_idx" ON "DeadlineExtension"("enrolmentId");

-- AddForeignKey
ALTER TABLE "HandIn" ADD CONSTRAINT "HandIn_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandIn" ADD CONSTRAINT "HandIn_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandInComment" ADD CONSTRAINT "HandInComment_handInId_fkey" FOREIGN KEY ("handInId") REFERENCES "HandIn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandInComment" ADD CONSTRAINT "HandInComment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandInVisit" ADD CONSTRAINT "HandInVisit_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandInVisit" ADD CONSTRAINT "HandInVisit_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandInDeadline" ADD CONSTRAINT "HandInDeadline_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeadlineExtension" ADD CONSTRAINT "DeadlineExtension_deadlineId_fkey" FOREIGN KEY ("deadlineId") REFERENCES "HandInDeadline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeadlineExtension" ADD CONSTRAINT "DeadlineExtension_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
