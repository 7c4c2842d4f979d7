import type { Change, PageCache } from "./http/pages/page-cache";
import { SeatChanges } from "./http/pages/seat-changes";
import { showNewestRelease } from "~/features/curriculum/releases/current-curriculum.server";
import { log } from "~/platform/log.server";
import { askDetails, forgetDetails, keepDetails } from "~/platform/site/known-details.server";
import type { Channel } from "./database/listen";

/** What a trigger says: `verify` is about certificates, `cohort:<id>` about its seats, `details` about who sells, `release` about what is taught, all else about the catalogue. */
function changeOf(payload: string): Change {
  if (payload === "verify") return "certificates";
  return payload === "details" || payload === "release" || payload.startsWith("cohort:")
    ? (payload as Change)
    : "catalogue";
}

/**
 * Changes to what public pages show: triggers in the database notify the channel `pages` when one commits, on every instance.
 * While it is not heard nothing is kept.
 */
export function pageChanges(pages: PageCache): Channel {
  const seats = new SeatChanges((change) => pages.drop(change));
  const again = 1_000;
  /** Pages that were made before the newest release is shown are forgotten once it is; `isNew`: also when it was shown already. */
  const showRelease = (isNew: boolean): void =>
    void showNewestRelease().then(
      (isOther) => {
        if (isNew || isOther) pages.drop("release");
      },
      (error: unknown) => {
        log.warn({ reason: (error as Error).message }, "the newest release was not loaded; trying again");
        setTimeout(() => showRelease(isNew), again).unref();
      },
    );
  return {
    name: "pages",
    heard(payload) {
      const change = changeOf(payload);
      // Before the pages: what is made from here on must ask anew.
      if (change === "details") forgetDetails();
      if (change === "release") showRelease(true);
      else if (change.startsWith("cohort:")) seats.heard(change);
      else pages.drop(change);
    },
    open() {
      keepDetails();
      pages.open();
      showRelease(false);
    },
    lost() {
      pages.close();
      askDetails();
    },
  };
}
