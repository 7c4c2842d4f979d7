import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { addPerson, signInAs } from "~test/rows/people";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";

/** What `npm run administrator -- <email>` says. */
const run = async (...given: string[]) => {
  const settings = { env: { ...process.env, DATABASE_URL: env.DATABASE_URL } };
  const ran = promisify(execFile)(process.execPath, ["scripts/administrator.mjs", ...given], settings);
  return ran.then(
    ({ stdout }) => stdout.trim(),
    ({ stderr }: { stderr: string }) => `refused: ${stderr.trim()}`,
  );
};
const everyRole = ["EDITOR", "REGISTRAR", "FINANCE", "ADMINISTRATOR"];

test("the command makes the first administrator, whether or not they signed in before, and nobody after", async () => {
  const person = await addPerson({ email: "femke@stad.example" });
  await signInAs(person);
  expect(await run(" Femke@stad.example ")).toContain("has every role");
  const made = await db.person.findUniqueOrThrow({ where: { id: person.id }, include: { sessions: true } });
  expect(made).toMatchObject({ roles: everyRole, sessions: [] });
  expect(await db.auditEntry.findMany()).toMatchObject([
    { act: "person.roles", actorId: null, subjectId: person.id, detail: { before: [], after: everyRole } },
  ]);
  expect(await run("femke@stad.example")).toContain("already");
  expect(await run("omar@stad.example")).toMatch(/^refused: There is an administrator: femke@stad.example/);
  expect(await db.person.count()).toBe(1);

  await db.person.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
  expect(await run("femke@stad.example")).toMatch(/^refused: The account .* is closed/);
  expect(await run("omar@stad.example")).toContain("has every role");
  expect(await db.person.findUniqueOrThrow({ where: { email: "omar@stad.example" } })).toMatchObject({
    roles: everyRole,
    role: "STAFF",
  });
});

test("without an address the command says what it needs", async () => {
  expect(await run()).toMatch(/^refused: Set DATABASE_URL, and name the mail address/);
  expect(await run("femke")).toMatch(/^refused:/);
});
