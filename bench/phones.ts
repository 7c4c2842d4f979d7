import { Agent, request } from "node:http";
import type pg from "pg";
import compiled from "virtual:content";
import { newId } from "~/platform/db/ids.server";
import { fillWithHosted } from "./load/hosted-cohorts";
import { fillWithLearners } from "./load/learners";
import type { Result } from "./report";
import type { Site } from "./site";

const phoneCount = 200;

/**
 * A room of two hundred people that types the code of the session at the same moment, each with a connection of its own, all behind one address and
 * none of them asked anything before: how long until the last is told that it is noted, and how many are refused. Throws unless everybody
 * who was not refused is noted, once. The second round is that of a room whose people the site has just seen.
 */
export async function* measurePhones(site: Site, pool: pg.Pool): AsyncGenerator<Result[], void> {
  const { reading } = await fillWithLearners(pool, compiled, phoneCount + 1);
  const [facilitator, ...phones] = reading.map(({ headers }) => headers.cookie);
  const { organisationId, cohortIds } = await fillWithHosted(pool);
  await enrol(pool, cohortIds[0]);
  for (const round of ["unseen", "seen"]) {
    const sessionId = await addSession(pool, cohortIds[0]);
    const board = `/host/${organisationId}/cohorts/${cohortIds[0]}/attendance/${sessionId}/code`;
    const code = await openedCode(site.origin + board, facilitator!);
    const given = (await Promise.all(phones.map((cookie) => giveCode(site.origin, cookie, code)))).filter(
      (one) => one !== null,
    );
    await expectNotedOnce(pool, sessionId, given.length);
    yield [
      { name: `phones-${round}-last-noted`, value: Math.max(...given.map(({ noted }) => noted)), unit: "s" },
      { name: `phones-${round}-last-told`, value: Math.max(...given.map(({ told }) => told)), unit: "s" },
      { name: `phones-${round}-refused`, value: phones.length - given.length, unit: `of ${phones.length}` },
    ];
  }
}

const enrol = (pool: pg.Pool, cohortId: string) =>
  pool.query(
    `insert into "Enrolment" (id, "personId", "offerId", "cohortId", "contentId", attempt)
     select gen_random_uuid(), id, 'mc1-cohort', $1, 'mc1', 2 from "Person"
     where email like 'learner%@bench.example' and email <> 'learner0@bench.example'`,
    [cohortId],
  );

/** One that is under way now. */
async function addSession(pool: pg.Pool, cohortId: string): Promise<string> {
  // Of two at the same moment the code of each is taken: the round before is closed.
  await pool.query(`delete from "AttendanceCode"`);
  const sessionId = newId();
  await pool.query(
    `insert into "CohortSession" (id, "cohortId", "startsAt", "endsAt") values ($1, $2, now(), now() + interval '2 hours')`,
    [sessionId, cohortId],
  );
  return sessionId;
}

/** Opens the code as who leads the group does, and reads it from the screen. */
async function openedCode(url: string, cookie: string): Promise<string> {
  const headers = { cookie, origin: new URL(url).origin };
  const opened = await fetch(url, { method: "POST", headers, body: new URLSearchParams({ intent: "open" }) });
  const code = /sc-code-board__code">([^<]+)</.exec(await opened.text())?.[1];
  if (!code) throw new Error(`the code was not opened: ${opened.status}`);
  return code;
}

/**
 * Types the code on one phone and reads the page behind it: after how many seconds it was noted, and told so. Null for whoever is refused.
 */
async function giveCode(
  origin: string,
  cookie: string,
  code: string,
): Promise<{ noted: number; told: number } | null> {
  const from = performance.now();
  const seconds = () => (performance.now() - from) / 1_000;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (path: string, body = "") =>
    new Promise<{ status?: number; location?: string }>((resolve) => {
      const headers = { cookie, origin, "content-type": "application/x-www-form-urlencoded" };
      const sent = request(
        origin + path,
        { method: body ? "POST" : "GET", agent, headers, localAddress: "127.0.0.1", timeout: 60_000 },
        (answer) => {
          const { statusCode: status, headers: given } = answer;
          answer.resume().once("end", () => resolve({ status, location: given.location }));
        },
      );
      sent.once("timeout", () => sent.destroy()).once("error", () => resolve({}));
      sent.end(body);
    });
  try {
    const { status, location } = await ask("/present", String(new URLSearchParams({ code })));
    if (status !== 303 || !location) return null;
    const noted = seconds();
    return (await ask(location)).status === 200 ? { noted, told: seconds() } : null;
  } finally {
    agent.destroy();
  }
}

async function expectNotedOnce(pool: pg.Pool, sessionId: string, count: number): Promise<void> {
  const { rows } = await pool.query<{ noted: number; people: number }>(
    `select count(*)::int as noted, count(distinct e."personId")::int as people
     from "Attendance" a join "Enrolment" e on e.id = a."enrolmentId" where a."sessionId" = $1 and a.state = 'PRESENT'`,
    [sessionId],
  );
  const { noted, people } = rows[0]!;
  if (noted !== people || people < count)
    throw new Error(`${count} phones were let in, and ${noted} rows were noted of ${people} people`);
}
