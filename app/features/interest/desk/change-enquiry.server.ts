import type { Staff } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { lockEnquiry } from "./enquiries.db.server";

type Actor = Staff<"enquiry.answer">;

/** `notStaff`: nobody who may answer enquiries. */
export type EnquiryChanged = { ok: true } | { ok: false; reason: "notFound" | "notStaff" };

/** Assigns an enquiry to somebody who answers it, or to nobody (null). What is so stays so. Refuses somebody who may not answer it. */
export async function assignEnquiry(
  actor: Actor,
  id: string,
  personId: string | null,
): Promise<EnquiryChanged> {
  return db.$transaction(async (tx): Promise<EnquiryChanged> => {
    const row = await lockEnquiry(tx, id);
    if (!row) return { ok: false, reason: "notFound" };
    if (row.assignedToId === personId) return { ok: true };
    if (personId !== null) {
      const staff = { id: personId, roles: { has: "REGISTRAR" as const }, disabledAt: null };
      if ((await tx.person.count({ where: staff })) === 0) return { ok: false, reason: "notStaff" };
    }
    await tx.enquiry.update({ where: { id }, data: { assignedToId: personId } });
    await audit(tx, actor, id, { act: "enquiry.assign", detail: personId ? { personId } : {} });
    return { ok: true };
  }, transactionLimits);
}

/** Closes an enquiry, or opens it again. What is so stays so. */
export async function closeEnquiry(actor: Actor, id: string, isClosed: boolean): Promise<EnquiryChanged> {
  return db.$transaction(async (tx): Promise<EnquiryChanged> => {
    const row = await lockEnquiry(tx, id);
    if (!row) return { ok: false, reason: "notFound" };
    if ((row.closedAt !== null) === isClosed) return { ok: true };
    await tx.enquiry.update({ where: { id }, data: { closedAt: isClosed ? now() : null } });
    await audit(tx, actor, id, { act: isClosed ? "enquiry.close" : "enquiry.reopen", detail: {} });
    return { ok: true };
  }, transactionLimits);
}

const audit = (
  tx: Tx,
  { personId }: Actor,
  subjectId: string,
  fact: { act: string; detail: Record<string, string> },
) => recordAudit(tx, { actorId: personId, subjectType: "enquiry", subjectId, ...fact });
