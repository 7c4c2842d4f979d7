import type { Prisma } from "~prisma/client";
import type { Db } from "~/platform/db/db.server";
import { paymentFacts } from "../entries/entries.db.server";
import type { Candidate, Evidence } from "./matching";
import { type InvoicePlace, referencesIn } from "./references";

/** What of a booking is looked at. */
interface Written {
  id: string;
  description: string;
  counterpartyIban: string;
  decidedAt: Date | null;
}

/** An order as a screen names it. */
export interface NamedCandidate extends Candidate {
  number: string;
  organisationId: string | null;
  invoiceNumbers: InvoicePlace[];
}

const fields = {
  id: true,
  number: true,
  status: true,
  way: true,
  organisationId: true,
  invoices: { select: { year: true, sequence: true, kind: true, amountCents: true } },
  payments: true,
} satisfies Prisma.OrderSelect;

/** A row of an order as a booking may be about it. */
export const toCandidate = ({
  invoices,
  payments,
  ...order
}: Prisma.OrderGetPayload<{ select: typeof fields }>): NamedCandidate => ({
  ...order,
  invoices: invoices.map(({ amountCents }) => ({ amountCents })),
  invoiceNumbers: invoices.filter(({ kind }) => kind === "INVOICE"),
  payments: payments.map(paymentFacts),
});

export const candidateFields = fields;

/** What there is to know of each of these bookings, by its id. Two queries, however many there are. */
export async function evidenceOf(db: Db, entries: readonly Written[]): Promise<Map<string, Evidence>> {
  const found = entries.map((entry) => ({ entry, names: referencesIn(entry.description) }));
  const numbers = found.flatMap(({ names }) => names.orders);
  const places = found.flatMap(({ names }) => names.invoices);
  const rows =
    numbers.length + places.length === 0
      ? []
      : await db.order.findMany({
          where: {
            OR: [
              { number: { in: numbers } },
              {
                invoices: {
                  some: {
                    kind: "INVOICE",
                    OR: places.map(({ year, sequence }) => ({ year, sequence })),
                  },
                },
              },
            ],
          },
          select: fields,
        });
  const candidates = rows.map(toCandidate);
  const payers = await payersOf(
    db,
    entries.map(({ counterpartyIban }) => counterpartyIban),
  );
  return new Map(
    found.map(({ entry, names }) => {
      const named = candidates.filter(
        ({ number, invoiceNumbers }) =>
          names.orders.includes(number) || names.invoices.some((place) => isIn(invoiceNumbers, place)),
      );
      const organisations = payers.get(entry.counterpartyIban);
      return [
        entry.id,
        {
          named,
          // Eight characters behind a B occur in any text: only an invoice number that stands whole says that we were meant.
          namesUnknown: names.invoices.some(
            (place) => !candidates.some(({ invoiceNumbers }) => isIn(invoiceNumbers, place)),
          ),
          isOtherPayer:
            organisations !== undefined &&
            named.length > 0 &&
            named.every(({ organisationId }) => !organisations.has(organisationId)),
          isUndone: entry.decidedAt !== null,
        },
      ] as const;
    }),
  );
}

const isIn = (places: readonly InvoicePlace[], { year, sequence }: InvoicePlace) =>
  places.some((one) => one.year === year && one.sequence === sequence);

/** For which organisations money came from each of these accounts before. */
async function payersOf(db: Db, ibans: readonly string[]): Promise<Map<string, Set<string | null>>> {
  const wanted = [...new Set(ibans)].filter((iban) => iban !== "");
  const rows = await db.bankEntry.findMany({
    where: { counterpartyIban: { in: wanted }, payments: { some: { status: "SUCCEEDED", kind: "CAPTURE" } } },
    select: {
      counterpartyIban: true,
      payments: {
        where: { status: "SUCCEEDED", kind: "CAPTURE" },
        select: { order: { select: { organisationId: true } } },
      },
    },
    orderBy: { bookedOn: "desc" },
    take: 2_000,
  });
  const payers = new Map<string, Set<string | null>>();
  for (const { counterpartyIban, payments } of rows)
    for (const { order } of payments)
      payers.set(counterpartyIban, (payers.get(counterpartyIban) ?? new Set()).add(order.organisationId));
  return payers;
}
