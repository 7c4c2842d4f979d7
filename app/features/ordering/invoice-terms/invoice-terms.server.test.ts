import { expect, test } from "vitest";
import { askedIn } from "~/lib/lists/list-page";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { somebodyWaits } from "~test/processes/lock-waits";
import { addStaff } from "~test/rows/people";
import { makeCohort, openShop } from "~test/rows/shop";
import { addInvoice, addManager, place, seatsIn, standingOf } from "~test/rows/orders/team-orders";
import { orderList } from "../desk/order-list";
import { deskOrders } from "../desk/orders.queries.server";
import { extendHold, releaseHold } from "./decide-hold.server";
import { givePurchaseOrder } from "./give-purchase-order.server";
import { invoiceReminderMail, purchaseOrderAskedMail } from "./invoice-mails.server";
import { remindOfOrders } from "./remind-of-orders.server";

const day = 24 * 60;
const once = { number: 1, last: false };
/** Two workers at once, as they may run. */
const remindTwice = () => Promise.all([remindOfOrders({}, once), remindOfOrders({}, once)]);
const follows = { purchaseOrder: "", buyerReference: "", awaitsPurchaseOrder: true };
const number = { purchaseOrder: "4500123456", buyerReference: "", awaitsPurchaseOrder: false };

async function ordered(changes: Parameters<typeof place>[2] = {}) {
  const shop = await openShop();
  const [organisation, cohort] = [await addManager(), await makeCohort()];
  const order = await place(organisation.manager, [seatsIn(cohort, 2)], changes);
  return { shop, ...organisation, cohort, order };
}
const mails = async (to: string) =>
  (await db.mail.findMany({ where: { to }, orderBy: { id: "asc" } })).map(({ template }) => template);

test("once the number comes the invoice goes out an hour later, and its seats are held anew", async () => {
  const { shop, manager, order } = await ordered(follows);
  shop.pass(20 * day);
  expect(await givePurchaseOrder(manager, order.number, number)).toEqual({ ok: true });
  const row = await db.order.findUniqueOrThrow({ where: { id: order.id }, include: { seats: true } });
  expect(row).toMatchObject({
    purchaseOrder: "4500123456",
    awaitsPurchaseOrder: false,
    invoiceFrom: new Date("2027-02-01T10:00:00Z"),
    expiresAt: new Date("2027-03-03T22:59:59.999Z"),
  });
  expect(row.seats.map(({ heldUntil }) => heldUntil)).toEqual([row.expiresAt, row.expiresAt]);
  // Sent again it changes nothing; corrected it waits another hour.
  shop.pass(30);
  await givePurchaseOrder(manager, order.number, number);
  expect(await db.order.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({
    invoiceFrom: row.invoiceFrom,
  });
  await givePurchaseOrder(manager, order.number, { ...number, purchaseOrder: "4500999999" });
  expect(await db.order.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({
    invoiceFrom: new Date("2027-02-01T10:30:00Z"),
  });
  expect((await standingOf(order.id)).events).toEqual([
    "orderedOnInvoice",
    "purchaseOrderGiven",
    "purchaseOrderGiven",
  ]);
});

test("a number is corrected until the invoice is made, also while it is being made", async () => {
  const { manager, order } = await ordered();
  const other = await addManager();
  expect(await givePurchaseOrder(other.manager, order.number, number)).toEqual({
    ok: false,
    reason: "notFound",
  });
  let given: ReturnType<typeof givePurchaseOrder> | undefined;
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select from "Order" where id = ${order.id}::uuid for update`;
    // It has to wait for who makes the invoice.
    given = givePurchaseOrder(manager, order.number, { ...number, purchaseOrder: "te laat" });
    await somebodyWaits();
    await addInvoice(order.id, { tx });
  }, transactionLimits);
  expect(await given).toEqual({ ok: false, reason: "invoiced" });
  expect(await db.order.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({
    purchaseOrder: "4500123456",
  });
});

test("a number that was to follow is asked for after three and ten days and before the hold ends, each once", async () => {
  const { shop, person, order, manager } = await ordered(follows);
  for (const days of [2, 1, 3, 4, 1, 42, 1]) {
    shop.pass(days * day);
    await remindTwice();
  }
  expect((await standingOf(order.id)).events).toEqual([
    "orderedOnInvoice",
    "purchaseOrderAsked",
    "purchaseOrderAskedAgain",
    "purchaseOrderAskedLast",
  ]);
  expect(await mails(person.email)).toEqual([
    "ordered-on-invoice",
    "purchase-order-asked",
    "purchase-order-asked",
    "purchase-order-asked",
  ]);
  const data = { orderId: order.id, reminder: "purchaseOrderAsked" };
  expect(JSON.stringify(await purchaseOrderAskedMail(data, "nl", foundation))).toContain(
    `/orders/${order.number}`,
  );
  await givePurchaseOrder(manager, order.number, number);
  expect(await purchaseOrderAskedMail(data, "nl", foundation)).toBeNull();
});

test("who left the organisation is not asked: its owners are", async () => {
  const { shop, person, owner, organisation } = await ordered(follows);
  await db.membership.updateMany({
    where: { personId: person.id, organisationId: organisation.id },
    data: { until: now() },
  });
  shop.pass(3 * day);
  await remindTwice();
  expect(await mails(person.email)).toEqual(["ordered-on-invoice"]);
  expect(await mails(owner.email)).toEqual(["purchase-order-asked"]);
});

test("an invoice is reminded of before its term and twice after, and not once it is paid", async () => {
  const { shop, order } = await ordered();
  const invoice = await addInvoice(order.id, { dueInDays: 30 });
  for (const days of [22, 1, 7, 1, 13, 1]) {
    shop.pass(days * day);
    await remindTwice();
  }
  expect((await standingOf(order.id)).events).toEqual([
    "orderedOnInvoice",
    "remindedBeforeDue",
    "remindedOverdue",
    "holdEnded",
    "remindedLongOverdue",
  ]);
  const mail = await invoiceReminderMail(
    { orderId: order.id, reminder: "remindedOverdue" },
    "en",
    foundation,
  );
  expect(mail?.subject).toBe(`Invoice F${invoice.year}-00001 has not been paid yet`);
});

test("when the time of its seats is over staff decide: nothing is released by itself", async () => {
  const { shop, order } = await ordered(follows);
  const staff = await addStaff("order.extend", "order.read");
  const waitingHolds = async () =>
    (await deskOrders(staff, askedIn(orderList, new URLSearchParams({ status: "holdEnded" })))).rows.map(
      ({ id }) => id,
    );
  expect(await waitingHolds()).toEqual([]);
  shop.pass(61 * day);
  await remindTwice();
  expect(await standingOf(order.id)).toMatchObject({ status: "ON_INVOICE", seats: ["HELD", "HELD"] });
  expect(await waitingHolds()).toEqual([order.id]);
  const until = new Date("2027-03-31T21:59:59.999Z");
  expect(await extendHold(staff, order.id, { until: new Date("2027-03-13T12:00:00Z"), reason: "…" })).toEqual(
    { ok: false, reason: "notLater" },
  );
  expect(await extendHold(staff, order.id, { until: new Date("2028-06-01T12:00:00Z"), reason: "…" })).toEqual(
    { ok: false, reason: "tooLate" },
  );
  expect(await extendHold(staff, order.id, { until, reason: "De gemeente belde." })).toEqual({ ok: true });
  expect(await waitingHolds()).toEqual([]);
  expect(await db.seat.count({ where: { heldUntil: until, status: "HELD" } })).toBe(2);
  shop.pass(20 * day);
  await remindTwice();
  expect((await standingOf(order.id)).events.filter((kind) => kind.startsWith("hold"))).toEqual([
    "holdEnded",
    "holdExtended",
    "holdEnded",
  ]);
  expect(await db.auditEntry.count({ where: { act: "order.extend", subjectId: order.id } })).toBe(1);
});

test("staff release the seats of an order without an invoice, and who ordered hears it; with one they cannot", async () => {
  const { order, person, manager, cohort } = await ordered(follows);
  const staff = await addStaff("order.extend");
  const decisions = await Promise.all(
    [1, 2].map(() => releaseHold(staff, order.id, { reason: "Geen nummer." })),
  );
  expect(decisions.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(await standingOf(order.id)).toMatchObject({ status: "EXPIRED", seats: ["RELEASED", "RELEASED"] });
  expect(await mails(person.email)).toEqual(["ordered-on-invoice", "hold-released"]);
  const invoiced = await place(manager, [seatsIn(cohort, 1)]);
  await addInvoice(invoiced.id);
  expect(await releaseHold(staff, invoiced.id, { reason: "…" })).toEqual({ ok: false, reason: "invoiced" });
});
