import type { Locale } from "~/i18n/locale";
import { keyedHash, keyedHashes } from "~/platform/secrets.server";
import type { Site } from "~/platform/site/site";

/** What a link in a mail lets its reader do: say that the address is theirs, or take it off the list. One is not good for the other. */
export type InterestLink = "confirm" | "leave";

const purposes = { confirm: "interest confirm", leave: "interest leave" } as const;
const paths = { confirm: "", leave: "/leave" } as const;

/**
 * The address of a link, in the language of its mail. It is made from the row's id with a key of ours and kept nowhere, so that every mail
 * that was ever sent can be left by, as long as the address is on the list.
 */
export const interestLink = (
  link: InterestLink,
  id: string,
  { locale, site }: { locale: Locale; site: Pick<Site, "origin"> },
): string => `${site.origin}/interest/${id}_${keyedHash(purposes[link], id)}${paths[link]}?lang=${locale}`;

const tokenForm = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([\w-]{43})$/;

/** The id of the row that a link is of; null when we did not make it, or for something else. */
export function idInLink(link: InterestLink, token: string | undefined): string | null {
  const [, id, key] = tokenForm.exec(token ?? "") ?? [];
  return id && key && keyedHashes(purposes[link], id).includes(key) ? id : null;
}
