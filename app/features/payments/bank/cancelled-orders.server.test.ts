// Orders of which the invoice was made and seats are cancelled then: what is credited, what is still to be paid, and what goes back by bank.
import { afterEach, beforeEach, expect, test } from "vitest";
import { documentOf } from "~/features/invoicing/invoices/invoices.db.server";
import { issueInvoice } from "~/features/invoicing/invoices/issue-invoice.server";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { outstandingCents, owedCents } from "~/features/ordering/orders/balance";
import { mails } from "~/jobs.server";
import type { Prisma } from "~prisma/client";
import { now, setClock } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { memberNow } from "~test/rows/organisations";
import { addBuyer, fillInFoundation, orderOnInvoice } from "~test/rows/orders/orders-to-invoice";
import { statementOf } from "~test/rows/orders/statements";
import { addStaff } from "~test/rows/people";
import { makeCohort, outcomeOf } from "~test/rows/shop";
import { cancelSeats } from "../cancellation/cancel-seats.server";
import { findCancellable } from "../cancellation/cancellable-orders.db.server";
import { quoteOf } from "../cancellation/cancellation-quote";
import { acceptBankPayment } from "./booking/accept-bank-payment.server";
import { markPaid, writeRefund } from "./booking/mark-paid.server";
import { uploadStatement } from "./statements/upload-statement.server";

const seatCents = 84_095;
let instant: number;
beforeEach(() => {
  instant = Date.parse("2027-01-12T09:00:00Z");
  setClock(() => instant);
});
afterEach(() => setClock());
const passDays = (days: number) => (instant += days * 86_400_000);

/** A municipality that ordered seats of € 840,95 in a group from 2 March, with the acts on that order. */
async function ordered(quantity: number) {
  await fillInFoundation();
  const buyer = await addBuyer();
  const cohort = await makeCohort();
  const line = { offerId: cohort.offerId, cohortId: cohort.id, quantity, unitCents: 69_500, vat: "standard" };
  const { id, number } = await orderOnInvoice(buyer, { lines: [line] });
  const actor = await memberNow({ id: buyer.owner.personId }, buyer.organisation, "orders.cancel");
  const staff = await addStaff("order.cancel");
  const found = async () => (await findCancellable(db, { id }, now()))!;
  const ledger = async () => (await db.$transaction((tx) => lockOrder(tx, id)))!;
  /** The first so many of the seats that are left, as the organisation's form asks it. */
  const asked = async (count: number) => {
    const order = await found();
    const seats = new Map(order.seats.slice(0, count).map((seat) => [seat.id, seat.state]));
    const shownCents = quoteOf(order, new Set(seats.keys()), "terms").creditCents;
    return { seats, share: "terms", reason: "", shownCents, withRefund: true } as const;
  };
  const cancel = async (count: number) => cancelSeats({ by: "organisation", actor }, id, await asked(count));
  return {
    ...{ id, number, buyer, actor, staff, asked, cancel },
    issue: () =>
      db.$transaction(async (tx) => issueInvoice(tx, (await lockOrder(tx, id))!), transactionLimits),
    pay: (openCents: number) => markPaid(staff, id, { reason: "Gezien in de bankapp", openCents }),
    payPart: (amountCents: number) =>
      db.$transaction(async (tx) =>
        acceptBankPayment(tx, (await lockOrder(tx, id))!, { amountCents, bankEntryId: null, reason: "Deel" }),
      ),
    payBack: (amountCents: number, keptCents: number) =>
      writeRefund(staff, id, { amountCents, keptCents, reason: "Plaatsen geannuleerd", at: now() }),
    upload: (cents: number) =>
      uploadStatement(staff, statementOf([{ cents, text: number }], { id: `${cents}` })),
    money: async () => [outstandingCents(await ledger()), owedCents(await ledger())],
    outcome: async () => {
      const seats = await db.seat.groupBy({ by: ["status"], where: { orderId: id }, _count: true });
      const invoices = await db.invoice.findMany({ where: { orderId: id }, orderBy: { sequence: "asc" } });
      const { status, payments } = await outcomeOf(id);
      return {
        ...{ status, payments },
        seats: Object.fromEntries(seats.map((one) => [one.status, one._count])),
        documents: invoices.map(({ kind, amountCents, vatCents }) => `${kind} ${amountCents}/${vatCents}`),
      };
    },
  };
}

const written = async (template: string, data: Prisma.JsonValue) =>
  JSON.stringify(await mails[template]!(data, "nl", foundation)).replace(/\u00a0/g, " ");
/** The newest mail of a template, in words. */
const mailed = async (template: string) =>
  written(template, (await db.mail.findFirstOrThrow({ where: { template }, orderBy: { id: "desc" } })).data);

test("a part of an unpaid invoice is credited by a note that names it; what is left of it is paid exactly", async () => {
  const order = await ordered(4);
  await order.issue();
  expect(await order.cancel(2)).toEqual({ ok: true, paymentId: null });
  expect(await order.outcome()).toEqual({
    ...{ status: "ON_INVOICE", payments: [], seats: { HELD: 2, RELEASED: 2 } },
    documents: ["INVOICE 336380/58380", "CREDIT_NOTE -168190/-29190"],
  });
  expect(await order.money()).toEqual([2 * seatCents, 0]);
  const note = await db.invoice.findFirstOrThrow({ where: { kind: "CREDIT_NOTE" } });
  expect(documentOf(note)).toMatchObject({
    ...{ number: "F2027-00002", credits: { number: "F2027-00001", issuedOn: "2027-01-12" } },
    lines: [{ description: "Anders kijken, Voorjaar 2027", quantity: 2, unitCents: 69_500 }],
    ...{ note: "2 plaatsen geannuleerd", purchaseOrder: "PO-2027-118" },
  });
  const told = await mailed("seatsCancelled");
  expect(told).toContain("De creditnota krijg je in een aparte mail");
  expect(told).not.toContain("te veel betaald");
  expect((await db.mail.findMany({ where: { template: "invoice" } })).at(-1)).toMatchObject({
    ...{ to: "facturen@voorstad.example", data: { invoiceId: note.id } },
  });
  const reminded = { orderId: order.id, reminder: "remindedOverdue" };
  expect(await written("invoice-reminder", reminded)).toContain("F2027-00001 staat nog € 1.681,90 open");

  await order.upload(4 * seatCents);
  expect((await order.outcome()).status).toBe("ON_INVOICE");
  await order.upload(2 * seatCents);
  expect(await order.outcome()).toMatchObject({
    ...{ status: "PAID", payments: [`CAPTURE SUCCEEDED ${2 * seatCents}`], seats: { TAKEN: 2, RELEASED: 2 } },
  });
  expect(await order.money()).toEqual([0, 0]);
});

test("of a paid invoice the money is owed until staff write down that it went back, to the cent and once", async () => {
  const order = await ordered(3);
  await order.issue();
  await order.pay(3 * seatCents);
  expect(await order.cancel(1)).toEqual({ ok: true, paymentId: null });
  expect(await order.outcome()).toMatchObject({
    ...{ status: "PAID", seats: { TAKEN: 2, RELEASED: 1 } },
    documents: ["INVOICE 252285/43785", "CREDIT_NOTE -84095/-14595"],
  });
  expect(await order.money()).toEqual([0, seatCents]);
  expect(await mailed("seatsCancelled")).toContain(
    "Er is nu € 840,95 te veel betaald. Dat betalen we terug.",
  );
  expect(await order.payBack(seatCents, 3 * seatCents)).toEqual({ ok: true });
  expect(await order.payBack(seatCents, 3 * seatCents)).toEqual({ ok: false, reason: "changed" });
  expect(await order.money()).toEqual([0, 0]);

  expect(await order.cancel(2)).toEqual({ ok: true, paymentId: null });
  await order.payBack(2 * seatCents, 2 * seatCents);
  expect(await order.outcome()).toEqual({
    ...{ status: "CANCELLED", seats: { RELEASED: 3 } },
    payments: [
      `CAPTURE SUCCEEDED ${3 * seatCents}`,
      `REFUND SUCCEEDED ${seatCents}`,
      `REFUND SUCCEEDED ${2 * seatCents}`,
    ],
    documents: ["INVOICE 252285/43785", "CREDIT_NOTE -84095/-14595", "CREDIT_NOTE -168190/-29190"],
  });
  expect(await order.money()).toEqual([0, 0]);
  expect(await order.payBack(1, 0)).toEqual({ ok: false, reason: "nothingKept" });
});

test("late, a half of each seat is credited; without seats the order stays open until the other half is paid", async () => {
  const order = await ordered(3);
  await order.issue();
  passDays(40);
  await order.cancel(1);
  await order.cancel(2);
  expect(await order.outcome()).toMatchObject({
    ...{ status: "ON_INVOICE", seats: { RELEASED: 3 } },
    documents: ["INVOICE 252285/43785", "CREDIT_NOTE -42048/-7298", "CREDIT_NOTE -84095/-14595"],
  });
  expect(await order.money()).toEqual([126_142, 0]);
  await order.upload(126_142);
  expect(await order.outcome()).toMatchObject({ status: "PAID", seats: { RELEASED: 3 } });
});

test("an unpaid invoice of which all is credited leaves nothing to pay: its order is cancelled", async () => {
  const order = await ordered(2);
  await order.issue();
  await order.cancel(2);
  expect(await order.outcome()).toEqual({
    ...{ status: "CANCELLED", payments: [], seats: { RELEASED: 2 } },
    documents: ["INVOICE 168190/29190", "CREDIT_NOTE -168190/-29190"],
  });
  // Money that comes all the same waits for somebody.
  await order.upload(2 * seatCents);
  expect(await db.bankEntry.findFirst()).toMatchObject({ status: "OPEN" });
});

test("money for a part covers what cancelling leaves: the order is paid, and its other seats are taken", async () => {
  const order = await ordered(3);
  await order.issue();
  await order.payPart(2 * seatCents);
  expect((await order.outcome()).status).toBe("ON_INVOICE");
  await order.cancel(1);
  expect(await order.outcome()).toMatchObject({ status: "PAID", seats: { TAKEN: 2, RELEASED: 1 } });
  expect(await order.money()).toEqual([0, 0]);
  expect(await db.orderEvent.findFirst({ where: { kind: "paid" } })).toMatchObject({
    detail: { amountCents: 2 * seatCents },
  });
});

test("all of it cancelled while a part was paid: the order is cancelled, and that part goes back", async () => {
  const order = await ordered(2);
  await order.issue();
  await order.payPart(seatCents);
  await order.cancel(2);
  expect(await order.money()).toEqual([0, seatCents]);
  expect(await order.payBack(seatCents, seatCents)).toEqual({ ok: true });
  expect(await order.outcome()).toMatchObject({ status: "CANCELLED", seats: { RELEASED: 2 } });
  expect(await order.money()).toEqual([0, 0]);
});

test("clicked twice at the same moment, also while its money is booked, there is one credit note", async () => {
  const order = await ordered(3);
  await order.issue();
  const asked = await order.asked(1);
  const click = () => cancelSeats({ by: "organisation", actor: order.actor }, order.id, asked);
  const [first, second] = await Promise.all([click(), click(), order.upload(3 * seatCents)]);
  expect([first, second].filter(({ ok }) => ok)).toHaveLength(1);
  expect([first, second].find(({ ok }) => !ok)).toEqual({ ok: false, reason: "already" });
  expect(await click()).toEqual({ ok: false, reason: "already" });
  const { status, documents } = await order.outcome();
  expect(documents).toEqual(["INVOICE 252285/43785", "CREDIT_NOTE -84095/-14595"]);
  expect(await order.money()).toEqual(status === "PAID" ? [0, seatCents] : [2 * seatCents, 0]);
});

test("cancelled before the invoice and after it: the invoice is for what was left, and the notes take back that", async () => {
  const order = await ordered(4);
  passDays(40);
  await order.cancel(1);
  await order.issue();
  await order.cancel(1);
  const halves = { status: "ON_INVOICE", seats: { HELD: 2, RELEASED: 2 } };
  expect(await order.outcome()).toMatchObject({
    ...halves,
    documents: ["INVOICE 294333/51083", "CREDIT_NOTE -42048/-7298"],
  });
  const all = { seats: null, share: 10_000, reason: "coulance", withRefund: false };
  await cancelSeats({ by: "foundation", actor: order.staff }, order.id, all);
  expect((await order.outcome()).documents.at(-1)).toBe("CREDIT_NOTE -168190/-29190");
  expect(await order.money()).toEqual([84_095, 0]);
  await order.upload(84_095);
  expect(await order.outcome()).toMatchObject({ status: "PAID", seats: { RELEASED: 4 } });
});
