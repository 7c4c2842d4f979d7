import { createHash } from "node:crypto";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import type { Booking } from "./camt-bookings";
import type { Statement } from "./camt053";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const digest = (...texts: string[]) => createHash("sha256").update(texts.join("\n")).digest("hex");

interface Uploading {
  fileHash: string;
  uploadedById: string;
  uploadedAt: Date;
}

/** One upload at a time, so that two of the same file at one moment see each other. */
export const lockStatements = (tx: Tx) =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtext('bank statements'))`;

/** Saves a statement with those of its bookings that are new; returns how many these are. A statement that is known gets what it did not have. */
export async function saveStatement(tx: Tx, statement: Statement, uploading: Uploading): Promise<number> {
  const { iban, currency, openingCents, closingCents } = statement;
  const [fromAt, untilAt] = [day(statement.from), day(statement.until)];
  const known = await tx.bankStatement.findMany({
    where: { iban, reference: { in: [statement.reference, `${statement.reference} ${statement.from}`] } },
  });
  const same = known.find((one) => one.fromAt.getTime() === fromAt.getTime());
  const statementId = same?.id ?? newId();
  const entries = await newEntries(tx, iban, statement.bookings);
  if (!same)
    await tx.bankStatement.create({
      data: {
        id: statementId,
        iban,
        // Some banks begin to count again each year.
        reference: known.length > 0 ? `${statement.reference} ${statement.from}` : statement.reference,
        fromAt,
        untilAt,
        currency,
        openingCents,
        closingCents,
        ...uploading,
      },
    });
  await tx.bankEntry.createMany({
    data: entries.map(({ booking, reference }) => ({
      id: newId(),
      statementId,
      iban,
      reference,
      bookedOn: day(booking.bookedOn),
      amountCents: booking.amountCents,
      currency,
      counterparty: booking.counterparty,
      counterpartyIban: booking.counterpartyIban,
      description: booking.description,
      isReversal: booking.isReversal,
    })),
  });
  return entries.length;
}

/** Bookings that are not known, each with the reference by which it will be. */
async function newEntries(tx: Tx, iban: string, bookings: readonly Booking[]) {
  const seen = new Map<string, number>();
  const named = bookings.map((booking) => {
    const before = seen.get(booking.fingerprint) ?? 0;
    seen.set(booking.fingerprint, before + 1);
    return { booking, ...referencesOf(booking, before) };
  });
  const known = await tx.bankEntry.findMany({
    where: { iban, reference: { in: named.flatMap(({ own, digested }) => [own, digested]) } },
    select: { reference: true, bookedOn: true, amountCents: true },
  });
  const taken = new Map(known.map((row) => [row.reference, row]));
  const isKnown = ({ booking, own, digested }: (typeof named)[number]) => {
    const row = taken.get(own);
    const isSame =
      row?.amountCents === booking.amountCents && row.bookedOn.getTime() === day(booking.bookedOn).getTime();
    return taken.has(digested) || isSame;
  };
  const used = new Set(taken.keys());
  return named
    .filter((one) => !isKnown(one))
    .map(({ booking, own, digested }) => {
      const reference = used.has(own) ? digested : own;
      used.add(reference);
      return { booking, reference };
    });
}

/**
 * By what a booking is known: the bank's own id; and a digest of all it says, where there is none or another booking has it. Two that say the
 * same on one day are told apart by their order, which is the same in every file that has that day.
 */
function referencesOf(
  { reference, fingerprint }: Booking,
  before: number,
): { own: string; digested: string } {
  const digested = `sha256:${digest(fingerprint, reference, String(before))}`;
  return { own: reference || digested, digested };
}

export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
