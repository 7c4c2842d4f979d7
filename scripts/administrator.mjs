// `npm run administrator -- naam@example.nl`: gives the first of the foundation's people every role. They give roles to others at the desk.
import { randomUUID } from "node:crypto";
import pg from "pg";

const everyRole = "{EDITOR,REGISTRAR,FINANCE,ADMINISTRATOR}";

/**
 * Says in one sentence what was done, or throws one that says why nothing was.
 * @param {pg.Client} client
 * @param {string} email
 */
async function makeFirstAdministrator(client, email) {
  await client.query("begin");
  // Two at once make one.
  await client.query('lock table "Person" in share row exclusive mode');
  const { rows: present } = await client.query(
    `select email from "Person" where 'ADMINISTRATOR' = any(roles) and "disabledAt" is null order by email`,
  );
  if (present.some((one) => one.email === email)) return `${email} is an administrator already.`;
  if (present.length > 0)
    throw new Error(`There is an administrator: ${present[0].email} gives roles at /desk/people.`);
  const { rows } = await client.query(
    `insert into "Person" (id, email, roles) values ($1, $2, $3)
     on conflict (email) do update set roles = excluded.roles where "Person"."disabledAt" is null returning id`,
    [randomUUID(), email, everyRole],
  );
  if (!rows[0]) throw new Error(`The account of ${email} is closed.`);
  await client.query('delete from "Session" where "personId" = $1', [rows[0].id]);
  await client.query(
    `insert into "AuditEntry" (id, act, "subjectType", "subjectId", detail) values ($1, 'person.roles', 'person', $2, $3)`,
    [randomUUID(), rows[0].id, { before: [], after: everyRole.slice(1, -1).split(",") }],
  );
  await client.query("commit");
  return `${email} has every role of the foundation now, and signs in at /desk with a second step.`;
}

const url = process.env.DATABASE_URL;
const email = (process.argv[2] ?? "").trim().toLowerCase();
if (!url || !/^[^@\s]+@[^@\s]+$/.test(email)) {
  console.error("Set DATABASE_URL, and name the mail address: npm run administrator -- naam@example.nl");
  process.exit(1);
}
const client = new pg.Client({ connectionString: url });
try {
  await client.connect();
  console.log(await makeFirstAdministrator(client, email));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await client.end();
}
