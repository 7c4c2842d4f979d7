import type { LoaderFunction } from "@remix-run/node";
import { expect, test } from "vitest";
import type { Waiting } from "~/features/desk/overview/decisions";
import { orderNumbers } from "~/features/desk/overview/overview.queries.server";
import { type TurnoverMonth, turnoverTotal } from "~/features/invoicing/desk/turnover";
import { turnoverByMonth } from "~/features/invoicing/desk/turnover.queries.server";
import type { SilentGroup } from "~/features/learning/desk/silent-groups.queries.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { addCompletion } from "~test/rows/completions";
import { openDesk } from "~test/rows/desk";
import { enrol } from "~test/rows/enrolments";
import { addStaff } from "~test/rows/people";
import { announce } from "~test/rows/releases/published-releases";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { addBooking, addInvoice, addTeam, addTeamOrder, creditSeat } from "~test/rows/orders/listed-orders";
import { loader as enquiries } from "./interest/enquiries";
import { loader as invoices } from "./invoices/invoices";
import { loader as orders } from "./orders/orders";
import { loader as quotes } from "./orders/quotes";
import { loader as front } from "./overview";
import { loader as entries } from "./payments/entries";
import { ticketKind } from "~/features/enrolment/tickets/ticket-mail-kinds";

/** A mail whose job was given up. */
async function failedMail(to: string) {
  const id = await db.$transaction((tx) =>
    queueMail(tx, {
      ...{ to, personId: null, locale: "nl", site: "foundation" },
      kind: ticketKind,
      data: { orderId: newId() },
    }),
  );
  await db.mail.update({
    where: { id },
    data: { status: "FAILED", attempts: 10, lastError: "mailbox unavailable" },
  });
  await pool.query(
    `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'mailbox unavailable' where key = $1`,
    [`mail-${id}`],
  );
  return id;
}

interface Front {
  orders: { quotesAcceptedToday: number } | null;
  work: object | null;
  waiting: Waiting[] | null;
  months: TurnoverMonth[] | null;
  silent: SilentGroup[] | null;
  groups: { name: string; taken: number; held: number; fewInDays: number | null }[];
  sections: string[];
}
const frontOf = async (desk: Awaited<ReturnType<typeof openDesk>>) =>
  (await desk.load(front, "/desk")).data as unknown as Front;
const countsOf = ({ waiting }: Front) =>
  waiting && Object.fromEntries(waiting.map(({ kind, count }) => [kind, count]));

test("work that was given up waits for somebody; what waits for its turn is a number", async () => {
  const desk = await openDesk();
  await failedMail("noor@example.nl");
  const shown = await frontOf(desk);
  expect(countsOf(shown)).toEqual({ failedMails: 1, failedJobs: 1 });
  expect(shown.work).toEqual({ waitingMails: 0, waitingJobs: 0, oldestJobSeconds: null });
});

test("the front page counts as paid what came in today, less what went back of it", async () => {
  const shop = await openShop();
  const { sessionId } = await shop.order(await makePerson(), await makeCohort());
  const paidTodayCents = async () => (await orderNumbers(await addStaff("order.read"))).paidTodayCents;
  shop.double.payCheckout(sessionId, "sepa_debit");
  await shop.double.flush();
  expect(await paidTodayCents()).toBe(0);
  shop.pass(24 * 60);
  shop.double.settle(sessionId, "succeeded");
  await shop.double.flush();
  expect(await paidTodayCents()).toBe(84_095);
  shop.double.refund(sessionId, 4_095);
  await shop.double.flush();
  expect(await paidTodayCents()).toBe(80_000);
  shop.pass(24 * 60);
  expect(await paidTodayCents()).toBe(0);
});

test("what waits for a decision is counted, the longest first, and each list that it leads to holds as many", async () => {
  const shop = await openShop();
  const [team, desk] = [await addTeam(), await openDesk()];
  const today = new Date("2027-01-12T08:00:00Z");
  await addTeamOrder(team, { awaitsPurchaseOrder: true });
  await addTeamOrder(team, { invoiceFrom: new Date("2027-01-12T08:50:00Z") });
  await addTeamOrder(team, { invoiceFrom: today, expiresAt: new Date("2027-01-11T09:00:00Z") });
  const disputed = await addTeamOrder(team, {
    invoiceFrom: new Date("2027-01-13T08:50:00Z"),
    quoteTokenHash: "a",
    acceptedAt: today,
  });
  const late = await addTeamOrder(team, { invoiceFrom: today });
  await addInvoice(late, {
    issuedAt: new Date("2027-01-01T09:00:00Z"),
    dueAt: new Date("2027-01-12T08:59:59Z"),
  });
  for (const cents of [100, 200, -300]) await addBooking(cents);
  const dispute = {
    paymentIntentId: "",
    currency: "EUR",
    amountCents: 1,
    withdrawnCents: 0,
    createdAt: today,
  };
  for (const [{ id: orderId }, status] of [
    [disputed, "OPEN"],
    [disputed, "OPEN"],
    [late, "WON"],
  ] as const)
    await db.dispute.create({ data: { ...dispute, id: newId(), disputeId: newId(), orderId, status } });
  const enquiry = {
    ...{
      kind: "LICENCE" as const,
      site: "foundation",
      locale: "nl",
      name: "Noor",
      jobTitle: "",
      country: "NL",
    },
    ...{ organisation: "Stad", email: "noor@stad.example", message: "?", createdAt: today },
  };
  for (const more of [{}, { assignedToId: team.owner.personId }, { answeredAt: today }, { closedAt: today }])
    await db.enquiry.create({ data: { id: newId(), ...enquiry, ...more } });
  const shown = await frontOf(desk);
  expect(countsOf(shown)).toEqual({
    ...{ holdEnded: 1, noInvoice: 2, disputed: 1, overdueInvoices: 1, openEntries: 2, openRefunds: 1 },
    ...{ newEnquiries: 1, assignedEnquiries: 1 },
  });
  const longest = shown.waiting!.map(({ since }) => since.getTime());
  expect(longest).toEqual(longest.toSorted((a, b) => a - b));
  expect(shown.waiting!.find(({ kind }) => kind === "holdEnded")?.since).toEqual(
    new Date("2027-01-11T09:00:00Z"),
  );
  expect(shown.orders).toMatchObject({ quotesAcceptedToday: 1 });
  const length = async (loader: LoaderFunction, path: string) =>
    ((await desk.load(loader, path)).data as { rows: object[] }).rows.length;
  expect([
    await length(orders, "/desk/orders?status=holdEnded"),
    await length(orders, "/desk/orders?status=noInvoice"),
    await length(orders, "/desk/orders?status=disputed"),
    await length(invoices, "/desk/invoices?state=overdue"),
    await length(entries, "/desk/payments/entries?status=in"),
    await length(entries, "/desk/payments/entries?status=out"),
    await length(enquiries, "/desk/enquiries?state=new"),
    await length(enquiries, "/desk/enquiries?state=assigned"),
    await length(quotes, "/desk/quotes?state=acceptedToday"),
  ]).toEqual([1, 2, 1, 1, 2, 1, 1, 1, 1]);
  shop.pass(24 * 60);
  expect((await orderNumbers(await addStaff("order.read"))).quotesAcceptedToday).toBe(0);
});

test("who can be mailed of those who left an address, and who finished without a certificate, are counted", async () => {
  await openShop();
  await announce("mc2");
  const desk = await openDesk();
  const at = new Date("2027-01-11T08:00:00Z");
  const leave = (email: string, more: object = {}) =>
    db.interest.create({
      data: {
        ...{ id: newId(), site: "foundation", email, masterclassId: "mc1", wish: "DATES", locale: "nl" },
        ...{ createdAt: at, confirmedAt: at, ...more },
      },
    });
  await leave("a@stad.example");
  await leave("a@stad.example", { wish: "LANGUAGE" });
  await leave("b@stad.example", { wish: "LANGUAGE", locale: "en" });
  await leave("c@stad.example", { confirmedAt: null });
  await leave("d@stad.example", { toldAt: at });
  expect(countsOf(await frontOf(desk)), "no group to tell of").toEqual({});
  await leave("e@stad.example", { wish: "OPENING" });
  await leave("f@stad.example", { wish: "OPENING", masterclassId: "mc2" });
  expect(countsOf(await frontOf(desk)), "the masterclass opened").toEqual({ interests: 1 });
  await makeCohort();
  await addCompletion();
  await addCompletion({ disabledAt: at });
  await db.enrolment.update({
    where: { id: (await addCompletion()).enrolmentId },
    data: { completedAt: new Date("2027-01-12T08:55:00Z") },
  });
  await db.enrolment.updateMany({
    where: { completedAt: new Date("2027-01-12T09:30:00Z") },
    data: { completedAt: new Date("2027-01-12T08:45:00Z") },
  });
  expect(countsOf(await frontOf(desk))).toEqual({ interests: 2, certificates: 1 });
});

test("turnover of a month is what its documents say together, and the list of invoices of that month says it too", async () => {
  const shop = await openShop();
  const [team, desk] = [await addTeam(), await openDesk()];
  const issue = async (issuedAt: string) => {
    const order = await addTeamOrder(team, { invoiceFrom: new Date(issuedAt) });
    return { order, invoice: await addInvoice(order, { issuedAt: new Date(issuedAt) }) };
  };
  await issue("2026-01-31T22:59:59Z");
  await issue("2026-01-31T23:00:00Z");
  await issue("2026-12-31T22:59:59Z");
  const { order, invoice } = await issue("2026-12-31T23:00:00Z");
  await creditSeat(order, invoice);
  const { sessionId } = await shop.order(await makePerson(), await makeCohort());
  shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  shop.double.refund(sessionId, 12_100);
  await shop.double.flush();
  const months = (await frontOf(desk)).months!;
  expect(months).toHaveLength(12);
  expect(months.filter(({ invoicedCents }) => invoicedCents > 0).map(({ startsAt }) => startsAt)).toEqual([
    new Date("2026-01-31T23:00:00Z"),
    new Date("2026-11-30T23:00:00Z"),
    new Date("2026-12-31T23:00:00Z"),
  ]);
  expect(months.at(-1)).toEqual({
    ...{ startsAt: new Date("2026-12-31T23:00:00Z"), paidCents: 84_095, invoicedCents: 168_190 },
    ...{ creditedCents: -84_095 - 12_100, vatCents: 29_190 - 14_595 + 14_595 - 2_100 },
  });
  const listed = (await desk.load(invoices, "/desk/invoices?from=2027-01-01&until=2027-01-31")).data as {
    rows: { amountCents: number }[];
  };
  const sum = (amounts: number[]) => amounts.reduce((all, cents) => all + cents, 0);
  expect(sum(listed.rows.map(({ amountCents }) => amountCents))).toBe(168_190 - 84_095);
  expect(turnoverTotal(await turnoverByMonth(await addStaff("invoice.read"))).invoicedCents).toBe(
    3 * 168_190,
  );
});

test("in a group under way those who follow and did nothing for two weeks are silent, from its first day", async () => {
  const shop = await openShop();
  const silent = async () => (await frontOf(await openDesk())).silent;
  const startsAt = new Date("2027-01-01T09:00:00Z");
  const cohort = await makeCohort({ startsAt, endsAt: new Date("2027-02-01T09:00:00Z") });
  const before = new Date("2026-12-20T09:00:00Z");
  const follow = async (values: Parameters<typeof enrol>[1] = {}, disabledAt: Date | null = null) => {
    const id = await enrol(await makePerson({ disabledAt }), { cohortId: cohort.id, ...values });
    await db.enrolment.update({ where: { id }, data: { createdAt: before } });
    return id;
  };
  await follow();
  await follow({ completedAt: before });
  await follow({ endedAt: before });
  await follow({}, before);
  const reader = await follow();
  const writer = await follow();
  const did = (enrolmentId: string, at: string) => ({ enrolmentId, blockId: "b", updatedAt: new Date(at) });
  await db.blockProgress.create({ data: { ...did(reader, "2027-01-10T09:00:00Z"), kind: "lesson" } });
  await db.reflection.create({ data: { ...did(writer, "2027-01-12T09:00:00Z"), text: "…" } });
  expect(await silent(), "the group began less than two weeks ago").toEqual([]);
  shop.pass(3 * 24 * 60 + 1);
  expect(await silent()).toEqual([{ id: cohort.id, name: cohort.name, silent: 1, following: 3 }]);
  shop.pass(10 * 24 * 60);
  expect(await silent()).toMatchObject([{ silent: 2, following: 3 }]);
});

test("groups to come or under way stand with their seats as they are counted, and those with few that begin soon with their days", async () => {
  const shop = await openShop();
  const desk = await openDesk();
  const soon = await makeCohort({ name: "Straks", capacity: 4, startsAt: new Date("2027-01-21T09:00:00Z") });
  await makeCohort({ name: "Later" });
  await makeCohort({ name: "Geannuleerd", status: "CANCELLED" });
  const past = { startsAt: new Date("2027-01-05T09:00:00Z"), enrolUntil: new Date("2027-01-04T09:00:00Z") };
  await makeCohort({ ...past, name: "Voorbij", endsAt: new Date("2027-01-12T08:59:59Z") });
  const { sessionId } = await shop.order(await makePerson(), soon);
  await shop.order(await makePerson(), soon);
  shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  const { groups } = await frontOf(desk);
  expect(groups).toMatchObject([
    { name: "Straks", taken: 1, held: 1, fewInDays: 9 },
    { name: "Later", taken: 0, held: 0, fewInDays: null },
  ]);
  expect(await db.seat.count({ where: { cohortId: soon.id, status: "TAKEN" } })).toBe(1);
});

test.for([
  ["EDITOR", { parts: [], waiting: null, sections: ["overview", "cohorts", "interest"] }],
  ["FINANCE", { parts: ["orders", "months"], waiting: { openEntries: 1 }, sections: ["orders", "payments"] }],
  ["ADMINISTRATOR", { parts: ["work"], waiting: { failedMails: 1, failedJobs: 1 }, sections: ["mails"] }],
  ["REGISTRAR", { parts: ["orders", "silent"], waiting: {}, sections: ["orders", "enquiries"] }],
] as const)(
  "on the front page %s sees what concerns them, and of the rest nothing is sent",
  async ([role, shown]) => {
    const desk = await openDesk({ roles: [role] });
    await failedMail("noor@example.nl");
    await addBooking(100);
    const page = await frontOf(desk);
    expect((["orders", "work", "months", "silent"] as const).filter((part) => page[part] !== null)).toEqual(
      shown.parts,
    );
    expect(countsOf(page)).toEqual(shown.waiting);
    expect(page.sections).toEqual(expect.arrayContaining([...shown.sections]));
    expect(page.sections.includes("payments")).toBe(role === "FINANCE");
    expect(page.sections.includes("mails")).toBe(role !== "EDITOR");
  },
);
