import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { lockHostedEnrolment } from "./hosted-enrolments.db.server";

/**
 * Takes back what somebody handed in, all its rounds: nobody else reads it any more. Taken back already stays so. Refusals: `notFound`; `accepted`: it was
 * accepted meanwhile, and stays.
 */
export async function withdrawHandIn(
  { personId }: PersonScope,
  enrolmentId: string,
  about: string,
): Promise<{ ok: true } | { ok: false; reason: "notFound" | "accepted" }> {
  if (!isId(enrolmentId)) return { ok: false, reason: "notFound" };
  return db.$transaction(async (tx) => {
    if (!(await lockHostedEnrolment(tx, personId, enrolmentId)))
      return { ok: false, reason: "notFound" } as const;
    const states = await tx.handIn.findMany({ where: { enrolmentId, about }, select: { state: true } });
    if (states.length === 0) return { ok: false, reason: "notFound" } as const;
    if (states.some(({ state }) => state === "ACCEPTED")) return { ok: false, reason: "accepted" } as const;
    await tx.handIn.updateMany({
      where: { enrolmentId, about, state: { in: ["HANDED_IN", "RETURNED"] } },
      data: { state: "WITHDRAWN", answeredAt: now() },
    });
    return { ok: true } as const;
  }, transactionLimits);
}
