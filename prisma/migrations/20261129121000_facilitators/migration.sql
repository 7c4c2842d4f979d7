-- CreateTable
CREATE TABLE "Facilitator" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "picture" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Facilitator_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Facilitator_cohortId_name_key" ON "Facilitator"("cohortId", "name");

-- AddForeignKey
ALTER TABLE "Facilitator" ADD CONSTRAINT "Facilitator_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The page of the cohort shows them.
CREATE TRIGGER "Facilitator_pages" AFTER INSERT OR UPDATE OR DELETE ON "Facilitator" FOR EACH STATEMENT EXECUTE FUNCTION notify_pages('catalogue');
