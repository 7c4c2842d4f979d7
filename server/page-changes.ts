import type { PageCache } from "./http/pages/page-cache";
import type { Channel } from "./database/listen";

/**
 * Changes to what public pages show: triggers in the database notify the channel `pages` when one commits, on every instance.
 * While it is not heard nothing is kept.
 */
export const pageChanges = (pages: PageCache): Channel => ({
  name: "pages",
  heard: (payload) => pages.drop(payload === "verify" ? "verify" : "catalogue"),
  open: () => pages.open(),
  lost: () => pages.close(),
});
