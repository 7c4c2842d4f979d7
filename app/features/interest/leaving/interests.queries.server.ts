import type { SiteScope } from "~/features/identity/access/scope";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { idInLink, type InterestLink } from "./interest-link.server";
import type { Wish } from "./wish";

/** What somebody waits for, as whoever holds a link of theirs may see it: not the address. */
export interface InterestPage {
  title: string;
  wish: Wish;
  isConfirmed: boolean;
}

/** The wish behind a link: `null` when we did not make the link, `"gone"` when the address is on no list any more. */
export async function interestPage(
  { site }: SiteScope,
  link: InterestLink,
  token: string | undefined,
  locale: Locale,
): Promise<InterestPage | "gone" | null> {
  const id = idInLink(link, token);
  if (!id) return null;
  const row = await db.interest.findUnique({ where: { id, site: site.id } });
  if (!row) return "gone";
  return {
    title: contentTitle(row.masterclassId, locale),
    wish: row.wish,
    isConfirmed: row.confirmedAt !== null,
  };
}
