// Orders, invoices, payments and bookings as the lists of the desk show them, for server tests.
import { holdSeats } from "~/features/enrolment/seats/hold-seats.server";
import type { Actor } from "~/features/identity/access/scope";
import { makeOrder } from "~/features/ordering/orders/make-order.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import type { Order } from "~prisma/client";
import { addOrganisation } from "../organisations";
import { makeCohort, makePerson } from "../shop";

const day = 86_400_000;

/** An organisation whose owner orders. */
export async function addTeam(name = "Gemeente Voorstad") {
  const owner = await makePerson({ name: "Mirjam Beheer", email: `mirjam@${newId()}.example` });
  const organisation = await addOrganisation({ name }, { [owner.personId]: "OWNER" });
  return { owner, organisation };
}
interface Team {
  owner: Actor;
  organisation: { id: string };
}

/** Its order of so many seats at € 695 without VAT: on invoice, unless it says that it is a quote, or something else. */
export async function addTeamOrder(
  { owner, organisation }: Team,
  { seats = 2, ...more }: Partial<Order> & { seats?: number } = {},
) {
  const cohort = await makeCohort({ capacity: 40 });
  const at = now();
  return db.$transaction(async (tx) => {
    const { acceptedAt, acceptedByName, ...draft } = { acceptedAt: null, acceptedByName: "", ...more };
    const order = await makeOrder(tx, {
      ...{ personId: owner.personId, organisationId: organisation.id, status: "ON_INVOICE", way: "INVOICE" },
      ...{ currency: "EUR", site: foundation.id, locale: "nl", createdAt: at, isDemo: false },
      expiresAt: new Date(at.getTime() + 30 * day),
      ...draft,
      lines: [
        {
          ...{ offerId: cohort.offerId, cohortId: cohort.id, quantity: seats },
          ...{ unitCents: 69_500, vat: "standard" },
        },
      ],
    });
    if (order.status === "ON_INVOICE")
      await holdSeats(tx, { orderId: order.id, lines: order.lines, heldUntil: order.expiresAt, now: at });
    return tx.order.update({ where: { id: order.id }, data: { acceptedAt, acceptedByName } });
  });
}

/** The invoice of an order, the next of its year, sent by mail. */
export function addInvoice(
  order: Pick<Order, "id" | "amountCents" | "vatCents">,
  { issuedAt = now(), dueAt = new Date(issuedAt.getTime() + 30 * day) as Date | null } = {},
) {
  return addDocument("INVOICE", order, { issuedAt, dueAt, creditsId: null });
}

async function addDocument(
  kind: "INVOICE" | "CREDIT_NOTE",
  { id: orderId, amountCents, vatCents }: Pick<Order, "id" | "amountCents" | "vatCents">,
  { issuedAt, ...more }: { issuedAt: Date; dueAt: Date | null; creditsId: string | null },
) {
  const year = issuedAt.getFullYear();
  const document = { grossCents: Math.abs(amountCents), vatCents: Math.abs(vatCents) };
  const invoice = await db.invoice.create({
    data: {
      ...{ id: newId(), year, sequence: (await db.invoice.count({ where: { year } })) + 1, kind, orderId },
      ...{ version: 1, amountCents, vatCents, currency: "EUR", issuedAt, document },
      ...more,
    },
  });
  await db.invoiceSending.create({
    data: { id: newId(), invoiceId: invoice.id, way: "MAIL", to: "facturen@voorstad.example", at: issuedAt },
  });
  return invoice;
}

/** One of its seats is cancelled and credited whole. */
export async function creditSeat(order: Pick<Order, "id">, invoice: { id: string }) {
  const seat = await db.seat.findFirstOrThrow({ where: { orderId: order.id, status: "HELD" } });
  const [amountCents, vatCents] = [84_095, 14_595];
  const { id: cancellationId } = await db.cancellation.create({
    data: { id: newId(), orderId: order.id, at: now(), seatCount: 1, creditCents: amountCents },
  });
  await db.seat.update({
    where: { id: seat.id },
    data: { status: "RELEASED", heldUntil: null, releasedAt: now(), cancellationId, creditShareBp: 10_000 },
  });
  return addDocument(
    "CREDIT_NOTE",
    { id: order.id, amountCents: -amountCents, vatCents: -vatCents },
    { issuedAt: now(), dueAt: null, creditsId: invoice.id },
  );
}

/** A booking on a statement of the bank; with an order it is that order's payment. */
export async function addBooking(
  amountCents: number,
  { order, counterparty = "Gemeente Voorstad" }: { order?: Pick<Order, "id">; counterparty?: string } = {},
) {
  const staff = await makePerson();
  const statementId = newId();
  const at = now();
  await db.bankStatement.create({
    data: {
      ...{ id: statementId, iban: "NL91ABNA0417164300", reference: statementId, fileHash: statementId },
      ...{ fromAt: at, untilAt: at, currency: "EUR", openingCents: 0, closingCents: amountCents },
      ...{ uploadedById: staff.personId, uploadedAt: at },
    },
  });
  const entry = await db.bankEntry.create({
    data: {
      ...{
        id: newId(),
        statementId,
        iban: "NL91ABNA0417164300",
        reference: newId(),
        bookedOn: at,
        amountCents,
      },
      ...{ currency: "EUR", counterparty, counterpartyIban: "NL20INGB0001234567", description: "" },
      status: order ? "MATCHED" : "OPEN",
    },
  });
  if (order)
    await db.payment.create({
      data: {
        ...{ id: newId(), orderId: order.id, kind: "CAPTURE", status: "SUCCEEDED", source: "BANK" },
        ...{ amountCents, currency: "EUR", bankEntryId: entry.id, createdAt: at },
      },
    });
  return entry;
}
