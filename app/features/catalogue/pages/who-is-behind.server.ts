import type { Locale } from "~/i18n/locale";
import type { Site } from "~/platform/site/site";
import { foundation } from "~/platform/site/sites.server";
import { masterclassMessages } from "./masterclass.messages";

/** Who offers what a page is about: a name, and of the foundation what kind of body it is. */
export interface Behind {
  name: string;
  kind: string | null;
}

export const whoIsBehind = (site: Pick<Site, "id" | "organisation">, locale: Locale): Behind => ({
  name: site.organisation,
  kind: site.id === foundation.id ? masterclassMessages[locale].foundation : null,
});
