-- Who leads a session when that is another than who leads its cohort. A release before this one neither reads nor writes it.
ALTER TABLE "CohortSession" ADD COLUMN "facilitator" TEXT NOT NULL DEFAULT '';
