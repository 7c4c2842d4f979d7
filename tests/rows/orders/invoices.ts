// Orders on invoice, for server tests: of an organisation, with seats that are held and an invoice that was made.
import { holdSeats } from "~/features/enrolment/seats/hold-seats.server";
import { makeOrder } from "~/features/ordering/orders/make-order.server";
import type { Cohort, Person } from "~prisma/client";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { addOrganisation } from "../organisations";
import { addPerson } from "../people";
import { ownIban } from "./statements";

const day = 86_400_000;

/** Gives the foundation the account that statements of tests are of. */
export const addFoundationAccount = (iban = ownIban) =>
  db.foundationDetails.create({
    data: {
      version: 1,
      holdsFrom: new Date(0),
      savedAt: new Date(0),
      legalName: "Stichting Voorbeeld",
      address: "Kade 1",
      postcode: "1011 AA",
      city: "Voorbeeldstad",
      country: "NL",
      kvkNumber: "",
      rsin: "",
      vatId: "",
      iban,
      isAnbi: false,
      signerName: "",
      signerRole: "",
      contactEmail: "",
    },
  });

interface InvoicedValues {
  quantity?: number;
  /** False: its number is still to come, and so is the invoice. */
  isInvoiced?: boolean;
  purchaseOrder?: string;
  organisation?: { id: string };
  person?: Person;
}

/** An order of an organisation for a group, on invoice: one seat is € 840,95 with VAT in the group that `makeCohort` makes. */
export async function addInvoicedOrder(
  cohort: Cohort,
  { quantity = 2, isInvoiced = true, purchaseOrder = "", ...given }: InvoicedValues = {},
) {
  const person = given.person ?? (await addPerson({ name: "Mira de Boer" }));
  const organisation = given.organisation ?? (await addOrganisation({}, { [person.id]: "OWNER" }));
  const expiresAt = new Date(now().getTime() + 30 * day);
  const order = await db.$transaction(async (tx) => {
    const made = await makeOrder(tx, {
      personId: person.id,
      organisationId: organisation.id,
      status: "ON_INVOICE",
      way: "INVOICE",
      currency: "EUR",
      site: foundation.id,
      locale: "nl",
      purchaseOrder,
      expiresAt,
      createdAt: now(),
      isDemo: false,
      lines: [
        {
          offerId: cohort.offerId,
          cohortId: cohort.id,
          quantity,
          unitCents: cohort.priceCents,
          vat: cohort.vat,
        },
      ],
    });
    await holdSeats(tx, { orderId: made.id, lines: made.lines, heldUntil: expiresAt, now: now() });
    return made;
  });
  const invoice = isInvoiced ? await addInvoice(order) : null;
  return { ...order, person, organisation, invoice };
}

interface Invoiced {
  id: string;
  amountCents: number;
  vatCents: number;
  currency: string;
}

const nextNumber = async (year: number) =>
  ((await db.invoice.aggregate({ where: { year }, _max: { sequence: true } }))._max.sequence ?? 0) + 1;

/** The invoice of an order, due in thirty days. */
export async function addInvoice({ id: orderId, amountCents, vatCents, currency }: Invoiced) {
  const issuedAt = now();
  const year = issuedAt.getUTCFullYear();
  const row = await db.invoice.create({
    data: {
      id: newId(),
      year,
      sequence: await nextNumber(year),
      kind: "INVOICE",
      orderId,
      version: 1,
      amountCents,
      vatCents,
      currency,
      issuedAt,
      dueAt: new Date(issuedAt.getTime() + 30 * day),
      document: { grossCents: amountCents, vatCents },
      sendings: { create: { id: newId(), way: "DOWNLOAD", at: issuedAt } },
    },
  });
  return { ...row, number: `F${year}-${String(row.sequence).padStart(5, "0")}` };
}

/** A seat of an order is cancelled, with a credit note for a part of its price, without VAT of its own. */
export async function addCreditNote(invoice: { id: string; orderId: string; year: number }, cents: number) {
  const { orderId } = invoice;
  const seat = await db.seat.findFirstOrThrow({ where: { orderId, cancellationId: null } });
  const { id: cancellationId } = await db.cancellation.create({
    data: { id: newId(), orderId, at: now(), seatCount: 1, creditCents: cents },
  });
  await db.seat.update({
    where: { id: seat.id },
    data: { status: "RELEASED", heldUntil: null, releasedAt: now(), cancellationId, creditShareBp: 10_000 },
  });
  return db.invoice.create({
    data: {
      id: newId(),
      year: invoice.year,
      sequence: await nextNumber(invoice.year),
      kind: "CREDIT_NOTE",
      orderId: invoice.orderId,
      creditsId: invoice.id,
      version: 1,
      amountCents: -cents,
      vatCents: 0,
      currency: "EUR",
      issuedAt: now(),
      document: { grossCents: cents, vatCents: 0 },
      sendings: { create: { id: newId(), way: "DOWNLOAD", at: now() } },
    },
  });
}
