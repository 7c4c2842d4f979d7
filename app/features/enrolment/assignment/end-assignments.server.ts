import { toLocale } from "~/i18n/locale";
import type { Tx } from "~/platform/db/db.server";
import type { NewMail } from "~/platform/mail/mail.server";
import { endTickets } from "../tickets/end-ticket.server";
import { live } from "./lock-seat.server";
import { seatGoneKind } from "./seat-mail-kinds";

/**
 * Ends what these seats gave: nobody is offered or follows with one, tickets are void and enrolments end (what is completed stays, and so does
 * what was written). The caller has their orders locked. Returns the mails that tell them; who was never mailed hears nothing. `site`: the orders'.
 */
export async function endAssignments(
  tx: Tx,
  seatIds: string[],
  {
    as: status,
    site,
    now,
  }: { as: "WITHDRAWN" | "TRANSFERRED" | "ENDED" | "DECLINED"; site: string; now: Date },
): Promise<NewMail[]> {
  if (seatIds.length === 0) return [];
  const ended = await tx.assignment.updateManyAndReturn({
    where: { seatId: { in: seatIds }, ...live },
    data: { status, endedAt: now },
  });
  await endTickets(tx, seatIds, now);
  return ended.flatMap(({ id, email, locale, tokenHash, personId }) =>
    tokenHash === null && personId === null
      ? []
      : [
          {
            to: email,
            personId,
            locale: toLocale(locale),
            site,
            kind: seatGoneKind,
            data: { assignmentId: id },
          },
        ],
  );
}
