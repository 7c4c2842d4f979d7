import type { Change, PageCache } from "./http/pages/page-cache";
import { SeatChanges } from "./http/pages/seat-changes";
import type { Channel } from "./database/listen";

/** What a trigger says: `verify` is about certificates, `cohort:<id>` about its seats, all else about the catalogue. */
const changeOf = (payload: string): Change =>
  payload === "verify" ? "certificates" : payload.startsWith("cohort:") ? (payload as Change) : "catalogue";

/**
 * Changes to what public pages show: triggers in the database notify the channel `pages` when one commits, on every instance.
 * While it is not heard nothing is kept.
 */
export function pageChanges(pages: PageCache): Channel {
  const seats = new SeatChanges((change) => pages.drop(change));
  return {
    name: "pages",
    heard(payload) {
      const change = changeOf(payload);
      if (change.startsWith("cohort:")) seats.heard(change);
      else pages.drop(change);
    },
    open: () => pages.open(),
    lost: () => pages.close(),
  };
}
