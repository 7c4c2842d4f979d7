-- Links to what is ready for a session, for whoever is enrolled.
ALTER TABLE "CohortSession" ADD COLUMN "materials" TEXT NOT NULL DEFAULT '';
