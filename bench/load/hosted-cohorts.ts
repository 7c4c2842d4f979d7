import type pg from "pg";
import { newId } from "~/platform/db/ids.server";

/** A host whose member the first learner is, with two cohorts, of which that person facilitates the first. */
export async function fillWithHosted(pool: pg.Pool) {
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
