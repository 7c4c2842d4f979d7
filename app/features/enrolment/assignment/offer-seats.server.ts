import { type Locale, toLocale } from "~/i18n/locale";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import type { NewMail } from "~/platform/mail/mail.server";
import { offerTime } from "./assignment";
import { seatOfferKind } from "./seat-mail-kinds";

/** Seats for as many people. */
interface Offering {
  seats: readonly { id: string }[];
  /** Addresses as they are stored; the language for who is not known here. */
  people: readonly { email: string; name: string; latinName?: string; locale: Locale }[];
  offeredById: string;
  /** Where the order was placed. */
  site: string;
  now: Date;
}

/**
 * Offers seats to people by name, the first seat to the first. The caller has the orders of the seats locked and has looked that each may be
 * offered; the database refuses a second one. Somebody who has an account is written to in their own language. Returns the mails, to be
 * queued in the same transaction.
 */
export async function offerSeats(
  tx: Tx,
  { seats, people, offeredById, site, now }: Offering,
): Promise<NewMail[]> {
  if (seats.length !== people.length) throw new Error(`${seats.length} seats for ${people.length} people`);
  const known = await tx.person.findMany({
    where: { email: { in: people.map(({ email }) => email) }, disabledAt: null },
    select: { email: true, locale: true },
  });
  const ownLocale = new Map(known.map(({ email, locale }) => [email, toLocale(locale)]));
  const rows = people.map(({ email, name, latinName = "", locale }, index) => ({
    id: newId(),
    seatId: seats[index]!.id,
    email,
    name,
    latinName,
    locale: ownLocale.get(email) ?? locale,
    status: "OFFERED" as const,
    offeredById,
    offeredAt: now,
    sentAt: now,
    expiresAt: new Date(now.getTime() + offerTime),
  }));
  // In SQL, as mails are: Prisma makes a plan of a statement for many rows each time.
  await tx.$executeRaw`insert into "Assignment"
      (id, "seatId", email, name, "latinName", locale, status, "offeredById", "offeredAt", "sentAt", "expiresAt")
    select id, "seatId", email, name, "latinName", locale, status, "offeredById", "offeredAt", "sentAt", "expiresAt"
      from jsonb_populate_recordset(null::"Assignment", ${JSON.stringify(rows)}::jsonb)`;
  return rows.map(({ id, email, locale }) => ({
    to: email,
    // Nobody's yet: whoever it was offered to has not shown that the address is theirs.
    personId: null,
    locale,
    site,
    kind: seatOfferKind,
    data: { assignmentId: id },
  }));
}
