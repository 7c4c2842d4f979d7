import { afterEach, beforeEach, expect, test } from "vitest";
import { jobs } from "~/jobs.server";
import { setClock } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import {
  addCreditNote,
  addFoundationAccount,
  addInvoice,
  addInvoicedOrder,
} from "~test/rows/orders/invoices";
import { addPerson } from "~test/rows/people";
import { makeCohort } from "~test/rows/shop";
import { type SentBooking, statementFile, statementOf } from "~test/rows/orders/statements";
import { markPaid, writeRefund } from "./booking/mark-paid.server";
import { assignEntry } from "./entries/assign-entry.server";
import { matchEntries } from "./matching/match-entries.server";
import { setAsideEntry, takeUpEntry } from "./entries/set-aside-entry.server";
import { undoAssignment } from "./entries/undo-assignment.server";
import { uploadStatement } from "./statements/upload-statement.server";

beforeEach(() => setClock(() => Date.parse("2027-01-15T09:00:00Z")));
afterEach(() => setClock());

/** Staff of a foundation with an account, and a municipality that owes € 1.681,90 for two seats. */
async function open(values: Parameters<typeof addInvoicedOrder>[1] = {}) {
  await addFoundationAccount();
  const { id: personId } = await addPerson({ roles: ["FINANCE"] });
  const cohort = await makeCohort();
  const order = await addInvoicedOrder(cohort, values);
  return { staff: { personId }, cohort, order, price: order.amountCents };
}

const outcome = async (orderId: string) => {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: {
      seats: true,
      payments: { orderBy: { id: "asc" } },
      person: true,
      events: { orderBy: { id: "asc" } },
    },
  });
  const mails = await db.mail.findMany({ where: { to: order.person.email }, orderBy: { id: "asc" } });
  return {
    status: order.status,
    isPaid: order.paidAt !== null,
    seats: [...new Set(order.seats.map(({ status }) => status))],
    payments: order.payments.map(({ kind, status, source, amountCents }) =>
      [kind, status, source, amountCents].join(" "),
    ),
    events: order.events.map(({ kind }) => kind),
    mails: mails.map(({ template }) => template),
  };
};
const paidByBank = (cents: number) => ({
  status: "PAID",
  isPaid: true,
  seats: ["TAKEN"],
  payments: [`CAPTURE SUCCEEDED BANK ${cents}`],
  events: ["moneyReceived", "paid"],
  mails: ["paymentReceived"],
});
const entries = async () =>
  (await db.bankEntry.findMany({ orderBy: [{ bookedOn: "asc" }, { id: "asc" }] })).map(
    ({ status, amountCents }) => `${status} ${amountCents}`,
  );
const counts = async () => [
  await db.bankStatement.count(),
  await db.bankEntry.count(),
  await db.payment.count(),
];
const entryId = async () => (await db.bankEntry.findFirstOrThrow({ orderBy: { id: "asc" } })).id;
const upload = (staff: { personId: string }, ...bookings: SentBooking[]) =>
  uploadStatement(staff, statementOf(bookings));

test("money with the number of an invoice pays the order, takes its seats and is told to who ordered", async () => {
  const { staff, order, price } = await open();
  expect(
    await upload(staff, { cents: price, text: `factuur ${order.invoice!.number.toLowerCase()}` }),
  ).toMatchObject({
    ok: true,
    added: 1,
    known: 0,
  });
  expect(await outcome(order.id)).toEqual(paidByBank(price));
  expect(await entries()).toEqual([`MATCHED ${price}`]);
});

test("the same file twice changes nothing, nor does one that overlaps it or comes with other ids", async () => {
  const { staff, order, price } = await open();
  const first = { cents: price, text: order.number, reference: "X1" };
  const same = { cents: 500, text: "gift" };
  await upload(staff, first, same, same);
  const before = await counts();
  expect(before).toEqual([1, 3, 1]);
  expect(await upload(staff, first, same, same)).toMatchObject({ ok: true, added: 0, known: 3 });
  expect(await counts()).toEqual(before);
  const wider = statementOf([first, same, same, { cents: 900, text: "nieuw" }], {
    id: "month",
    day: "2027-01-31",
  });
  expect(await uploadStatement(staff, wider)).toMatchObject({ ok: true, added: 1, known: 3 });
  expect(await counts()).toEqual([2, 4, 1]);
});

test("an id that the bank gives to another booking hides none", async () => {
  const { staff } = await open();
  await upload(staff, { cents: 500, reference: "1" });
  const other = statementOf([{ cents: 700, reference: "1", day: "2027-02-14" }], { day: "2027-02-14" });
  expect(await uploadStatement(staff, other)).toMatchObject({ added: 1 });
  expect(await uploadStatement(staff, other)).toMatchObject({ added: 0, known: 1 });
  expect(await counts()).toEqual([2, 2, 0]);
});

test("two of staff who upload one file at the same moment take it in once, and the order is paid once", async () => {
  const { staff, order, price } = await open();
  const file = statementOf([{ cents: price, text: order.number }, { cents: 300 }]);
  const done = await Promise.all([
    uploadStatement(staff, file),
    uploadStatement(staff, file),
    uploadStatement(staff, file),
  ]);
  expect(done.map((one) => one.ok && one.added).sort()).toEqual([0, 0, 2]);
  expect(await outcome(order.id)).toEqual(paidByBank(price));
});

test("a statement of another account is refused whole, and nothing is taken in before there is one of ours", async () => {
  const { id: personId } = await addPerson({ roles: ["FINANCE"] });
  expect(await upload({ personId }, { cents: 100 })).toEqual({ ok: false, fault: "noIban" });
  await addFoundationAccount();
  const iban = "NL02RABO0123456789";
  expect(await uploadStatement({ personId }, statementOf([{ cents: 100 }], { iban }))).toEqual({
    ok: false,
    fault: "otherAccount",
    iban,
  });
  expect(await uploadStatement({ personId }, statementOf([], { before: "<!DOCTYPE x>" }))).toEqual({
    ok: false,
    fault: "doctype",
  });
  expect(await counts()).toEqual([0, 0, 0]);
  for (const name of ["without-references", "batches", "several"] as const)
    expect(await uploadStatement({ personId }, statementFile(name))).toMatchObject({ ok: true });
  expect(await counts()).toEqual([4, 7, 0]);
});

test("two bookings for one order: a part waits for somebody, and with it the rest is exact", async () => {
  const { staff, order, price } = await open();
  await upload(
    staff,
    { cents: 68_190, text: order.number },
    { cents: price - 68_190, text: order.number, day: "2027-01-15" },
  );
  expect(await entries()).toEqual(["OPEN 68190", `OPEN ${price - 68_190}`]);
  const part = { entryId: await entryId(), orderId: order.id, amountCents: 68_190, leftCents: 68_190 };
  expect(await assignEntry(staff, part)).toEqual({ ok: true, isWhole: true });
  expect(await assignEntry(staff, part)).toEqual({ ok: false, reason: "changed" });
  expect(await outcome(order.id)).toMatchObject({
    status: "ON_INVOICE",
    seats: ["HELD"],
    mails: ["paymentReceived"],
  });
  expect(await matchEntries()).toBe(1);
  expect(await outcome(order.id)).toMatchObject({
    status: "PAID",
    payments: ["CAPTURE SUCCEEDED BANK 68190", `CAPTURE SUCCEEDED BANK ${price - 68_190}`],
  });
});

test("the same amount twice, with one number: the second waits", async () => {
  const { staff, order, price } = await open();
  await upload(staff, { cents: price, text: order.number }, { cents: price, text: order.number });
  expect((await entries()).sort()).toEqual([`MATCHED ${price}`, `OPEN ${price}`]);
  expect(await matchEntries()).toBe(0);
});

test("one transfer for two orders is split over them", async () => {
  const { staff, cohort, order, price } = await open();
  const other = await addInvoicedOrder(cohort, {
    person: order.person,
    organisation: order.organisation,
    quantity: 1,
  });
  await upload(staff, { cents: price + other.amountCents, text: `${order.number} ${other.number}` });
  const id = await entryId();
  const left = price + other.amountCents;
  expect(
    await assignEntry(staff, { entryId: id, orderId: order.id, amountCents: price, leftCents: left }),
  ).toEqual({
    ok: true,
    isWhole: false,
  });
  expect(await entries()).toEqual([`OPEN ${left}`]);
  const rest = {
    entryId: id,
    orderId: other.id,
    amountCents: other.amountCents,
    leftCents: other.amountCents,
  };
  expect(await assignEntry(staff, { ...rest, amountCents: rest.amountCents + 1 })).toMatchObject({
    reason: "moreThanLeft",
  });
  expect(await assignEntry(staff, rest)).toEqual({ ok: true, isWhole: true });
  expect(await entries()).toEqual([`MATCHED ${left}`]);
  expect([(await outcome(order.id)).status, (await outcome(other.id)).status]).toEqual(["PAID", "PAID"]);
});

test("an assignment is taken back: the order waits for its money again, who ordered hears it, and it is not matched by itself", async () => {
  const { staff, order, price } = await open();
  await upload(staff, { cents: price, text: order.number });
  const [payment] = await db.payment.findMany();
  const undo = { entryId: await entryId(), paymentId: payment!.id, reason: "Was voor de huur" };
  expect(await undoAssignment(staff, undo)).toEqual({ ok: true });
  expect(await undoAssignment(staff, undo)).toEqual({ ok: false, reason: "notFound" });
  expect(await outcome(order.id)).toEqual({
    status: "ON_INVOICE",
    isPaid: false,
    seats: ["HELD"],
    payments: [`CAPTURE FAILED BANK ${price}`],
    events: ["moneyReceived", "paid", "moneyTakenBack"],
    mails: ["paymentReceived", "paymentTakenBack"],
  });
  expect([await matchEntries(), await entries()]).toEqual([0, [`OPEN ${price}`]]);
  const again = { entryId: undo.entryId, orderId: order.id, amountCents: price, leftCents: price };
  expect(await assignEntry(staff, again)).toEqual({ ok: true, isWhole: true });
  expect((await outcome(order.id)).status).toBe("PAID");
  expect(
    await db.auditEntry.findMany({ where: { act: { startsWith: "payment." } }, orderBy: { id: "asc" } }),
  ).toMatchObject([
    { act: "payment.match", actorId: null },
    { act: "payment.undo", actorId: staff.personId },
    { act: "payment.assign", actorId: staff.personId },
  ]);
});

test("what went back already cannot be taken back", async () => {
  const { staff, order, price } = await open();
  await upload(staff, { cents: price, text: order.number });
  const refund = {
    amountCents: 100,
    reason: "afgesproken",
    at: new Date("2027-01-14T12:00:00Z"),
    keptCents: price,
  };
  expect(await writeRefund(staff, order.id, refund)).toEqual({ ok: true });
  const [payment] = await db.payment.findMany({ where: { kind: "CAPTURE" } });
  const undo = { entryId: await entryId(), paymentId: payment!.id, reason: "x" };
  expect(await undoAssignment(staff, undo)).toEqual({ ok: false, reason: "givenBack" });
});

test("a booking is set aside with a reason, once, and taken up again; what belongs to an order is not", async () => {
  const { staff, order } = await open();
  await upload(staff, { cents: 700, text: "subsidie" });
  const id = await entryId();
  expect(await setAsideEntry(staff, id, "Subsidie")).toEqual({ ok: true });
  expect(await setAsideEntry(staff, id, "Anders")).toEqual({ ok: true });
  expect(await db.bankEntry.findFirst()).toMatchObject({ status: "SET_ASIDE", note: "Subsidie" });
  const assign = { entryId: id, orderId: order.id, amountCents: 700, leftCents: 700 };
  expect(await assignEntry(staff, assign)).toEqual({ ok: false, reason: "changed" });
  expect(await takeUpEntry(staff, id)).toEqual({ ok: true });
  expect(await assignEntry(staff, assign)).toMatchObject({ ok: true });
  expect(await setAsideEntry(staff, id, "x")).toEqual({ ok: false, reason: "assigned" });
  expect(await setAsideEntry(staff, newId(), "x")).toEqual({ ok: false, reason: "notFound" });
});

test("money that came before its invoice waits, and is booked once the invoice is there", async () => {
  const { staff, order, price } = await open({ isInvoiced: false });
  await upload(staff, { cents: price, text: order.number });
  const assign = { entryId: await entryId(), orderId: order.id, amountCents: price, leftCents: price };
  expect(await assignEntry(staff, assign)).toEqual({ ok: false, reason: "notInvoiced" });
  await addInvoice(order);
  await jobs["match-bank-entries"]!({}, { number: 1, last: false });
  expect(await outcome(order.id)).toEqual(paidByBank(price));
});

test("from an account that another organisation paid with, somebody looks first", async () => {
  const { staff, cohort, order, price } = await open();
  const other = await addInvoicedOrder(cohort);
  await upload(staff, { cents: other.amountCents, text: other.number });
  expect((await outcome(other.id)).status).toBe("PAID");
  const next = statementOf([{ cents: price, text: order.invoice!.number }], {
    id: "2027-015",
    day: "2027-01-15",
  });
  await uploadStatement(staff, next);
  expect((await outcome(order.id)).status).toBe("ON_INVOICE");
});

test("marked as paid with a reason, the order is paid once; its booking confirms that and pays nothing more", async () => {
  const { staff, order, price } = await open();
  const marking = { reason: "Gezien in de bankapp", openCents: price };
  expect(await markPaid(staff, order.id, { ...marking, openCents: 1 })).toEqual({
    ok: false,
    reason: "changed",
  });
  expect(await markPaid(staff, order.id, marking)).toEqual({ ok: true });
  expect(await markPaid(staff, order.id, marking)).toEqual({ ok: false, reason: "alreadyPaid" });
  expect(await markPaid(staff, newId(), marking)).toEqual({ ok: false, reason: "notFound" });
  const marked = {
    ...paidByBank(price),
    payments: [`CAPTURE SUCCEEDED MANUAL ${price}`],
    events: ["markedPaid", "paid"],
  };
  expect(await outcome(order.id)).toEqual(marked);
  await upload(staff, { cents: price, text: order.number });
  expect(await outcome(order.id)).toEqual({ ...marked, payments: [`CAPTURE SUCCEEDED BANK ${price}`] });
  expect(await entries()).toEqual([`MATCHED ${price}`]);
});

test("what is credited of a paid order goes back by bank: exactly that is matched, or what staff wrote down", async () => {
  const { staff, order, price } = await open();
  await upload(staff, { cents: price, text: order.number });
  await addCreditNote(order.invoice!, 84_095);
  const day = (id: string, booking: SentBooking) =>
    uploadStatement(staff, statementOf([{ ...booking, day: `2027-01-${id}` }], { id, day: `2027-01-${id}` }));
  await day("16", { cents: -84_094, text: order.number });
  expect((await entries()).at(-1)).toBe("OPEN -84094");
  await day("17", { cents: -84_095, text: order.number });
  expect((await entries()).at(-1)).toBe("MATCHED -84095");
  expect(await outcome(order.id)).toMatchObject({
    status: "PAID",
    payments: [`CAPTURE SUCCEEDED BANK ${price}`, "REFUND SUCCEEDED BANK 84095"],
    mails: ["paymentReceived", "moneyReturned"],
  });
  const written = {
    amountCents: 500,
    reason: "coulance",
    at: new Date("2027-01-18T12:00:00Z"),
    keptCents: price - 84_095,
  };
  expect(await writeRefund(staff, order.id, { ...written, amountCents: price })).toMatchObject({
    reason: "moreThanKept",
  });
  for (const amountCents of [0, -1, 1.5, 1e9 + 0.1])
    expect(await writeRefund(staff, order.id, { ...written, amountCents })).toMatchObject({
      reason: "invalidAmount",
    });
  expect(await writeRefund(staff, order.id, written)).toEqual({ ok: true });
  expect(await writeRefund(staff, order.id, written)).toMatchObject({ reason: "changed" });
  await day("19", { cents: -500, text: order.number });
  expect((await outcome(order.id)).payments.at(-1)).toBe("REFUND SUCCEEDED BANK 500");
});

test("when it breaks off between booking and mail, nothing is booked; the next run books and mails once", async () => {
  const { staff, order, price } = await open();
  await pool.query(`create function break_off() returns trigger language plpgsql as $$ begin raise exception 'broken off'; end $$;
    create trigger break_off before insert on "Mail" for each row execute function break_off()`);
  try {
    await upload(staff, { cents: price, text: order.number });
    expect(await outcome(order.id)).toMatchObject({
      status: "ON_INVOICE",
      seats: ["HELD"],
      payments: [],
      events: [],
    });
    expect(await entries()).toEqual([`OPEN ${price}`]);
  } finally {
    await pool.query(`drop function break_off cascade`);
  }
  await Promise.all([matchEntries(), matchEntries(), matchEntries()]);
  expect(await outcome(order.id)).toEqual(paidByBank(price));
});

test("statements go after seven years, unless an order that is kept was paid by one", async () => {
  const { staff, order, price } = await open();
  setClock(() => Date.parse("2016-01-15T09:00:00Z"));
  await upload(staff, { cents: 700, text: "gift" });
  await uploadStatement(staff, statementOf([{ cents: price, text: order.number }], { id: "kept" }));
  setClock(() => Date.parse("2023-12-31T12:00:00+01:00"));
  await jobs["forget-bank-statements"]!({}, { number: 1, last: false });
  expect((await counts()).slice(0, 2)).toEqual([2, 2]);
  setClock(() => Date.parse("2024-01-01T12:00:00+01:00"));
  await jobs["forget-bank-statements"]!({}, { number: 1, last: false });
  expect((await counts()).slice(0, 2)).toEqual([1, 1]);
});
