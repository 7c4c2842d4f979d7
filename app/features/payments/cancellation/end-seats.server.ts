import { releaseSeats } from "~/features/enrolment/seats/release-seats.server";
import { endTickets } from "~/features/enrolment/tickets/end-ticket.server";
import type { OrderRow } from "~/features/ordering/orders/lock-order.server";
import { toLocale } from "~/i18n/locale";
import type { Tx } from "~/platform/db/db.server";
import type { NewMail } from "~/platform/mail/mail.server";
import { seatEndedKind } from "./cancellation-mail-kinds";
import type { Canceller } from "./canceller";

/**
 * Ends what seats of a locked order gave: tickets are void, enrolments ended (one that is completed stays), and the seats free again for
 * somebody else. Returns the mails to those who were offered a seat or followed with one, to be queued in the same transaction.
 */
export async function endSeats(
  tx: Tx,
  order: Pick<OrderRow, "id" | "site">,
  seatIds: string[],
  { at, by }: { at: Date; by: Canceller["by"] },
): Promise<NewMail[]> {
  const where = { seatId: { in: seatIds }, status: { in: ["OFFERED" as const, "ACCEPTED" as const] } };
  const live = await tx.assignment.findMany({ where, orderBy: { id: "asc" } });
  await endTickets(tx, seatIds, at);
  await tx.assignment.updateMany({ where, data: { status: "ENDED", endedAt: at } });
  await releaseSeats(tx, order.id, at, seatIds);
  // Who was never mailed has nothing to hear.
  const known = live.filter(({ tokenHash, personId }) => tokenHash !== null || personId !== null);
  return known.map(({ id: assignmentId, email, personId, locale }) => ({
    ...{ to: email, personId, locale: toLocale(locale), site: order.site },
    kind: seatEndedKind,
    data: { assignmentId, by },
  }));
}
