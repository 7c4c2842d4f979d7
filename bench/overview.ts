import type pg from "pg";
import compiled from "virtual:content";
import { addManyLearners } from "../tests/rows/hosting/many-learners";
import { fillWithHosted } from "./load/hosted-cohorts";
import { blocksToDo, fillWithLearners } from "./load/learners";
import { measurePage } from "./pieces";
import type { Result } from "./report";
import type { Site } from "./site";

const learnerCount = 500;
/** Of other cohorts, so that one is a part of the whole. */
const otherCount = 2_000;

/** The overview of a hosted cohort: five hundred people by module, with who needs attention. */
export async function* measureOverview(site: Site, pool: pg.Pool): AsyncGenerator<Result[], void> {
  const { reading } = await fillWithLearners(pool, compiled, 1);
  const { organisationId, cohortIds } = await fillWithHosted(pool);
  const taught = blocksToDo(compiled);
  // As many as the measure is promised for: the masterclass, and what an earlier release of it had.
  const blocks = Array.from(
    { length: 60 },
    (_, n) => taught[n] ?? { blockId: `earlier-${n}`, kind: "lesson" },
  );
  await addManyLearners(pool, cohortIds[0], blocks, learnerCount);
  await addManyLearners(pool, cohortIds[1], blocks, otherCount);
  // As the database does by itself within a minute of so many new rows.
  await pool.query("vacuum analyze");
  const path = `/host/${organisationId}/cohorts/${cohortIds[0]}/learners`;
  yield await measurePage(site, pool, {
    name: "cohort-overview",
    requests: [{ path, headers: reading[0]!.headers }],
  });
}
