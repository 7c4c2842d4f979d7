import { afterEach, beforeEach, expect, test } from "vitest";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { setClock } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { addBuyer, creditSeats, fillInFoundation, orderOnInvoice } from "~test/rows/orders/orders-to-invoice";
import type { GivenUp } from "./issue-credit-note.server";
import { issueInvoice } from "./issue-invoice.server";
import { documentOf } from "./invoices.db.server";

let instant = Date.parse("2027-01-12T09:00:00Z");
const pass = (minutes: number) => (instant += minutes * 60_000);
beforeEach(() => {
  instant = Date.parse("2027-01-12T09:00:00Z");
  setClock(() => instant);
});
afterEach(() => setClock());

const issue = (id: string) =>
  db.$transaction(async (tx) => issueInvoice(tx, (await lockOrder(tx, id))!), transactionLimits);
const credit = (id: string, ...lines: GivenUp["lines"]) =>
  creditSeats(id, lines, "Twee collega’s kunnen niet");

test("an invoice is frozen under its number, for the order's amount, and stands on what was known when it was issued", async () => {
  await fillInFoundation();
  const buyer = await addBuyer();
  const order = await orderOnInvoice(buyer, { expiresAt: new Date(instant + 60_000) });
  const issued = await issue(order.id);
  if (!issued.ok) throw new Error(issued.reason);
  await db.organisation.update({ where: { id: buyer.organisation.id }, data: { name: "Gemeente Anders" } });
  const row = await db.invoice.findUniqueOrThrow({
    where: { id: issued.invoice.id },
    include: { sendings: true },
  });
  expect(documentOf(row)).toMatchObject({
    ...{ number: "F2027-00001", issuedOn: "2027-01-12", dueOn: "2027-02-11", orderNumber: order.number },
    buyer: { name: "Gemeente Voorstad", kvk: "68599750" },
    lines: [{ description: "Anders kijken, Voorjaar 2027", quantity: 14, unitCents: 69_500 }],
    ...{ netCents: 973_000, vatCents: 204_330, grossCents: 1_177_330 },
  });
  expect(row).toMatchObject({ amountCents: order.amountCents, vatCents: order.vatCents });
  expect(row.sendings).toMatchObject([{ way: "MAIL", to: "facturen@voorstad.example", byId: null }]);
  const after = await db.order.findUniqueOrThrow({ where: { id: order.id } });
  expect(after.expiresAt).toEqual(row.dueAt);
  await expect(db.invoice.update({ where: { id: row.id }, data: { amountCents: 1 } })).rejects.toThrow();
  expect(await issue(order.id)).toEqual({ ok: false, reason: "issued" });
});

test("while something is missing there is no invoice, and no number is used up", async () => {
  await fillInFoundation({ iban: "" });
  const buyer = await addBuyer({ kvk: "", oin: "" });
  const order = await orderOnInvoice(buyer, { purchaseOrder: "", awaitsPurchaseOrder: true });
  expect(await issue(order.id)).toEqual({
    ...{ ok: false, reason: "missing" },
    missing: ["sellerIban", "purchaseOrder", "buyerLegalId"],
  });
  expect(await db.invoice.count()).toBe(0);
});

test.for([
  ["a quote", { status: "QUOTED" }],
  ["paid online", { way: "ONLINE" }],
  ["over", { status: "EXPIRED" }],
] as const)("an order that is %s gets none", async ([, values]) => {
  await fillInFoundation();
  const order = await orderOnInvoice(await addBuyer(), values);
  expect(await issue(order.id)).toEqual({ ok: false, reason: "notOnInvoice" });
});

test("invoices and credit notes at the same moment have numbers without a gap, also when one of them fails (R9)", async () => {
  await fillInFoundation();
  const buyer = await addBuyer();
  const orders: Awaited<ReturnType<typeof orderOnInvoice>>[] = [];
  for (let i = 0; i < 6; i++) orders.push(await orderOnInvoice(buyer));
  const [first] = orders;
  await issue(first!.id);
  const failing = db.$transaction(async (tx) => {
    await issueInvoice(tx, (await lockOrder(tx, orders[5]!.id))!);
    throw new Error("the disk is full");
  }, transactionLimits);
  await Promise.all([
    expect(failing).rejects.toThrow("the disk is full"),
    ...orders.slice(1, 5).map(({ id }) => issue(id)),
    ...[1, 2].map(() => credit(first!.id, { lineId: first!.lines[0]!.id, quantity: 2, shareBp: 10_000 })),
  ]);
  const sequences = (await db.invoice.findMany({ orderBy: { sequence: "asc" } })).map(
    ({ sequence }) => sequence,
  );
  expect(sequences).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("each year has its own numbers, by the clock of Amsterdam", async () => {
  await fillInFoundation();
  const buyer = await addBuyer();
  for (const at of ["2027-12-31T22:59:59Z", "2027-12-31T23:00:00Z", "2028-02-29T12:00:00Z"]) {
    const order = await orderOnInvoice(buyer);
    instant = Date.parse(at);
    expect(await issue(order.id)).toMatchObject({ ok: true });
  }
  const rows = await db.invoice.findMany({ orderBy: [{ year: "asc" }, { sequence: "asc" }] });
  expect(rows.map(({ year, sequence }) => `${year}/${sequence}`)).toEqual(["2027/1", "2028/1", "2028/2"]);
});

test("credit notes take back what was invoiced and no more, each names its invoice, and the last ends at the cent", async () => {
  await fillInFoundation();
  const order = await orderOnInvoice(await addBuyer());
  const [{ id: lineId } = { id: "" }] = order.lines;
  expect(await credit(order.id, { lineId, quantity: 2, shareBp: 10_000 })).toBeNull();
  await issue(order.id);
  pass(60);
  const first = (await credit(order.id, { lineId, quantity: 3, shareBp: 5_000 }))!;
  expect(first).toMatchObject({ amountCents: -126_143, vatCents: -21_893, dueAt: null });
  expect(documentOf(first)).toMatchObject({
    ...{
      kind: "CREDIT_NOTE",
      number: "F2027-00002",
      credits: { number: "F2027-00001", issuedOn: "2027-01-12" },
    },
    ...{ note: "Twee collega’s kunnen niet", purchaseOrder: "PO-2027-118" },
  });
  const all = { lineId, quantity: 500, shareBp: 10_000 };
  const rest = (await credit(order.id, all))!;
  expect(first.amountCents + rest.amountCents).toBe(-order.amountCents);
  expect(first.vatCents + rest.vatCents).toBe(-order.vatCents);
  expect(await credit(order.id, all)).toBeNull();
  const sent = await db.invoiceSending.findMany({ include: { invoice: true } });
  expect(sent.map(({ invoice }) => invoice.sequence).sort()).toEqual([1, 2, 3]);
});
