// S9: what people type is inert in pages, mails and calendar files. S13: a way back stays on this site.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { test } from "./site";

const nasty = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>{{7*7}}=1+1`;
const markup = /<script>alert|<img src=x|onerror=alert\(1\)>/;

test("a name with markup is inert on every page that shows it", async ({ site }) => {
  const { session, person } = await site.newOwner();
  await site.ask("/my/profile", { session, form: { name: nasty, language: "nl" } });
  await site.rows.order({ ...person, name: nasty }, await site.rows.cohort({ name: nasty }));
  const number = await site.rows.certificate(person, { holderName: nasty });
  await site.ask(`/my/certificates/${number}`, { session, form: { showHolder: "yes" } });
  const { rows } = await site.database.query<{ number: string; ticket: string }>(
    `select o.number, t.number as ticket from "Order" o join "Ticket" t on t."orderId" = o.id where o."attendeeName" = $1`,
    [nasty],
  );
  const { number: order, ticket } = rows[0]!;
  const pages = [
    "/my",
    "/my/profile",
    "/my/orders",
    `/my/orders/${order}`,
    `/my/orders/${order}/receipt`,
    `/my/tickets/${ticket}`,
    `/my/certificates/${number}`,
    `/verify/${number}`,
    `/en/verify/${number}`,
    "/cohorten",
    "/en/cohorts",
    "/masterclasses/anders-kijken",
    "/cohorten.ics",
  ];
  let shown = 0;
  for (const page of pages) {
    const { text, status, headers } = await site.ask(page, { session });
    expect(status, page).toBe(200);
    if (headers["content-type"]?.startsWith("text/html")) expect(text, page).not.toMatch(markup);
    if (text.includes("alert(1)")) shown++;
  }
  expect(shown).toBeGreaterThan(6);
});

test("what was typed is shown again as text", async ({ site }) => {
  const { session } = await site.newOwner();
  const answers = await Promise.all([
    site.ask("/sign-in", { form: { email: nasty } }),
    site.ask(`/zoeken?q=${encodeURIComponent(nasty)}`),
    site.ask(`/verify?number=${encodeURIComponent(nasty)}`),
    site.ask(`/verify/${encodeURIComponent(nasty.replaceAll("/", ""))}`),
    site.ask("/my/profile", { session, form: { name: nasty.repeat(3), language: "nl" } }),
    site.ask(`/bestaat-niet/${encodeURIComponent(nasty)}`),
  ]);
  for (const { text, status } of answers) {
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(markup);
  }
});

const lines =
  "Noor\r\nBcc: canary-bcc@example.nl\r\n\r\nX\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028ATTACH:http://evil.example";

test("a line break in a name splits no header of a mail, calendar file or answer", async ({ site }) => {
  const person = await site.rows.person({ email: "buyer@example.nl" });
  const session = await site.rows.session(person);
  const { slug } = await site.rows.cohort();
  const form = { attendeeName: lines, buyerOrganisation: lines, buyerReference: "1", terms: "yes" };
  const ordered = await site.ask(`/checkout/${slug}`, { session, form });
  expect(ordered.status).toBe(303);
  const { rows } = await site.database.query<{ checkoutSessionId: string }>(
    `select "checkoutSessionId" from "Order" where "personId" = $1`,
    [person.id],
  );
  const { checkoutSessionId } = rows[0]!;
  site.payments.payCheckout(checkoutSessionId, "ideal");
  expect((await site.ask(`/checkout/return?session_id=${checkoutSessionId}`, { session })).status).toBe(200);
  const { rows: tickets } = await site.database.query<{ number: string }>(
    `select t.number from "Ticket" t join "Order" o on o.id = t."orderId" where o."personId" = $1`,
    [person.id],
  );
  const calendar = await site.ask(`/my/tickets/${tickets[0]!.number}.ics`, { session });
  expect(calendar.status).toBe(200);
  expect(calendar.text).not.toMatch(/^(Bcc|ATTACH)/m);
  const count = (line: string) => calendar.text.split("\r\n").filter((one) => one === line).length;
  expect(count("BEGIN:VEVENT")).toBe(count("END:VEVENT"));
  // Two reminders of each, and none that a name brought along.
  expect(count("BEGIN:VALARM")).toBe(2 * count("BEGIN:VEVENT"));

  const mail = await site.mailTo("buyer@example.nl");
  expect(mail.html).not.toMatch(markup);
  for (const file of readdirSync(site.mailFolder).filter((name) => name.endsWith(".eml")))
    expect(headersOf(readFileSync(path.join(site.mailFolder, file), "utf8"))).not.toMatch(/^Bcc:/im);
});

const headersOf = (mail: string) => mail.split(/\r?\n\r?\n/)[0]!;

const ways = [
  "https://evil.example",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/%2fevil.example",
  "/%5cevil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  " //evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "http:evil.example",
  "/..//evil.example",
  "/./\\evil.example",
  "evil.example",
  "@evil.example",
  ".evil.example",
  "",
];

test("a way back to another site is not followed", async ({ site }) => {
  const { session } = await site.newOwner();
  for (const way of ways) {
    const address = `/sign-in?redirectTo=${encodeURIComponent(way)}`;
    const { status, headers } = await site.ask(address, { session });
    expect([status, headers.location], way).toEqual([302, "/my"]);
    const page = await site.ask(address);
    expect(page.text, way).toContain('name="redirectTo" value="/my"');
    const begun = await site.ask("/sign-in", {
      form: { email: `way-${ways.indexOf(way)}@example.nl`, redirectTo: way },
    });
    expect(begun.headers.location, way).toBe("/sign-in/code?sent");
  }
  const { rows } = await site.database.query(
    `select distinct "redirectTo" from "SignInCode" where email like 'way-%@example.nl'`,
  );
  expect(rows).toEqual([{ redirectTo: "/my" }]);
});

test("a way back on this site is kept", async ({ site }) => {
  const { session } = await site.newOwner();
  const way = "/my/orders?x=1#y";
  const { headers } = await site.ask(`/sign-in?redirectTo=${encodeURIComponent(way)}`, { session });
  expect(headers.location).toBe(way);
});
