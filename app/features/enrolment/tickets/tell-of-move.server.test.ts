import { expect, onTestFinished, test } from "vitest";
import type { Cohort } from "~prisma/client";
import type { CohortPlan } from "~/features/cohorts/editing/cohort-form";
import { saveCohort } from "~/features/cohorts/editing/save-cohort.server";
import type { Locale } from "~/i18n/locale";
import { setClock } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { mailEnds } from "~/platform/mail/mail-ends.server";
import { foundation } from "~/platform/site/sites.server";
import { addStaff } from "~test/rows/people";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { cancelOrder } from "~/features/payments/cancellation/cancel-order.server";
import { mails } from "~/jobs.server";
import { mailText } from "~/platform/mail/mail-body";
import { askOfMove, tellOfMove } from "./tell-of-move.server";

const planOf = (id: string): Promise<CohortPlan> =>
  db.cohort.findUniqueOrThrow({
    where: { id },
    omit: {
      ...{ id: true, status: true, version: true, currency: true },
      ...{ startsAt: true, endsAt: true, isDemo: true, createdAt: true },
    },
    include: {
      sessions: {
        orderBy: { startsAt: "asc" },
        omit: { cohortId: true, sequence: true, publicSequence: true, remindedFor: true },
      },
    },
  });

/** Saves a cohort as the desk does, with what `change` makes of it. */
async function save({ id }: Cohort, change: (plan: CohortPlan) => Partial<CohortPlan>) {
  const plan = await planOf(id);
  const { version } = await db.cohort.findUniqueOrThrow({ where: { id } });
  const staff = await addStaff("cohort.edit");
  return saveCohort(staff, id, { plan: { ...plan, ...change(plan) }, version, tell: tellOfMove });
}

const days = (n: number) => (session: CohortPlan["sessions"][number]) => ({
  ...session,
  startsAt: new Date(session.startsAt.getTime() + n * 86_400_000),
  endsAt: new Date(session.endsAt.getTime() + n * 86_400_000),
});

/** Somebody with a paid ticket for each locale. */
async function sold(locales: Locale[] = ["nl"]) {
  const shop = await openShop();
  const cohort = await makeCohort({ joinUrl: "https://meet.example/a" });
  const orders = [];
  for (const locale of locales) {
    const person = await makePerson({ locale });
    const order = await shop.order(person, cohort);
    shop.double.payCheckout(order.sessionId, "card");
    orders.push({ ...order, email: person.email });
  }
  await shop.double.flush();
  return { shop, cohort, orders };
}

const moves = () => db.mail.findMany({ where: { template: "moved" }, orderBy: { id: "asc" } });
const made = async (nth = -1) => {
  const mail = (await moves()).at(nth)!;
  return mails.moved!(mail.data, mail.locale as Locale, foundation);
};
const factsIn = (mail: Awaited<ReturnType<typeof made>>) =>
  Object.fromEntries(mail!.blocks.flatMap((block) => ("facts" in block ? block.facts : [])));
const linksIn = (mail: Awaited<ReturnType<typeof made>>) =>
  mail!.blocks.flatMap((block) => ("link" in block ? [block.link] : []));
const calendarIn = (mail: Awaited<ReturnType<typeof made>>) => mail!.attachments![0]!.content.toString();

test("everybody with a valid ticket is told in their own language, each by one job; who cancelled or only pays is not", async () => {
  const { shop, cohort, orders } = await sold(["nl", "en", "nl"]);
  await cancelOrder(await makePerson({ role: "STAFF" }), orders[2]!.id, { reason: "ziek" });
  await shop.order(await makePerson(), cohort);
  expect(await save(cohort, ({ sessions }) => ({ sessions: sessions.map(days(7)) }))).toEqual({
    ok: true,
    told: 2,
  });
  const mails = await moves();
  expect(Object.fromEntries(mails.map(({ to, locale }) => [to, locale]))).toEqual({
    [orders[0]!.email]: "nl",
    [orders[1]!.email]: "en",
  });
  const { rows } = await pool.query(
    `select key, max_attempts from graphile_worker.jobs where task_identifier = 'send-mail' and key = any($1) order by id`,
    [mails.map(({ id }) => `mail-${id}`)],
  );
  expect(rows).toHaveLength(2);
  expect(rows).toEqual(
    expect.arrayContaining(mails.map(({ id }) => ({ key: `mail-${id}`, max_attempts: 10 }))),
  );
});

test("what staff are shown first is what goes out: to how many, and the mail in each of their languages", async () => {
  const { cohort } = await sold(["nl", "en", "nl"]);
  const plan = { ...(await planOf(cohort.id)), place: "Stadhuis, Plein 1" };
  const staff = await addStaff("cohort.edit");
  const send = (ask?: typeof askOfMove) =>
    saveCohort(staff, cohort.id, { plan, version: 1, tell: tellOfMove, ask });
  const asked = await send(askOfMove);
  const question = !asked.ok && asked.reason === "unagreed" ? asked.question : null;
  expect(await moves()).toEqual([]);
  expect(await send()).toEqual({ ok: true, told: question!.told });
  expect(question!.told).toBe(3);
  const sent = await Promise.all(
    (await moves()).map(async ({ locale }, nth) => [locale, await made(nth)] as const),
  );
  expect(question!.mails.map(({ locale }) => locale).sort()).toEqual(["en", "nl"]);
  for (const { locale, subject, text } of question!.mails) {
    const mail = sent.find(([its]) => its === locale)![1]!;
    expect(mail.subject).toBe(subject);
    expect(text).toContain("Stadhuis, Plein 1");
    expect(text).toContain(
      mailText(mail, await mailEnds(foundation, locale, "NOTICE"))
        .split("\n\n")
        .at(-3),
    );
  }
});

test("the mail says how it is and how it was, and its calendar file moves the events", async () => {
  const { cohort } = await sold();
  const before = await planOf(cohort.id);
  await save(cohort, ({ sessions }) => ({
    place: "Stadhuis, Plein 1",
    sessions: [days(7)(sessions[0]!), sessions[1]!],
  }));
  const mail = await made();
  expect(mail!.subject).toBe("Anders kijken: nieuwe datum en nieuwe plaats");
  expect(factsIn(mail)).toEqual({
    Groep: "Voorjaar 2027",
    Waar: "Stadhuis, Plein 1 (eerst: Raadhuis, Voorbeeldstad)",
    "Bijeenkomst 1": "di 9 maart 2027, 09.30–11.30 uur (eerst: di 2 maart 2027, 09.30–11.30 uur)",
    "Bijeenkomst 2": "di 30 maart 2027, 08.30–10.30 uur",
  });
  expect(linksIn(mail)).toContain("http://localhost:3000/contact");
  expect(mail!.attachments).toMatchObject([
    { filename: /^ticket-.*\.ics$/, contentType: "text/calendar; charset=utf-8; method=PUBLISH" },
  ]);
  const lines = calendarIn(mail).split("\r\n");
  expect(lines.filter((line) => /^(UID|SEQUENCE|DTSTART;|STATUS)/.test(line))).toEqual([
    `UID:${before.sessions[0]!.id}@localhost`,
    "SEQUENCE:1",
    "DTSTART;TZID=Europe/Amsterdam:20270309T093000",
    `UID:${before.sessions[1]!.id}@localhost`,
    "SEQUENCE:1",
    "DTSTART;TZID=Europe/Amsterdam:20270330T083000",
  ]);
});

test("a session more is new, one less is named and taken out of the calendar", async () => {
  const { cohort } = await sold(["en"]);
  const { sessions } = await planOf(cohort.id);
  const extra = { ...days(14)(sessions[0]!), id: newId(), title: "Visit" };
  await save(cohort, () => ({ sessions: [sessions[0]!, extra] }));
  const mail = await made();
  expect(mail!.subject).toBe("Looking differently: new date");
  expect(factsIn(mail)).toMatchObject({
    Visit: "Tue 16 March 2027, 09:30–11:30 (new)",
    "No longer held": "Tue 30 March 2027, 08:30–10:30",
  });
  expect(calendarIn(mail)).toMatch(
    new RegExp(`UID:${sessions[1]!.id}@localhost(?:(?!END:VEVENT)[^])*STATUS:CANCELLED`),
  );
});

test("a session elsewhere says so, with what to do before it, and its event alone rises", async () => {
  const { cohort } = await sold();
  const { sessions } = await planOf(cohort.id);
  const [first, second] = sessions as [CohortPlan["sessions"][number], CohortPlan["sessions"][number]];
  const visit = { ...second, mode: "HYBRID" as const, place: "Atelier", joinUrl: "https://meet.example/b" };
  await save(cohort, () => ({ sessions: [first, { ...visit, preparation: ["m1"] }] }));
  const mail = await made();
  expect(mail!.subject).toBe("Anders kijken: nieuwe plaats en nieuwe link");
  expect(factsIn(mail)).toMatchObject({
    Waar: "Raadhuis, Voorbeeldstad",
    "Bijeenkomst 1": "di 2 maart 2027, 09.30–11.30 uur",
    "Bijeenkomst 2":
      "di 30 maart 2027, 08.30–10.30 uur · Atelier, of online (eerst: di 30 maart 2027, 08.30–10.30 uur) · Doe vooraf: Taal verandert",
  });
  const join = (session: { id: string }) => `http://localhost:3000/join/${session.id}`;
  expect(linksIn(mail)).toEqual(expect.arrayContaining([join(first), join(second)]));
  expect(JSON.stringify((await moves())[0]!.data)).not.toContain("meet.example");
  const events = calendarIn(mail).replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1);
  expect(events[0]).toContain("SEQUENCE:0");
  expect(events[0]).toContain("LOCATION:Raadhuis\\, Voorbeeldstad\r\n");
  expect(events[1]).toContain("SEQUENCE:1");
  expect(events[1]).toContain(`LOCATION:Atelier · Online: ${join(second)}`);
  expect(events[1]).toContain("Doe vooraf: Taal verandert");
  const back = { ...first, mode: "ONLINE" as const };
  await save(cohort, () => ({ sessions: [back, second] }));
  expect(factsIn(await made())).toMatchObject({
    "Bijeenkomst 1": "di 2 maart 2027, 09.30–11.30 uur · Online (eerst: di 2 maart 2027, 09.30–11.30 uur)",
    "Bijeenkomst 2":
      "di 30 maart 2027, 08.30–10.30 uur (eerst: di 30 maart 2027, 08.30–10.30 uur · Atelier, of online)",
  });
});

test("a mail that the release before this one queued is still told", async () => {
  const { cohort, orders } = await sold();
  const { sessions } = await planOf(cohort.id);
  const before = sessions.map(({ id, startsAt, endsAt, title }) => ({
    ...{ id, title },
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }));
  await save(cohort, () => ({ place: "Stadhuis", sessions: [sessions[0]!] }));
  const data = {
    orderId: orders[0]!.id,
    parts: ["days", "place"],
    before: { isOnSite: true, place: "Raadhuis", timeZone: "Europe/Amsterdam", sessions: before },
  };
  const mail = await mails.moved!(data, "nl", foundation);
  expect(factsIn(mail)).toMatchObject({
    Waar: "Stadhuis (eerst: Raadhuis)",
    Vervalt: "di 30 maart 2027, 08.30–10.30 uur",
  });
});

test("a new link is given, and the old one is kept nowhere", async () => {
  const { cohort } = await sold();
  await save(cohort, () => ({ joinUrl: "https://meet.example/b" }));
  const mail = await made();
  expect(mail!.subject).toBe("Anders kijken: nieuwe link");
  expect(linksIn(mail)).toContain(`http://localhost:3000/join/${cohort.id}`);
  expect(linksIn(mail)).not.toContain("http://localhost:3000/contact");
  expect(JSON.stringify((await moves())[0]!.data)).not.toContain("meet.example");
  await save(cohort, () => ({ joinUrl: "" }));
  expect(linksIn(await made())).toHaveLength(1);
});

test("another time zone is named with both times", async () => {
  const { cohort } = await sold();
  await save(cohort, () => ({ timeZone: "Europe/Lisbon" }));
  expect(factsIn(await made())["Bijeenkomst 1"]).toBe(
    "di 2 maart 2027, 08.30–10.30 uur, Europe/Lisbon (eerst: di 2 maart 2027, 09.30–11.30 uur, Europe/Amsterdam)",
  );
});

test("a mail that waited says what is true when it goes, or nothing when that is nothing new", async () => {
  const { cohort, orders } = await sold();
  await save(cohort, () => ({ place: "Stadhuis" }));
  await save(cohort, () => ({ place: "Bibliotheek" }));
  expect(factsIn(await made(0)).Waar).toBe("Bibliotheek (eerst: Raadhuis, Voorbeeldstad)");
  await save(cohort, () => ({ place: "Raadhuis, Voorbeeldstad" }));
  expect(await made(0)).toBeNull();
  expect(factsIn(await made(1)).Waar).toBe("Raadhuis, Voorbeeldstad (eerst: Stadhuis)");
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  expect(await made(1)).toBeNull();
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "PUBLISHED" } });
  await cancelOrder(await makePerson({ role: "STAFF" }), orders[0]!.id, { reason: "" });
  expect(await made(1)).toBeNull();
});

test("a full group of many is told in one go", async () => {
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  onTestFinished(() => setClock());
  const cohort = await makeCohort({ capacity: 600, priceCents: 0 });
  await pool.query(
    `with p as (insert into "Person" (id, email, name) select gen_random_uuid(), 'p' || n || '@example.nl', 'P' from generate_series(1, 600) n returning id),
      o as (insert into "Order" (id, number, "personId", status, "amountCents", "vatCents", currency, locale, "attendeeName", "expiresAt")
        select gen_random_uuid(), 'B-' || id, id, 'PAID', 0, 0, 'EUR', 'nl', 'P', now() from p returning id, "personId"),
      l as (insert into "OrderLine" (id, "orderId", position, "offerId", "cohortId", quantity, "unitCents", "netCents", vat, "vatRateBp")
        select gen_random_uuid(), id, 1, 'mc1-cohort', $1, 1, 0, 0, 'standard', 2100 from o returning id, "orderId"),
      s as (insert into "Seat" (id, "cohortId", "orderId", "lineId", status) select gen_random_uuid(), $1, "orderId", id, 'TAKEN' from l returning id, "orderId"),
      t as (insert into "Ticket" (id, number, "personId", "holderName", "orderId", "seatId")
        select gen_random_uuid(), s.id, o."personId", 'P', s."orderId", s.id from s join o on o.id = s."orderId" returning id, "orderId")
      insert into "Enrolment" (id, "personId", "offerId", "cohortId", "ticketId", "contentId")
        select gen_random_uuid(), o."personId", 'mc1-cohort', $1, t.id, 'mc1' from t join o on o.id = t."orderId"`,
    [cohort.id],
  );
  const started = performance.now();
  expect(await save(cohort, () => ({ place: "Stadhuis" }))).toEqual({ ok: true, told: 600 });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(await moves()).toHaveLength(600);
});
