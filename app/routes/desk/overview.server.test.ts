import type { LoaderFunction } from "@remix-run/node";
import { expect, test } from "vitest";
import { deskNumbers } from "~/features/desk/overview/overview.queries.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { openDesk } from "~test/rows/desk";
import { addStaff } from "~test/rows/people";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { addBooking, addInvoice, addTeam, addTeamOrder } from "~test/rows/orders/listed-orders";
import { loader as invoices } from "./invoices/invoices";
import { loader as orders } from "./orders/orders";
import { loader as quotes } from "./orders/quotes";
import { loader as front } from "./overview";
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

test("the front page counts what needs somebody", async () => {
  const desk = await openDesk();
  await failedMail("noor@example.nl");
  const { data } = await desk.load(front, "/desk");
  expect(data).toMatchObject({
    numbers: {
      work: { failedMails: 1, waitingMails: 0, failedJobs: 1, waitingJobs: 0, oldestJobSeconds: null },
    },
  });
});

test("the front page counts as paid what came in today, less what went back of it", async () => {
  const shop = await openShop();
  const { sessionId } = await shop.order(await makePerson(), await makeCohort());
  const paidTodayCents = async () => (await deskNumbers(await addStaff("desk.open"))).orders.paidTodayCents;
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

test("what waits for a decision is counted, and each list that it leads to holds as many", async () => {
  const shop = await openShop();
  const [team, desk] = [await addTeam(), await openDesk()];
  const today = new Date("2027-01-12T08:00:00Z");
  await addTeamOrder(team, { awaitsPurchaseOrder: true });
  await addTeamOrder(team, { invoiceFrom: new Date("2027-01-12T08:50:00Z") });
  await addTeamOrder(team, { invoiceFrom: today, expiresAt: new Date("2027-01-11T09:00:00Z") });
  await addTeamOrder(team, {
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
  const { numbers } = (await desk.load(front, "/desk")).data as { numbers: Record<string, object> };
  expect(numbers).toMatchObject({
    orders: { holdEnded: 1, noInvoice: 2, quotesAcceptedToday: 1 },
    money: { overdueInvoices: 1, openEntries: 2, openRefunds: 1 },
  });
  const length = async (loader: LoaderFunction, path: string) =>
    ((await desk.load(loader, path)).data as { rows: object[] }).rows.length;
  expect([
    await length(orders, "/desk/orders?status=holdEnded"),
    await length(orders, "/desk/orders?status=noInvoice"),
    await length(invoices, "/desk/invoices?state=overdue"),
    await length(quotes, "/desk/quotes?state=acceptedToday"),
  ]).toEqual([1, 2, 1, 1]);
  shop.pass(24 * 60);
  expect((await deskNumbers(await addStaff("desk.open"))).orders.quotesAcceptedToday).toBe(0);
});

test.for([
  ["EDITOR", { orders: false, money: false, work: false }],
  ["FINANCE", { orders: true, money: true, work: false }],
  ["ADMINISTRATOR", { orders: false, money: false, work: true }],
  ["REGISTRAR", { orders: true, money: false, work: false }],
] as const)("on the front page %s sees the numbers that concern them", async ([role, shown]) => {
  const desk = await openDesk({ roles: [role] });
  const { numbers, sections } = (await desk.load(front, "/desk")).data as {
    numbers: Record<"orders" | "money" | "work", unknown>;
    sections: string[];
  };
  expect({
    orders: numbers.orders !== null,
    money: numbers.money !== null,
    work: numbers.work !== null,
  }).toEqual(shown);
  expect(sections.includes("orders")).toBe(shown.orders);
  expect(sections.includes("quotes")).toBe(shown.orders);
  expect([sections.includes("invoices"), sections.includes("payments")]).toEqual([shown.money, shown.money]);
  expect(sections.includes("mails")).toBe(shown.work);
});
