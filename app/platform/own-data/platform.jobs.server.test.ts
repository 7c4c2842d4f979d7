import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { databaseUrl } from "~test/processes/database";
import { jobs } from "~/jobs.server";
import { setClock } from "../clock.server";
import { db } from "../db/db.server";
import { newId } from "../db/ids.server";

afterEach(() => setClock());

const run = (name: string) => jobs[name]!({}, { number: 1, last: false });
const addEntry = (at: string) =>
  db.auditEntry.create({
    data: { id: newId(), at: new Date(at), act: "sign-in", subjectType: "person", subjectId: at },
  });
const addMail = (createdAt: string, values: { template?: string; status?: "SENT" } = {}) =>
  db.mail.create({
    data: {
      id: newId(),
      to: "noor@example.nl",
      locale: "nl",
      template: "ticket",
      data: {},
      createdAt: new Date(createdAt),
      ...values,
    },
  });

/** Today in Amsterdam, and what is from the last moment that goes then and the first that stays. */
const boundaries = [
  [
    "an ordinary day",
    "2026-06-15T12:00:00+02:00",
    "2024-06-14T23:59:59.999+02:00",
    "2024-06-15T00:00:00+02:00",
  ],
  ["28 February", "2026-02-28T12:00:00+01:00", "2024-02-27T23:59:59.999+01:00", "2024-02-28T00:00:00+01:00"],
  [
    "the day after, of 29 February",
    "2026-03-01T00:30:00+01:00",
    "2024-02-29T23:59:59.999+01:00",
    "2024-03-01T00:00:00+01:00",
  ],
  [
    "29 February itself",
    "2024-02-29T12:00:00+01:00",
    "2022-02-27T23:59:59.999+01:00",
    "2022-02-28T00:00:00+01:00",
  ],
  [
    "the turn of the year",
    "2026-01-01T00:00:00+01:00",
    "2023-12-31T23:59:59.999+01:00",
    "2024-01-01T00:00:00+01:00",
  ],
  [
    "the last minute of it",
    "2025-12-31T23:59:00+01:00",
    "2023-12-30T23:59:59.999+01:00",
    "2023-12-31T00:00:00+01:00",
  ],
] as const;

test.each(boundaries)("audit log and mails go after two years: %s", async (_day, today, goes, stays) => {
  setClock(() => Date.parse(today));
  for (const at of [goes, stays]) await Promise.all([addEntry(at), addMail(at)]);
  await run("forget-audit-entries");
  await run("forget-mails");
  const left = [new Date(stays)];
  expect((await db.auditEntry.findMany()).map(({ at }) => at)).toEqual(left);
  expect((await db.mail.findMany()).map(({ createdAt }) => createdAt)).toEqual(left);
});

test("a clock that runs ahead removes nothing sooner, and the database refuses a younger line to everybody", async () => {
  const entry = await addEntry(new Date(Date.now() - 86_400_000).toISOString());
  setClock(() => Date.parse("2999-01-01T00:00:00Z"));
  await run("forget-audit-entries");
  expect(await db.auditEntry.count()).toBe(1);
  await expect(db.auditEntry.deleteMany({ where: { id: entry.id } })).rejects.toThrow(/never changed/);
});

test("a role without the right to delete from the audit log removes what is past its term, and nothing else", async () => {
  await addEntry("2020-01-01T00:00:00Z");
  const young = await addEntry(new Date().toISOString());
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    await owner.query("begin");
    await owner.query(`create role narrow_app; grant usage on schema public to narrow_app;
      grant select on "AuditEntry" to narrow_app; set local role narrow_app`);
    await owner.query("savepoint before");
    await expect(owner.query('delete from "AuditEntry"')).rejects.toThrow(/permission denied/);
    await owner.query("rollback to before");
    const { rows } = await owner.query("select forget_audit_entries(now(), 100) as removed");
    expect(rows).toEqual([{ removed: 1 }]);
    const left = await owner.query('select id from "AuditEntry"');
    expect(left.rows).toEqual([{ id: young.id }]);
  } finally {
    await owner.query("rollback");
    await owner.end();
  }
});

test("the address that the last mail to an erased account went to is forgotten after a day", async () => {
  setClock(() => Date.parse("2026-06-15T12:00:00Z"));
  const sent = { template: "accountErased", status: "SENT" } as const;
  await addMail("2026-06-14T11:59:00Z", sent);
  await addMail("2026-06-14T12:01:00Z", sent);
  await addMail("2026-06-14T11:59:00Z");
  await run("forget-mails");
  const mails = await db.mail.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  expect(mails.map(({ to, template }) => `${template} ${to}`).toSorted()).toEqual([
    "accountErased ",
    "accountErased noor@example.nl",
    "ticket noor@example.nl",
  ]);
});
