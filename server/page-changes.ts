import type { Change, PageCache } from "./http/pages/page-cache";
import { SeatChanges } from "./http/pages/seat-changes";
import { askDetails, forgetDetails, keepDetails } from "~/platform/site/known-details.server";
import type { Channel } from "./database/listen";

/** What a trigger says: `verify` is about certificates, `cohort:<id>` about its seats, `details` about who sells, all else about the catalogue. */
function changeOf(payload: string): Change {
  if (payload === "verify") return "certificates";
  return payload === "details" || payload.startsWith("cohort:") ? (payload as Change) : "catalogue";
}

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
      // Before the pages: what is made from here on must ask anew.
      if (change === "details") forgetDetails();
      if (change.startsWith("cohort:")) seats.heard(change);
      else pages.drop(change);
    },
    open() {
      keepDetails();
      pages.open();
    },
    lost() {
      pages.close();
      askDetails();
    },
  };
}
