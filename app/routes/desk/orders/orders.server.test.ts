import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { openDesk, type SentForm } from "~test/rows/desk";
import { textOf } from "~test/pdf";
import { makeCohort, makePerson, openShop, outcomeOf } from "~test/rows/shop";
import { loader as orderPage } from "./order";
import { loader as receiptFile } from "./receipt";
import { action as cancel } from "./cancel";
import { action as refund } from "./refund";
import { loader as list } from "./orders";

/** Somebody bought a ticket for € 840,95, and somebody of the foundation looks at it. */
async function soldTicket() {
  const shop = await openShop();
  const desk = await openDesk();
  const buyer = await makePerson({ name: "Noor Jansen", email: "noor.jansen@gemeente.example" });
  const order = await shop.order(buyer, await makeCohort());
  shop.double.payCheckout(order.sessionId, "ideal");
  await shop.double.flush();
  const params = { id: order.id };
  return {
    shop,
    desk,
    buyer,
    order,
    refund: async (form: SentForm) => {
      const answer = await desk.send(refund, `/desk/orders/${order.id}/refund`, form, params);
      await shop.double.flush();
      return answer;
    },
    cancel: async (form: SentForm) => {
      const answer = await desk.send(cancel, `/desk/orders/${order.id}/cancel`, form, params);
      await shop.double.flush();
      return answer;
    },
    page: () => desk.load(orderPage, `/desk/orders/${order.id}`, params),
  };
}
const acts = async () =>
  (await db.auditEntry.findMany({ where: { subjectType: "order" }, orderBy: { id: "asc" } })).map(
    ({ act }) => act,
  );

test("a part is refunded after it was confirmed, once, and stands in the history with who did it", async () => {
  const sold = await soldTicket();
  const form = { amount: "100,50", reason: "Eén bijeenkomst gemist", left: "84095" };
  expect(await sold.refund(form)).toMatchObject({ status: 200, data: { amountCents: 10_050 } });
  expect(await acts()).toEqual([]);
  expect(await sold.refund({ ...form, intent: "refund", orderId: "x", paid: "true" })).toMatchObject({
    status: 303,
    location: `/desk/orders/${sold.order.id}?done=refunded`,
  });
  expect(await sold.refund({ ...form, intent: "refund" })).toMatchObject({
    status: 409,
    data: { faults: { amount: "changed" }, values: form },
  });
  expect(await outcomeOf(sold.order.id)).toMatchObject({
    status: "PAID",
    ticket: "valid",
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 10050"],
  });
  const { data } = await sold.page();
  expect(data).toMatchObject({ order: { leftCents: 74_045, payments: [{}, { reason: form.reason }] } });
  const { history } = data as { history: { event: string | null; act: string | null; who: string | null }[] };
  expect(
    history
      .map(({ event, act }) => event ?? act)
      .slice(-3)
      .sort(),
  ).toEqual(["order.refund", "refundStarted", "refunded"]);
  expect(history.find(({ act }) => act)?.who).toBe("Femke Bureau");
  expect(await acts()).toEqual(["order.refund"]);
});

test.for([
  [{ amount: "1e9" }, { amount: "invalidAmount" }],
  [{ amount: "-1" }, { amount: "invalidAmount" }],
  [{ amount: "0" }, { amount: "invalidAmount" }],
  [{ amount: "840,96" }, { amount: "tooMuch" }],
  [{ amount: "840,96", left: "99999" }, { amount: "tooMuch" }],
  [{ left: "" }, { amount: "changed" }],
  [{ reason: " " }, { reason: "reasonMissing" }],
] as [SentForm, object][])(
  "a refund of %j is refused in words and moves nothing",
  async ([changes, faults]) => {
    const sold = await soldTicket();
    const form = { amount: "10", reason: "Ziek", left: "84095", intent: "refund", ...changes };
    const refused = await sold.refund(form);
    expect(refused).toMatchObject({ data: { faults } });
    expect([400, 409]).toContain(refused.status);
    expect(await db.payment.count({ where: { kind: "REFUND" } })).toBe(0);
  },
);

test("cancelling says what it comes to, then frees the seat and refunds; a second click changes nothing", async () => {
  const sold = await soldTicket();
  const { id: seatId } = await db.seat.findFirstOrThrow();
  const typed = { share: "terms", percent: "", reason: "Ziek", given: seatId };
  expect(await sold.cancel({ ...typed, reason: "", given: "" })).toMatchObject({
    status: 400,
    data: { faults: { reason: "reasonMissing", seats: { all: "chooseSome" } } },
  });
  expect(await sold.cancel({ ...typed, share: "other", percent: "101" })).toMatchObject({
    status: 400,
    data: { faults: { share: "shareInvalid" }, values: { reason: "Ziek", choice: { given: [seatId] } } },
  });
  expect(await sold.cancel({ ...typed, share: "other", percent: "50" })).toMatchObject({
    status: 200,
    data: { confirm: { quote: { creditCents: 42_048, owedCents: 42_048, toPayCents: 0 } } },
  });
  expect(await acts()).toEqual([]);
  const form = { ...typed, given: "", seat: seatId, state: "accepted", shown: "84095", intent: "both" };
  expect(await sold.cancel({ ...form, intent: "adjust" })).toMatchObject({
    status: 200,
    data: { values: { choice: { given: [seatId] } }, confirm: null },
  });
  expect(await sold.cancel({ ...form, shown: "84094" })).toMatchObject({
    status: 409,
    data: { isChanged: true },
  });
  expect((await sold.cancel(form)).location).toBe(`/desk/orders/${sold.order.id}?done=cancelled`);
  const outcome = await outcomeOf(sold.order.id);
  expect(outcome).toMatchObject({
    status: "CANCELLED",
    seat: "RELEASED",
    ticket: "void",
    enrolment: "ended",
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 84095"],
  });
  expect((await sold.cancel(form)).location).toBe(`/desk/orders/${sold.order.id}`);
  expect(await outcomeOf(sold.order.id)).toEqual(outcome);
  expect(await acts()).toEqual(["order.cancel", "order.refund"]);
});

test("cancelled without a refund, what is owed stands at the order until it went back", async () => {
  const sold = await soldTicket();
  const { id: seat } = await db.seat.findFirstOrThrow();
  const form = { seat, state: "accepted", share: "whole", reason: "Ziek", shown: "84095", intent: "cancel" };
  await sold.cancel(form);
  expect((await sold.page()).data).toMatchObject({ order: { owedCents: 84_095, isPaidOnline: true } });
  await sold.refund({ amount: "840,95", reason: "Ziek", left: "84095", intent: "refund" });
  expect((await sold.page()).data).toMatchObject({ order: { owedCents: 0 } });
});

test("each receipt and credit note of an order is there as the file that the buyer has, and of no other order", async () => {
  const sold = await soldTicket();
  await sold.refund({ amount: "100", reason: "Ziek", left: "84095", intent: "refund" });
  const { data } = await sold.page();
  const { receipts } = (data as { order: { receipts: { number: string }[] } }).order;
  const file = (number: string, id = sold.order.id) =>
    sold.desk.load(receiptFile, `/desk/orders/${id}/receipt.pdf${number && `?number=${number}`}`, { id });
  const names = ["betaalbewijs-2027-00001.pdf", "creditnota-2027-00002.pdf"];
  for (const [place, { number }] of receipts.entries()) {
    const { response } = await file(number);
    expect(response?.headers.get("content-disposition")).toBe(`attachment; filename="${names[place]}"`);
    const text = await textOf(Buffer.from(await response!.arrayBuffer()));
    for (const part of [number, "noor.jansen@gemeente.example"]) expect(text).toContain(part);
  }
  expect(receipts).toHaveLength(2);
  expect((await file("")).response?.headers.get("content-disposition")).toContain(names[0]);
  for (const [number, id] of [["2027-00003"], ["x"], ["' or 1=1"], ["2027-00001", newId()], ["", "x"]])
    expect([number, (await file(number!, id)).status]).toEqual([number, 404]);
});

test("an order is found by its number, its ticket, a name and an address, however typed", async () => {
  const { desk, order } = await soldTicket();
  const {
    number,
    tickets: [ticket],
  } = await db.order.findUniqueOrThrow({ where: { id: order.id }, include: { tickets: true } });
  const found = async (q: string, status = "") => {
    const { data } = await desk.load(list, `/desk/orders?${new URLSearchParams({ q, status })}`);
    return (data as { rows: { id: string }[] }).rows.length;
  };
  const typed = [
    "",
    number,
    number.toLowerCase().replaceAll("-", ""),
    ticket!.number,
    "noor",
    "JANS noor",
    "noor.jansen@gemeente.example",
  ];
  for (const q of typed) expect([q, await found(q)]).toEqual([q, 1]);
  for (const q of ["piet", "' or 1=1 --", "!!", "&|:*", "\u0000", "noor piet"])
    expect([q, await found(q)]).toEqual([q, q === "\u0000" ? 1 : 0]);
  expect([
    await found("noor", "PAID"),
    await found("noor", "EXPIRED"),
    await found("", "look"),
    await found("", "x"),
  ]).toEqual([1, 0, 0, 1]);
});

test("orders that need a look are listed", async () => {
  const { desk, order } = await soldTicket();
  await db.orderEvent.create({
    data: { id: newId(), orderId: order.id, kind: "refundFailed", at: new Date("2027-01-12T09:30:00Z") },
  });
  const { data } = await desk.load(list, "/desk/orders?status=look");
  expect(data).toMatchObject({ rows: [{ id: order.id }], previous: null, next: null });
});

test("what is not there is not found, whatever the address says", async () => {
  const desk = await openDesk();
  for (const id of [newId(), "x", "1' or '1'='1", "../cohorts"]) {
    expect((await desk.load(orderPage, "/desk/orders/x", { id })).status).toBe(404);
    const form = { amount: "1", reason: "r", left: "100", intent: "refund" };
    expect((await desk.send(refund, "/desk/orders/x/refund", form, { id })).status).toBe(404);
    expect((await desk.send(cancel, "/desk/orders/x/cancel", form, { id })).status).toBe(404);
  }
});
