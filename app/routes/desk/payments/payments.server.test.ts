import { afterEach, beforeEach, expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { openDesk, type SentForm } from "~test/rows/desk";
import { addFoundationAccount, addInvoicedOrder } from "~test/rows/orders/invoices";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { statementOf } from "~test/rows/orders/statements";
import { uploadStatement } from "~/features/payments/bank/statements/upload-statement.server";
import { loader as entriesPage } from "./entries";
import { action as decideOn, loader as entryPage } from "./entry";
import { action as mark, loader as markPage } from "./mark-paid";
import { action as payBack } from "./paid-back";
import { action as reconcile, loader as reconciliationPage } from "./reconciliation";
import { action as upload } from "./statement-new";

beforeEach(() => setClock(() => Date.parse("2027-01-15T09:00:00Z")));
afterEach(() => setClock());

/** Somebody of the foundation's money, an order of € 1.681,90, and a booking of € 2.000 that says nothing of it. */
async function waitingBooking() {
  await addFoundationAccount();
  const desk = await openDesk({ roles: ["FINANCE"] });
  const order = await addInvoicedOrder(await makeCohort(), { purchaseOrder: "PO-4500012345" });
  const booking = { cents: 200_000, text: "ons kenmerk 4500012345", payer: "Gem. Voorstad" };
  await uploadStatement(
    { personId: desk.person.id },
    statementOf([booking, { cents: -5_000, text: "huur" }]),
  );
  const { id } = await db.bankEntry.findFirstOrThrow({ where: { amountCents: 200_000 } });
  const path = `/desk/payments/entries/${id}`;
  return {
    desk,
    order,
    id,
    path,
    send: (form: SentForm) => desk.send(decideOn, path, form, { id }),
    page: async () => (await desk.load(entryPage, path, { id })).data as { entry: Record<string, unknown> },
    list: async (search: string) =>
      (await desk.load(entriesPage, `/desk/payments/entries?${search}`)).data as {
        rows: { amountCents: number; reason: string | null }[];
        next: { edge: string; key: number; id: string } | null;
      },
  };
}

test("bookings are paged by day and id, forward and back, also when many are of one day", async () => {
  const { desk, list } = await waitingBooking();
  await uploadStatement(
    { personId: desk.person.id },
    statementOf(Array.from({ length: 110 }, (_, n) => ({ cents: 1_000 + n, text: `gift ${n}` }))),
  );
  const pages = [await list("")];
  for (let next = pages[0]!.next; next; next = pages.at(-1)!.next)
    pages.push(await list(`after=${next.key}~${next.id}`));
  expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 11]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ amountCents }) => amountCents))).size).toBe(111);
  expect((await list("page=last")).rows.at(-1)).toEqual(pages[2]!.rows.at(-1));
});

test("what waits is listed with why, and what left the account apart", async () => {
  const { list, page } = await waitingBooking();
  expect((await list("")).rows).toMatchObject([{ amountCents: 200_000, reason: "noNumber" }]);
  expect((await list("status=out")).rows).toMatchObject([{ amountCents: -5_000, reason: "outgoing" }]);
  expect((await list("status=matched")).rows).toEqual([]);
  expect((await page()).entry.suggestions).toMatchObject([
    { amountCents: 168_190, because: ["purchaseOrder", "name"], openCents: 168_190 },
  ]);
});

test("it is assigned in parts by a number however typed, taken back with a reason, and set aside", async () => {
  const { send, path, order, page } = await waitingBooking();
  const typed = { intent: "assign", order: order.number.toLowerCase().replaceAll("-", " "), left: "200000" };
  expect(await send({ ...typed, amount: "veel" })).toMatchObject({
    status: 400,
    data: { faults: { amount: "invalidAmount" }, values: { order: typed.order, amount: "veel" } },
  });
  expect(await send({ ...typed, order: "B-0000-0000", amount: "1" })).toMatchObject({
    status: 400,
    data: { faults: { order: "notFound" } },
  });
  expect(await send({ ...typed, amount: "2000,01" })).toMatchObject({
    data: { faults: { amount: "moreThanLeft" } },
  });
  const first = await send({ ...typed, amount: "1681,90", paid: "true", orderId: "x" });
  expect(first.location).toBe(`${path}?done=part`);
  expect(await send({ ...typed, amount: "1681,90" })).toMatchObject({
    status: 409,
    data: { faults: { order: "changed" } },
  });
  const { entry } = await page();
  expect(entry).toMatchObject({ status: "OPEN", leftCents: 31_810, parts: [{ isHolding: true }] });
  expect(await send({ intent: "setAside", reason: "rest" })).toMatchObject({
    data: { faults: { aside: "assigned" } },
  });
  const [{ paymentId }] = entry.parts as [{ paymentId: string }];
  expect(await send({ intent: "undo", payment: paymentId, reason: "" })).toMatchObject({
    status: 400,
    data: { faults: { [`reason-${paymentId}`]: "reasonMissing" } },
  });
  const undo = { intent: "undo", payment: paymentId, reason: "Was van iemand anders" };
  expect((await send(undo)).location).toBe(`${path}?done=undone`);
  expect((await send(undo)).location).toBe(`${path}?done=undone`);
  expect((await send({ intent: "setAside", reason: "Subsidie" })).location).toBe(`${path}?done=setAside`);
  expect((await page()).entry).toMatchObject({
    status: "SET_ASIDE",
    note: "Subsidie",
    decidedBy: "Femke Bureau",
  });
  expect((await send({ intent: "takeUp" })).location).toBe(`${path}?done=takenUp`);
  expect((await send({ intent: "erase" })).status).toBe(400);
});

test("an order is marked as paid, and a refund of it is written down, each once", async () => {
  const { desk, order } = await waitingBooking();
  const params = { id: order.id };
  const at = (page: string) => `/desk/orders/${order.id}/${page}`;
  expect((await desk.load(markPage, at("mark-paid"), params)).data).toMatchObject({
    order: { openCents: 168_190, keptCents: 0, obstacle: null },
  });
  const marking = { reason: "Gezien in de bankapp", open: "168190" };
  expect((await desk.send(mark, at("mark-paid"), { ...marking, reason: " " }, params)).status).toBe(400);
  expect(await desk.send(mark, at("mark-paid"), { ...marking, open: "1" }, params)).toMatchObject({
    status: 409,
    data: { fault: "changed" },
  });
  expect((await desk.send(mark, at("mark-paid"), marking, params)).location).toBe(
    `/desk/orders/${order.id}?done=marked`,
  );
  expect((await desk.send(mark, at("mark-paid"), marking, params)).location).toBe(`/desk/orders/${order.id}`);
  const refund = { amount: "100", day: "2027-01-14", reason: "afspraak", kept: "168190" };
  expect(await desk.send(payBack, at("paid-back"), { ...refund, amount: "1681,91" }, params)).toMatchObject({
    status: 409,
    data: { faults: { amount: "moreThanKept" } },
  });
  expect((await desk.send(payBack, at("paid-back"), refund, params)).location).toContain(
    "done=refundWritten",
  );
  expect((await desk.send(payBack, at("paid-back"), refund, params)).status).toBe(409);
  expect(await db.payment.count({ where: { orderId: order.id } })).toBe(2);
});

test("what is paid online takes no money by bank, in words", async () => {
  const { desk } = await waitingBooking();
  const shop = await openShop({ webhooks: false });
  const { id } = await shop.order(await makePerson(), await makeCohort());
  const { data } = await desk.load(markPage, `/desk/orders/${id}/mark-paid`, { id });
  expect(data).toMatchObject({ order: { obstacle: "online" } });
  const marking = { reason: "x", open: "84095" };
  expect(await desk.send(mark, `/desk/orders/${id}/mark-paid`, marking, { id })).toMatchObject({
    data: { fault: "online" },
  });
});

test("the reconciliation shows what does not agree, and compares one order or all", async () => {
  const { desk } = await waitingBooking();
  const shop = await openShop({ webhooks: false });
  const { id, orderNumber, sessionId } = await shop.order(await makePerson(), await makeCohort());
  const path = "/desk/payments/reconciliation";
  expect((await desk.load(reconciliationPage, path)).data).toMatchObject({
    waiting: { count: 1, cents: 200_000 },
  });
  shop.double.payCheckout(sessionId, "ideal");
  expect((await desk.send(reconcile, path, { intent: "compareAll" })).data).toMatchObject({
    comparison: { differences: [{ kind: "notHere", order: { number: orderNumber } }] },
  });
  expect((await desk.send(reconcile, path, { intent: "compare", order: id })).location).toBe(
    `${path}?done=settled`,
  );
  expect((await desk.send(reconcile, path, { intent: "compare", order: id })).location).toBe(
    `${path}?done=same`,
  );
  expect((await desk.load(reconciliationPage, path)).data).toMatchObject({
    found: [{ number: orderNumber }],
  });
  expect((await desk.send(reconcile, path, { intent: "compare", order: newId() })).status).toBe(404);
  expect((await desk.send(reconcile, path, { intent: "x" })).status).toBe(400);
});

test("it is for those of the foundation's money, and what is not there is not found", async () => {
  const { id, desk } = await waitingBooking();
  const registrar = await openDesk({ roles: ["REGISTRAR", "EDITOR", "ADMINISTRATOR"] });
  for (const page of [entriesPage, entryPage, markPage, reconciliationPage])
    expect((await registrar.load(page, "/desk/payments", { id })).status).toBe(403);
  for (const act of [decideOn, mark, payBack, reconcile, upload])
    expect((await registrar.send(act, "/desk/payments", {}, { id })).status).toBe(403);
  for (const wrong of [newId(), "x", "1' or '1'='1"]) {
    expect((await desk.load(entryPage, "/desk/payments/entries/x", { id: wrong })).status).toBe(404);
    const form = { intent: "setAside", reason: "x", open: "1", amount: "1", day: "2027-01-01" };
    for (const act of [decideOn, mark, payBack])
      expect((await desk.send(act, "/desk/payments", form, { id: wrong })).status).toBe(404);
  }
});
