-- What a cohort tells of how it goes: with what it meets online, how to get there, what is accessible, and what a session asks besides
-- its modules. A release before this one neither reads nor writes any of it.
ALTER TABLE "Cohort" ADD COLUMN "tool" TEXT NOT NULL DEFAULT '',
ADD COLUMN "travel" TEXT NOT NULL DEFAULT '',
ADD COLUMN "accessibility" TEXT NOT NULL DEFAULT '';

ALTER TABLE "CohortSession" ADD COLUMN "preparationNote" TEXT NOT NULL DEFAULT '';
