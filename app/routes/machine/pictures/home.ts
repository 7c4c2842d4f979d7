import type { LoaderFunctionArgs } from "@remix-run/node";
import { linkPictureAnswer } from "~/features/catalogue/pictures/link-picture.server";
import { homeMessages } from "~/features/catalogue/pages/home.messages";

/** What a link to the site shows, and to pages without a picture of their own. */
export function loader({ context: { locale, site } }: LoaderFunctionArgs) {
  const { brand } = site;
  const picture = {
    kicker: "",
    title: homeMessages[locale].home.title,
    facts: brand.purpose[locale],
    seed: brand.seed,
  };
  return linkPictureAnswer(picture, site, locale);
}
