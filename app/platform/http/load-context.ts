import type { Locale } from "~/i18n/locale";
import type { Site } from "../site/site";
import type { FileRule } from "../storage/file-rule";
import type { PageBody, PageDocument } from "./page-body.server";

/** What the server tells every loader and action about the request. */
export interface RequestContext {
  requestId: string;
  /** The visitor's address as the outermost trusted proxy saw it. */
  clientAddress: string;
  /** Whose host was asked. */
  site: Site;
  locale: Locale;
  /** The address in general words, for the log: `/my/tickets/*`. */
  addressPattern: string;
  /** Set by a loader whose page shows how many seats are left: the ids of the cohorts. A kept page is made anew when one changes. */
  shownCohorts?: readonly string[];
  /** Set by what handles faults: the database could not be had, so the answer is 503 and not 500. */
  isDatabaseAway?: boolean;
  /** What files the address takes, as it declares. */
  files: FileRule | null;
  /** Set by a loader whose page is put together from pieces that are kept: makes the body from the document. */
  makeBody?: (document: PageDocument) => PageBody;
}

declare module "@remix-run/server-runtime" {
  // Remix looks for its load context under this name.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface AppLoadContext extends RequestContext {}
}
declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}
