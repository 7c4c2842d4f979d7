import type { Locale } from "~/i18n/locale";
import { keyedHash, keyedHashes } from "~/platform/secrets.server";
import type { Site } from "~/platform/site/site";
import { isMailList, type MailList } from "./mail-list";

const told = (personId: string, list: MailList) => `${list} ${personId}`;

/**
 * The address at which somebody leaves a list without signing in. It is made from their id and the list with a key of ours and kept nowhere, so that
 * every mail that was ever sent can be left by; it is good for nothing else.
 */
export const leaveLink = (
  personId: string,
  list: MailList,
  { locale, site }: { locale: Locale; site: Pick<Site, "origin"> },
): string =>
  `${site.origin}/mail-lists/${list.toLowerCase()}/${personId}_${keyedHash("mail list", told(personId, list))}?lang=${locale}`;

const tokenForm = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([\w-]{43})$/;

/** Who leaves which list by a link; null when we did not make it. */
export function leaverIn({ list: named = "", token = "" }: { list?: string; token?: string }) {
  const list = named.toUpperCase();
  const [, personId, key] = tokenForm.exec(token) ?? [];
  if (!isMailList(list) || !personId || !key) return null;
  return keyedHashes("mail list", told(personId, list)).includes(key) ? { personId, list } : null;
}
