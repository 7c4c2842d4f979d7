import type { Locale } from "~/i18n/locale";
import { contactOf, senderOf } from "../site/foundation-details.server";
import type { Site } from "../site/site";
import type { MailEnds } from "./mail-body";
import type { MailCategory } from "./mail-kind";

/** From whom to whom a mail of a site is written, as things stand now. */
export async function mailEnds(site: Site, locale: Locale, category: MailCategory): Promise<MailEnds> {
  const [contact, sender] = await Promise.all([contactOf(site), senderOf(site)]);
  return { brand: site.brand, locale, category, sender, contact };
}
