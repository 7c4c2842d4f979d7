import { expect, test } from "vitest";
import { isCovered, openCents } from "./invoice-balance";
import { assignRefusal, type Candidate, decide, type Decision, type Evidence } from "./matching";

const invoice = { amountCents: 10_000 };
type Payment = Candidate["payments"][number];
const payment = (kind: Payment["kind"], amountCents: number, more: Partial<Payment> = {}): Payment => ({
  id: `${kind} ${amountCents}`,
  kind,
  status: "SUCCEEDED",
  amountCents,
  isWritten: false,
  ...more,
});
const order = (more: Partial<Candidate> = {}): Candidate => ({
  id: "A",
  status: "ON_INVOICE",
  way: "INVOICE",
  invoices: [invoice],
  payments: [],
  ...more,
});
const evidence = (...named: Candidate[]): Evidence => ({
  named,
  namesUnknown: false,
  isOtherPayer: false,
  isUndone: false,
});
const incoming = (amountCents: number) => ({ amountCents, isReversal: false });
const booked: Decision = { does: "book", orderId: "A", confirms: null };
const waits = (reason: string) => ({ does: "wait", reason });
const credit = { amountCents: -4_000 };
const paid = payment("CAPTURE", 10_000);
const byHand = payment("CAPTURE", 10_000, { isWritten: true });

test.each<[string, number, Evidence, object]>([
  ["exactly what is owed", 10_000, evidence(order()), booked],
  ["a cent less", 9_999, evidence(order()), waits("partial")],
  ["a cent more", 10_001, evidence(order()), waits("tooMuch")],
  ["what is left of it", 6_000, evidence(order({ payments: [payment("CAPTURE", 4_000)] })), booked],
  ["the whole again", 10_000, evidence(order({ payments: [payment("CAPTURE", 4_000)] })), waits("tooMuch")],
  ["after a credit note", 6_000, evidence(order({ invoices: [invoice, credit] })), booked],
  [
    "the whole after a credit note",
    10_000,
    evidence(order({ invoices: [invoice, credit] })),
    waits("tooMuch"),
  ],
  ["paid before", 10_000, evidence(order({ status: "PAID", payments: [paid] })), waits("alreadyPaid")],
  [
    "what was taken back counts no more",
    10_000,
    evidence(order({ payments: [payment("CAPTURE", 10_000, { status: "FAILED" })] })),
    booked,
  ],
  [
    "paid and given back",
    10_000,
    evidence(order({ status: "PAID", payments: [paid, payment("REFUND", 10_000)] })),
    booked,
  ],
  [
    "marked as paid before it was seen",
    10_000,
    evidence(order({ status: "PAID", payments: [byHand] })),
    { ...booked, confirms: byHand.id },
  ],
  [
    "marked as paid for another amount",
    9_000,
    evidence(order({ status: "PAID", payments: [byHand] })),
    waits("alreadyPaid"),
  ],
  ["no invoice yet", 10_000, evidence(order({ invoices: [] })), waits("notInvoiced")],
  ["a quote", 10_000, evidence(order({ status: "QUOTED" })), waits("ended")],
  ["ended", 10_000, evidence(order({ status: "EXPIRED" })), waits("ended")],
  ["paid online", 10_000, evidence(order({ way: "ONLINE", status: "PENDING" })), waits("online")],
  ["two orders", 10_000, evidence(order(), order({ id: "B" })), waits("severalOrders")],
  [
    "one order and a number that nobody has",
    10_000,
    { ...evidence(order()), namesUnknown: true },
    waits("severalOrders"),
  ],
  ["a number that nobody has", 10_000, { ...evidence(), namesUnknown: true }, waits("unknownNumber")],
  ["no number", 10_000, evidence(), waits("noNumber")],
  [
    "another organisation's account",
    10_000,
    { ...evidence(order()), isOtherPayer: true },
    waits("otherPayer"),
  ],
  ["taken back by somebody before", 10_000, { ...evidence(order()), isUndone: true }, waits("undone")],
  ["money that left", -10_000, evidence(), waits("outgoing")],
  [
    "money that left with a number, and nothing is owed",
    -10_000,
    evidence(order({ payments: [paid] })),
    waits("owesOther"),
  ],
  [
    "exactly what the buyer is owed",
    -4_000,
    evidence(order({ status: "PAID", invoices: [invoice, credit], payments: [paid] })),
    booked,
  ],
  [
    "more than the buyer is owed",
    -4_001,
    evidence(order({ status: "PAID", invoices: [invoice, credit], payments: [paid] })),
    waits("owesOther"),
  ],
  [
    "a refund that staff wrote down",
    -4_000,
    evidence(order({ status: "PAID", payments: [paid, payment("REFUND", 4_000, { isWritten: true })] })),
    { ...booked, confirms: "REFUND 4000" },
  ],
])("%s: %i", (_what, cents, known, decision) => {
  expect(decide(incoming(cents), known)).toEqual(decision);
});

test("what the bank takes back waits, in both directions", () => {
  for (const amountCents of [10_000, -10_000])
    expect(decide({ amountCents, isReversal: true }, evidence(order()))).toEqual(waits("reversal"));
});

test.each<[Partial<Candidate> & { isAssigned?: boolean }, left: number, cents: number, string | null]>([
  [{}, 10_000, 10_000, null],
  [{}, 10_000, 1, null],
  // More than the order owes: it is paid, and the rest is owed back.
  [{}, 30_000, 30_000, null],
  [{ status: "CANCELLED" }, 10_000, 10_000, null],
  [{}, 10_000, 10_001, "moreThanLeft"],
  [{}, 10_000, 0, "invalidAmount"],
  [{}, 10_000, -1, "invalidAmount"],
  [{}, 10_000, 1.5, "invalidAmount"],
  [{}, 10_000, Number.NaN, "invalidAmount"],
  [{}, 0, 1, "moreThanLeft"],
  [{ isAssigned: true }, 10_000, 1, "assignedAlready"],
  [{ way: "ONLINE" }, 10_000, 1, "online"],
  [{ status: "EXPIRED" }, 10_000, 1, "ended"],
  [{ invoices: [] }, 10_000, 1, "notInvoiced"],
  [{ payments: [paid] }, -10_000, 10_000, null],
  [{ payments: [paid] }, -10_001, 10_001, "moreThanKept"],
  [{ payments: [paid, payment("REFUND", 1)] }, -10_000, 10_000, "moreThanKept"],
  [{ payments: [paid, payment("REFUND", 10_000, { isWritten: true })] }, -10_000, 10_000, null],
  [{}, -1, 1, "moreThanKept"],
])("assigning to %j, %i left: %d is %s", ({ isAssigned = false, ...more }, left, cents, refusal) => {
  expect(assignRefusal({ ...order(more), isAssigned }, left, cents)).toBe(refusal);
});

test.each<[Parameters<typeof isCovered>[0], boolean, number]>([
  [{ invoices: [], payments: [] }, false, 0],
  [{ invoices: [], payments: [paid] }, false, -10_000],
  [{ invoices: [invoice], payments: [] }, false, 10_000],
  [{ invoices: [invoice], payments: [payment("CAPTURE", 9_999)] }, false, 1],
  [{ invoices: [invoice], payments: [paid] }, true, 0],
  [{ invoices: [invoice], payments: [paid, payment("REFUND", 1, { status: "PENDING" })] }, false, 1],
  [{ invoices: [invoice, credit], payments: [payment("CAPTURE", 6_000)] }, true, 0],
  [{ invoices: [invoice, { amountCents: -10_000 }], payments: [] }, true, 0],
])("%j is covered: %s, open: %i", (ledger, covered, open) => {
  expect([isCovered(ledger), openCents(ledger)]).toEqual([covered, open]);
});
