-- Sessions with a place, link, mode and preparation of their own; a minimum and a beginning of enrolment; who changed a cohort;
-- and how often each event of a calendar changed. A release before this one neither reads nor writes any of it.
ALTER TYPE "CohortMode" ADD VALUE 'HYBRID';

ALTER TABLE "Cohort" ADD COLUMN     "enrolFrom" TIMESTAMPTZ(3),
ADD COLUMN     "minimum" INTEGER;
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_minimum_positive" CHECK ("minimum" BETWEEN 1 AND 10000);
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_window_in_order" CHECK ("enrolFrom" < "enrolUntil");

ALTER TABLE "CohortSession" ADD COLUMN     "joinUrl" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "mode" "CohortMode",
ADD COLUMN     "place" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "preparation" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "publicSequence" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sequence" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Facilitator" ADD COLUMN     "line" TEXT NOT NULL DEFAULT '';

ALTER TABLE "Ticket" ADD COLUMN     "sequenceBase" INTEGER NOT NULL DEFAULT 0;

-- The files that people have carry the version of the cohort, and two more for each ticket of theirs that was void before.
UPDATE "CohortSession" s SET "sequence" = c."version" FROM "Cohort" c WHERE c."id" = s."cohortId";
UPDATE "Ticket" t SET "sequenceBase" = 2 * e."earlier" FROM (
  SELECT t."id", count(*)::int AS "earlier" FROM "Ticket" t
  JOIN "Order" o ON o."id" = t."orderId" JOIN "Seat" s ON s."id" = t."seatId"
  JOIN "Seat" s2 ON s2."cohortId" = s."cohortId" JOIN "Ticket" t2 ON t2."seatId" = s2."id"
  JOIN "Order" o2 ON o2."id" = t2."orderId" AND o2."personId" = o."personId"
  WHERE t2."voidedAt" IS NOT NULL AND t2."createdAt" < t."createdAt" GROUP BY t."id") e WHERE e."id" = t."id";

-- A calendar keeps to the highest number it has seen of an event (RFC 5546 §2.1.5): one that went back would be news to nobody.
CREATE FUNCTION sequence_never_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the sequence of session % goes back', NEW."id" USING ERRCODE = 'check_violation', CONSTRAINT = 'CohortSession_sequence_never_back';
END $$;
CREATE TRIGGER "CohortSession_sequence_never_back" BEFORE UPDATE ON "CohortSession" FOR EACH ROW
  WHEN (NEW."sequence" < OLD."sequence" OR NEW."publicSequence" < OLD."publicSequence") EXECUTE FUNCTION sequence_never_back();

-- CreateTable
CREATE TABLE "CohortChange" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changes" JSONB NOT NULL,

    CONSTRAINT "CohortChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CohortChange_cohortId_version_key" ON "CohortChange"("cohortId", "version");

-- AddForeignKey
ALTER TABLE "CohortChange" ADD CONSTRAINT "CohortChange_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the audit log told of them.
INSERT INTO "CohortChange" ("id", "cohortId", "version", "actorId", "at", "changes")
SELECT a."id", c."id", coalesce((a."detail" ->> 'version')::integer, 1), a."actorId", a."at", coalesce(a."detail" -> 'changes', '[]')
FROM "AuditEntry" a JOIN "Cohort" c ON c."id"::text = a."subjectId"
WHERE a."subjectType" = 'cohort' AND (a."act" = 'cohort.create' OR a."detail" ? 'version' AND jsonb_typeof(a."detail" -> 'changes') = 'array')
ORDER BY a."id" ON CONFLICT ("cohortId", "version") DO NOTHING;

CREATE TRIGGER "CohortChange_append_only" BEFORE UPDATE OR DELETE ON "CohortChange" FOR EACH ROW EXECUTE FUNCTION refuse_change();
