import type { Locale } from "~/i18n/locale";
import type { Brand } from "./brand";

/** A host name with what is seen under it: the foundation's, or that of somebody who shows the product as their own. */
export interface Site {
  /** On orders and mails, in the database. */
  id: string;
  /** `https://leren.example.nl`, without a slash at the end. */
  origin: string;
  /** `leren.example.nl`, with the port when the origin has one; lower case. */
  host: string;
  /** Who is behind it, for machines that read its pages. */
  organisation: string;
  brand: Brand;
  /** Dutch, which a public address without prefix is in, and perhaps more. */
  languages: readonly ["nl", ...Locale[]];
  /** Who sends its mails: `Naam <post@example.nl>`. */
  sender: string;
  /** Where people can ask, when there is an address for that; the foundation's stands in its details (`contactOf`). */
  contact?: string;
  /** Where the brand's files are served, by addresses that never mean anything else. */
  files: { stylesheet: string; icon: string };
}

/** What a page tells machines of its site, and the browser's tab. */
export interface SiteFacts extends Pick<Site, "origin" | "organisation" | "languages"> {
  /** The brand's. */
  name: string;
}

export const factsOf = ({ origin, organisation, languages, brand }: Site): SiteFacts => ({
  origin,
  organisation,
  languages,
  name: brand.name,
});

/** What a page's `meta` is given: the routes that it is made of, the root first. */
export type Matches = readonly ({ id: string; data?: unknown } | undefined)[];

/** The site of a page in its `meta`, where no context reaches: the root's loader says it. */
export function siteIn(matches: Matches): SiteFacts {
  const root = matches.find((match) => match?.id === "root")?.data as { site: SiteFacts } | undefined;
  if (!root) throw new Error("the root's loader did not run");
  return root.site;
}
