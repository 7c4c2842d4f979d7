import type pg from "pg";
import compiled from "virtual:content";
import { newId } from "~/platform/db/ids.server";
import { addManyLearners } from "../tests/rows/hosting/many-learners";
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
  const blocks = blocksToDo(compiled);
  // As many as the measure is promised for: sixty.
  await addManyLearners(pool, cohortIds[0], blocks.slice(0, 60), learnerCount);
  await addManyLearners(pool, cohortIds[1], blocks.slice(0, 60), otherCount);
  await pool.query("analyze");
  const path = `/host/${organisationId}/cohorts/${cohortIds[0]}/learners`;
  yield await measurePage(site, pool, {
    name: "cohort-overview",
    requests: [{ path, headers: reading[0]!.headers }],
  });
}

/** A host whose member the first learner is, with two cohorts, of which that person facilitates the first. */
async function fillWithHosted(pool: pg.Pool) {
  const [organisationId, agreementId, first, other] = [newId(), newId(), newId(), newId()];
  const person = `(select id from "Person" where email = 'learner0@bench.example')`;
  const statements: [string, unknown[]][] = [
    [
      `insert into "Organisation" (id, kind, name) values ($1, 'UNIVERSITY', 'Hogeschool van de meting')`,
      [organisationId],
    ],
    [
      `insert into "Membership" (id, "organisationId", "personId", role, "from") values (gen_random_uuid(), $1, ${person}, 'MEMBER', now())`,
      [organisationId],
    ],
    [
      `insert into "HostAgreement" (id, "organisationId", "contentIds", languages, "firstDay", "lastDay", "paidBy", "lowestPriceCents", "highestPriceCents",
        "createdById", "offeredAt", "offeredById", text, "acceptedAt", "acceptedById", "acceptedByName")
       select $2, $1, '{mc1}', '{nl}', now(), now() + interval '1 year', 'NOBODY', 0, 0, id, now(), id, 'Samen.', now(), id, 'Noor' from ${person} p`,
      [organisationId, agreementId],
    ],
    [
      `insert into "Cohort" (id, slug, "offerId", name, status, mode, capacity, "priceCents", vat, "enrolUntil", "startsAt", "endsAt", "agreementId")
       select id::uuid, 'meting-' || id, 'mc1-cohort', 'Meting', 'CLOSED', 'ONLINE', 2000, 0, 'standard', now(), now(), now() + interval '30 days', $1 from unnest($2::text[]) id`,
      [agreementId, [first, other]],
    ],
    [
      `insert into "Facilitator" (id, "cohortId", name, "personId") values (gen_random_uuid(), $1, 'Noor', ${person})`,
      [first],
    ],
  ];
  for (const [text, values] of statements) await pool.query(text, values);
  return { organisationId, cohortIds: [first, other] as const };
}
