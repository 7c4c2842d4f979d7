import type { FoundationScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type FoundationDetails, foundationDetails } from "~/platform/site/foundation-details.server";
import { changedFields, missingOnReceipts } from "./detail-changes";
import { type DetailField, type DetailFields, fieldsOf } from "./details-form";

/** A version, with what it says otherwise than the one before. */
export interface DetailsVersion {
  version: number;
  savedAt: Date;
  holdsFrom: Date;
  /** Who saved it, without a name once they erased their account; null when a start did, from the settings. */
  who: { id: string; name: string | null } | null;
  before: FoundationDetails | null;
  details: FoundationDetails;
  changed: DetailField[];
}

export interface DeskDetails {
  /** What the form begins with: the newest version. */
  values: DetailFields;
  /** Of the newest; 0 when there is none. */
  version: number;
  /** What receipts still lack, by what holds now. */
  missing: DetailField[];
  /** When others begin to hold. */
  plannedFrom: Date | null;
  history: DetailsVersion[];
}

/** The foundation's details with their history, newest first, a hundred versions at most. */
export async function deskDetails(_scope: FoundationScope<"foundation.edit">): Promise<DeskDetails> {
  const [holding, rows] = await Promise.all([
    foundationDetails(db),
    db.foundationDetails.findMany({ orderBy: { version: "desc" }, take: 101 }),
  ]);
  const savers = await db.person.findMany({
    where: { id: { in: rows.flatMap(({ savedById }) => savedById ?? []) }, erasedAt: null },
    select: { id: true, name: true, email: true },
  });
  const [newest] = rows;
  const at = now();
  const planned = rows.map(({ holdsFrom }) => holdsFrom).filter((holdsFrom) => holdsFrom > at);
  return {
    values: fieldsOf(newest ?? holding, newest?.holdsFrom ?? null, at),
    version: newest?.version ?? 0,
    missing: missingOnReceipts(holding),
    plannedFrom: planned.sort((one, other) => one.getTime() - other.getTime())[0] ?? null,
    history: rows.slice(0, 100).map(({ version, savedAt, holdsFrom, savedById, ...details }, index) => {
      const before = rows[index + 1] ?? null;
      const saver = savers.find(({ id }) => id === savedById);
      return {
        version,
        savedAt,
        holdsFrom,
        who: savedById ? { id: savedById, name: saver?.name || saver?.email || null } : null,
        before,
        details,
        changed: before ? changedFields(before, details) : [],
      };
    }),
  };
}
