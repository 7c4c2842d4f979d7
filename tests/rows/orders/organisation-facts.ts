// Organisations with an order at the stage at which an act is done with it, for tests of what breaks off and of what is done at once.
import { mostAtOnce } from "~/features/enrolment/naming/check-people";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { memberNow } from "../organisations";
import { addPerson, addStaff } from "../people";
import { makeCohort } from "../shop";
import { foundationOnPaper } from "./invoice-values";
import { addBuyer } from "./orders-to-invoice";
import { type ActName, acts, type Facts } from "./organisation-acts";
import { statementOf } from "./statements";
import { requestOf, seatsIn } from "./team-orders";

const day = 86_400_000;

/** What was done before each act, in this order. */
const before: Record<ActName, ActName[]> = {
  ...{ order: [], acceptQuote: ["order"], giveNumber: ["order"], invoice: ["order"], agree: [] },
  ...{ release: ["order"], extend: ["order"], upload: ["order", "invoice"], markPaid: ["order", "invoice"] },
  ...{ assign: ["order", "invoice", "upload"], undo: ["order", "invoice", "upload", "assign"] },
  ...{ writeRefund: ["order", "invoice", "markPaid"], cancelSeat: ["order", "invoice", "markPaid"] },
  ...{
    cancelOrder: ["order", "invoice", "markPaid"],
    name: ["agree", "order"],
    nameMany: ["agree", "order"],
  },
  ...{ give: ["agree", "order"], accept: ["agree", "order", "give"], withdraw: ["agree", "order", "give"] },
  transfer: ["agree", "order", "give", "accept"],
};

/**
 * An order of two seats of a new organisation, or of as many as are named at once, at the stage at which `act` is done with it. The foundation's
 * details are filled in.
 */
export async function factsFor(act: ActName): Promise<Facts> {
  const { owner, organisation } = await addBuyer({ verifiedAt: new Date(0) });
  const startsAt = new Date(now().getTime() + 60 * day);
  const seats = act === "nameMany" ? mostAtOnce : 2;
  const cohort = await makeCohort({ startsAt, capacity: seats + 10, priceCents: 70_000 });
  const manager = await memberNow({ id: owner.personId }, organisation, "orders.place");
  const follows = act === "giveNumber" ? { purchaseOrder: "", awaitsPurchaseOrder: true } : {};
  const way = act === "acceptQuote" ? "quote" : "invoice";
  const colleague = await addPerson({ email: `${newId()}@stad.example` });
  const { personId: staffId } = await addStaff("order.extend");
  const facts: Facts = {
    ...{ ownerId: owner.personId, organisationId: organisation.id, staffId, at: now().getTime() },
    ...{ colleagueId: colleague.id, colleagueEmail: colleague.email },
    group: { offerId: cohort.offerId, cohortId: cohort.id },
    request: await requestOf(manager, [seatsIn(cohort, seats)], { way, ...follows }),
    order: { id: "", number: "", amountCents: 0 },
    ...{ seatId: "", assignmentId: "", entryId: "", paymentId: "", statement: new Uint8Array() },
    people: Array.from({ length: seats }, (_, nth) => `colleague-${nth}@stad.example`).join("\n"),
  };
  for (const earlier of before[act]) {
    await doOnce(earlier, facts);
    if (earlier === "order") await noteOrder(facts, act === "upload");
    await noteRest(facts);
  }
  return facts;
}

async function doOnce(act: ActName, facts: Facts) {
  const done = await acts[act](facts);
  if (!done.ok) throw new Error(`${act} was refused: ${JSON.stringify(done)}`);
}

/** A booking names the order: of all that it costs, which is booked by itself, or of a half, which waits. */
async function noteOrder(facts: Facts, isWhole: boolean) {
  const { id, number, amountCents } = await db.order.findUniqueOrThrow({ where: { id: facts.request.id } });
  facts.order = { id, number, amountCents };
  const today = new Date(facts.at).toISOString().slice(0, 10);
  // Each organisation pays from an account of its own: money from another's waits for somebody.
  const payerIban = `NL02RABO${id.replace(/\D/g, "").slice(-10).padStart(10, "0")}`;
  const cents = isWhole ? amountCents : amountCents / 2;
  const booking = { cents, text: number, reference: id, day: today, payerIban };
  facts.statement = statementOf([booking], { iban: foundationOnPaper.iban, id, day: today });
  facts.seatId = (await db.seat.findFirst({ where: { orderId: id }, orderBy: { id: "asc" } }))?.id ?? "";
}

async function noteRest(facts: Facts) {
  const { seatId } = facts;
  const [entry, assignment] = [
    await db.bankEntry.findFirst({ where: { reference: facts.order.id }, include: { payments: true } }),
    seatId ? await db.assignment.findFirst({ where: { seatId, status: "OFFERED" } }) : null,
  ];
  const paymentId = entry?.payments[0]?.id ?? "";
  Object.assign(facts, { entryId: entry?.id ?? "", paymentId, assignmentId: assignment?.id ?? "" });
}
