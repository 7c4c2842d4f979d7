import { db } from "../db/db.server";
import { isDatabaseAway } from "../db/database-away";
import { type FoundationDetails, foundationDetails } from "./foundation-details.server";

/** Details may begin to hold by the clock alone, which nobody tells of. */
const freshMs = 60_000;

let isHeard = false;
let known: { details: Promise<FoundationDetails>; askedAt: number } | null = null;
let last: FoundationDetails | null = null;

/** From here on this process hears when the details change, so that they need not be asked for each page. */
export function keepDetails() {
  isHeard = true;
  known = null;
}

/** Changes are no longer heard of: each page asks. */
export function askDetails() {
  isHeard = false;
  known = null;
}

/** They changed. Pages that were being made are not kept (server/page-changes.ts). */
export function forgetDetails() {
  known = null;
}

/**
 * What the foundation says of itself, for the foot of every page: asked once a minute while changes are heard, and each time otherwise.
 * Without a database it is what was known last, or null: a page must not fail for its foot.
 */
export async function knownDetails(): Promise<FoundationDetails | null> {
  const at = performance.now();
  if (!isHeard || !known || at - known.askedAt > freshMs)
    known = { details: foundationDetails(db), askedAt: at };
  try {
    return (last = await known.details);
  } catch (error) {
    known = null;
    if (isDatabaseAway(error)) return last;
    throw error;
  }
}
