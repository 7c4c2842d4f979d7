-- The start of a meeting for which its people were reminded: when that moves, they are reminded again.
ALTER TABLE "CohortSession" ADD COLUMN "remindedFor" TIMESTAMPTZ(3);
CREATE INDEX "CohortSession_startsAt_idx" ON "CohortSession"("startsAt");
