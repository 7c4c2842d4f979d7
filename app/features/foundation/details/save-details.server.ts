import type { Staff } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import { addedProcessors } from "../subprocessors/subprocessors";
import { changedFields } from "./detail-changes";
import type { DetailsPlan } from "./details-form";
import { lockNewest, writeDetails } from "./details.db.server";

/**
 * Saves what the foundation says of itself, from a moment on or from now on, as a new version; what was said before stays.
 * `version` is the newest when the form was made, 0 when
 * there was none. Refuses when somebody else saved since (`changed`), and when a processor would begin before the organisations that were
 * promised to hear of it first do (`noticeNeeded`): `notify` tells them. Saying what the newest version says changes nothing.
 */
export async function saveDetails(
  actor: Staff<"foundation.edit">,
  { details, holdsFrom }: DetailsPlan,
  version: number,
  notify: (tx: Tx, notice: { version: number; holdsFrom: Date | null }) => Promise<"told" | "tooLate">,
): Promise<
  { ok: true } | { ok: false; reason: "changed"; version: number } | { ok: false; reason: "noticeNeeded" }
> {
  return db.$transaction(async (tx) => {
    const newest = await lockNewest(tx);
    const present = newest?.version ?? 0;
    if (present !== version) return { ok: false, reason: "changed", version: present } as const;
    const changed = newest ? changedFields(newest, details) : [];
    const isAsPlanned = newest && newest.holdsFrom.getTime() === (holdsFrom ?? newest.holdsFrom).getTime();
    const holdsByThen = isAsPlanned && (holdsFrom !== null || newest.holdsFrom <= now());
    if (newest && changed.length === 0 && holdsByThen) return { ok: true } as const;
    // Of a list that is only planned, nothing is in force yet.
    const before = await foundationDetails(tx, holdsFrom ?? now());
    const hasNewProcessor = addedProcessors(before.subprocessors, details.subprocessors).length > 0;
    if (hasNewProcessor && (await notify(tx, { version: present + 1, holdsFrom })) === "tooLate")
      return { ok: false, reason: "noticeNeeded" } as const;
    await writeDetails(tx, { version: present + 1, details, holdsFrom, savedById: actor.personId });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "foundation.save",
      subjectType: "foundation",
      subjectId: String(present + 1),
      detail: { changed, ...(holdsFrom ? { holdsFrom: holdsFrom.toISOString() } : {}) },
    });
    return { ok: true } as const;
  }, transactionLimits);
}
