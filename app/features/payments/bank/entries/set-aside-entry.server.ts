import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { lockEntry } from "./entries.db.server";

export type SettingAside = { ok: true } | { ok: false; reason: "notFound" | "assigned" };

/**
 * Sets a booking aside that is about something else, with the reason. A second time changes nothing. For staff: the caller has checked
 * `can(actor, "payment.book")`. Refusals: `notFound`; `assigned`: a part of it belongs to an order.
 */
export const setAsideEntry = (
  actor: Pick<Actor, "personId">,
  entryId: string,
  reason: string,
): Promise<SettingAside> =>
  db.$transaction(async (tx): Promise<SettingAside> => {
    const entry = await lockEntry(tx, entryId);
    if (!entry) return { ok: false, reason: "notFound" };
    if (entry.payments.length > 0) return { ok: false, reason: "assigned" };
    if (entry.status === "SET_ASIDE") return { ok: true };
    const decided = { note: reason, decidedById: actor.personId, decidedAt: now() };
    await tx.bankEntry.update({ where: { id: entryId }, data: { status: "SET_ASIDE", ...decided } });
    await record(tx, actor, entryId, "payment.setAside");
    return { ok: true };
  }, transactionLimits);

/** Takes a booking up again that was set aside. A second time changes nothing. Refusal: `notFound`. */
export const takeUpEntry = (actor: Pick<Actor, "personId">, entryId: string): Promise<SettingAside> =>
  db.$transaction(async (tx): Promise<SettingAside> => {
    const entry = await lockEntry(tx, entryId);
    if (!entry) return { ok: false, reason: "notFound" };
    if (entry.status !== "SET_ASIDE") return { ok: true };
    await tx.bankEntry.update({
      where: { id: entryId },
      data: { status: "OPEN", decidedById: actor.personId, decidedAt: now() },
    });
    await record(tx, actor, entryId, "payment.takeUp");
    return { ok: true };
  }, transactionLimits);

const record = (
  tx: Parameters<typeof recordAudit>[0],
  { personId }: Pick<Actor, "personId">,
  entryId: string,
  act: string,
) => recordAudit(tx, { actorId: personId, act, subjectType: "bankEntry", subjectId: entryId });
