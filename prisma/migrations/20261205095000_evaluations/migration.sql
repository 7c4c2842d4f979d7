-- Who followed a group of a host says how it was, without a name.

-- CreateTable
CREATE TABLE "EvaluationGiven" (
    "enrolmentId" UUID NOT NULL,

    CONSTRAINT "EvaluationGiven_pkey" PRIMARY KEY ("enrolmentId")
);

-- CreateTable
CREATE TABLE "EvaluationAnswer" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "batch" INTEGER NOT NULL,
    "scores" JSONB NOT NULL,
    "worked" TEXT NOT NULL DEFAULT '',
    "better" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "EvaluationAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EvaluationAnswer_cohortId_batch_idx" ON "EvaluationAnswer"("cohortId", "batch");

-- AddForeignKey
ALTER TABLE "EvaluationGiven" ADD CONSTRAINT "EvaluationGiven_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationAnswer" ADD CONSTRAINT "EvaluationAnswer_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;
