// Cohorts of hosts with many learners, for what an overview of one costs.
import type { ClientBase } from "pg";

/**
 * Enrols so many people in a cohort, of whom the first has done nothing and each after that more of these blocks, the last all of them. No seats go with
 * them, so that no invariant about those holds.
 */
export async function addManyLearners(
  client: Pick<ClientBase, "query">,
  cohortId: string,
  blocks: readonly { blockId: string; kind: string }[],
  count: number,
): Promise<void> {
  await client.query(
    `with people as (insert into "Person" (id, email, name, locale)
        select gen_random_uuid(), 'many-' || n || '-' || $1 || '@many.example', 'Deelnemer ' || n, 'nl' from generate_series(1, $2::int) n returning id, name),
      enrolled as (insert into "Enrolment" (id, "personId", "offerId", "cohortId", "contentId")
        select gen_random_uuid(), id, 'mc1-cohort', $1::uuid, 'mc1' from people returning id, "personId"),
      numbered as (select e.id, row_number() over (order by split_part(p.name, ' ', 2)::int) as n from enrolled e join people p on p.id = e."personId"),
      did as (insert into "BlockProgress" ("enrolmentId", "blockId", kind, done)
        select e.id, b.id, b.kind, true from numbered e, unnest($3::text[], $4::text[]) with ordinality b (id, kind, at)
        where b.at <= (e.n - 1) * cardinality($3::text[]) / greatest($2::int - 1, 1) returning "enrolmentId", "blockId", kind)
    insert into "Reflection" ("enrolmentId", "blockId", text) select "enrolmentId", "blockId", 'Een antwoord.' from did where kind = 'reflection'`,
    [cohortId, count, blocks.map(({ blockId }) => blockId), blocks.map(({ kind }) => kind)],
  );
}
