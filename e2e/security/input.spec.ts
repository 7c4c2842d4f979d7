// S3: fields that a form does not have change nothing; values that no form sends are a wrong request, never a fault.
import { expect } from "@playwright/test";
import type { Belongings } from "../rows";
import { addressesOf } from "../access/addresses";
import { test } from "./site";
import { changed, tableContents } from "../access/table-contents";

/** Every form but those that end the session of the test, or what the next ones are about. */
const formsFor = (things: Belongings) =>
  addressesOf(things, ({ post }) => post !== undefined && !post.isLast);

const extras = {
  role: "STAFF",
  roles: "ADMINISTRATOR",
  orgId: "1",
  organisationId: "1",
  personId: "00000000-0000-0000-0000-000000000000",
  id: "00000000-0000-0000-0000-000000000000",
  isStaff: "true",
  secondFactor: "true",
  price: "0",
  priceCents: "0",
  amountCents: "1",
  currency: "USD",
  voucher: "-1",
  quantity: "-1",
  paid: "true",
  status: "PAID",
  isDemo: "true",
  __proto__: "x",
};

test("fields that a form does not have change nothing", async ({ site }) => {
  const { person, session, things } = await site.newOwner();
  const state = async () => {
    const { rows } = await site.database.query(
      `select (select json_agg(p) from (select role, roles, email, "isDemo", "totpSecret" from "Person" where id = $1) p) as person,
        (select json_agg(o order by o.id) from (select id, status, "amountCents", currency from "Order" where "personId" = $1) o) as orders,
        (select json_agg(e order by e.id) from (select id, "personId", "isDemo" from "Enrolment" where "personId" = $1) e) as enrolments,
        (select json_agg(m order by m.id) from (select id, "organisationId", role, until from "Membership" where "personId" = $1) m) as memberships`,
      [person.id],
    );
    return rows[0] as unknown;
  };
  const before = await state();
  for (const { path, rule } of formsFor(things)) {
    const form = { ...extras, ...rule.post!.form(things) };
    const { status } = await site.ask(path, { session, form });
    expect(status, path).toBeLessThan(500);
  }
  expect(await state()).toEqual(before);
});

test("the price of a ticket is the cohort's, whatever the form says", async ({ site }) => {
  const { id, slug } = await site.rows.cohort();
  const form = { ...extras, attendeeName: "Noor Jansen", terms: "yes", begin: "yes" };
  const answer = await site.askAs("learner", `/checkout/${slug}`, { form });
  expect(answer.status).toBe(303);
  const { rows } = await site.database.query(
    `select "amountCents", currency, status from "Order" where "cohortId" = $1`,
    [id],
  );
  expect(rows).toEqual([{ amountCents: 84_095, currency: "EUR", status: "PENDING" }]);
});

test("objects for the database's query language are no values", async ({ site }) => {
  const { session, things } = await site.newOwner();
  for (const { path, rule } of formsFor(things)) {
    const fields = Object.keys(rule.post!.form(things));
    const asked = ["[contains]", "[not]", "[in][]", ".startsWith", "[]"].map(async (suffix) => {
      const form = Object.fromEntries(fields.map((name) => [name + suffix, "a"]));
      const { status } = await site.ask(path, { session, form });
      expect(status, `${path} ${suffix}`).toBeLessThan(500);
    });
    await Promise.all(asked);
  }
});

test("sign-in asks for an address: an operator, JSON or a file is a wrong request and mails nobody", async ({
  site,
}) => {
  const before = await tableContents(site.database);
  const type = (contentType: string) => ({
    headers: { Origin: "https://leren.example.nl", "Content-Type": contentType },
  });
  const json = JSON.stringify({ email: { contains: "@" }, redirectTo: { not: "" } });
  const file =
    '--x\r\nContent-Disposition: form-data; name="email"; filename="a"\r\n\r\na@example.nl\r\n--x--\r\n';
  const answers = await Promise.all([
    site.ask("/sign-in", { form: "email[contains]=@" }),
    site.ask("/sign-in", { form: "email=" }),
    site.ask("/sign-in", { form: "email=a%00b" }),
    site.ask("/sign-in", { method: "POST", body: json, ...type("application/json") }),
    site.ask("/sign-in", { method: "POST", body: file, ...type("multipart/form-data; boundary=x") }),
    site.ask("/sign-in", { method: "POST", body: "email=a@example.nl", ...type("text/plain") }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400]);
  expect(changed(before, await tableContents(site.database))).toEqual([]);
});

test("JSON where a form belongs is a wrong request everywhere", async ({ site }) => {
  const { session, things } = await site.newOwner("staff");
  for (const { path, rule } of formsFor(things)) {
    const body = JSON.stringify(
      Object.fromEntries(Object.keys(rule.post!.form(things)).map((name) => [name, { not: "" }])),
    );
    const { status } = await site.ask(path, {
      session,
      method: "POST",
      body,
      headers: { Origin: "https://leren.example.nl", "Content-Type": "application/json" },
    });
    // A form without fields may not be read at all: it is answered as the table says.
    expect(body === "{}" ? [400, rule.post!.status] : [400], path).toContain(status);
  }
});

const odd: [string, string][] = [
  ["a negative number", "-1"],
  ["zero", "0"],
  ["half a number", "1.5"],
  ["an exponent", "1e9"],
  ["not a number", "NaN"],
  ["a huge number", "9".repeat(40)],
  ["a NUL", "a\u0000b"],
  ["half a character", "%ED%A0%80"],
  ["control characters", "\u0001\u001f\u007f\u009f"],
  ["text that turns around", "\u202e\u2066abc"],
  ["quotes", `'"; drop table "Person"; --`],
  ["markup", "<script>alert(1)</script>"],
  ["a very long text", "x".repeat(20_000)],
  ["nothing", ""],
];

/** Of the forms of the desk, which the table sends without them. */
const deskFields = [
  "capacity",
  "price",
  "amount",
  "startsAt",
  "name",
  "slug",
  "reason",
  "left",
  "version",
  "intent",
];

test("odd values in all fields are never a fault", async ({ site }) => {
  // It grows with the addresses there are.
  test.setTimeout(120_000);
  const { session, things } = await site.newOwner("staff");
  for (const { path, rule } of formsFor(things)) {
    const names = [...new Set([...Object.keys(rule.post!.form(things)), ...deskFields])];
    const asked = odd.map(async ([what, value]) => {
      const form = new URLSearchParams(names.map((name) => [name, value])).toString();
      const { status } = await site.ask(path, {
        session,
        form: form.replaceAll("%25ED%25A0%2580", "%ED%A0%80"),
      });
      expect(status, `${path}: ${what}`).toBeLessThan(500);
    });
    await Promise.all(asked);
  }
});

test("a reflection's version is a whole number", async ({ site }) => {
  const { session, things } = await site.newOwner();
  const block = "m0-talent-dat-er-al-is.reflectie";
  const path = `/learn/${things.enrolmentId}/talent-dat-er-al-is/reflection/save`;
  for (const version of ["-1", "1.5", "1e9", "NaN", "", "9999999999", "0x1"]) {
    const { status } = await site.ask(path, { session, form: { block, text: "a", version } });
    expect(status, version).toBe(400);
  }
});

test("a moment of another age is no moment", async ({ site }) => {
  const { session } = await site.newOwner();
  for (const startedAt of [
    "-271821-04-20",
    "0000-01-01",
    "-000001-01-01T00:00:00Z",
    "+275760-09-13",
    "x",
    "",
  ]) {
    const { status } = await site.ask("/my/profile", { session, form: { intent: "end", startedAt } });
    expect(status, startedAt).toBe(400);
  }
});
