import type { PersonName } from "~/features/identity/profile/person-name";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";

/**
 * Puts a corrected name on every valid ticket of somebody and on the seats that they accepted, where whoever gave them sees it. Returns how
 * many tickets changed, and those of them that are still to be shown.
 */
export async function renameTickets(
  tx: Tx,
  personId: string,
  { name: holderName, latinName: holderLatinName }: PersonName,
): Promise<{ count: number; toCome: string[] }> {
  const tickets = await tx.ticket.findMany({
    where: { personId, voidedAt: null, NOT: { holderName, holderLatinName } },
    select: { id: true, seat: { select: { cohort: { select: { endsAt: true } } } } },
    orderBy: { id: "asc" },
  });
  const ids = tickets.map(({ id }) => id);
  await tx.ticket.updateMany({ where: { id: { in: ids } }, data: { holderName, holderLatinName } });
  await tx.assignment.updateMany({
    where: { personId, status: "ACCEPTED" },
    data: { name: holderName, latinName: holderLatinName },
  });
  const toCome = tickets.filter(({ seat }) => seat?.cohort && seat.cohort.endsAt > now());
  return { count: ids.length, toCome: toCome.map(({ id }) => id) };
}
