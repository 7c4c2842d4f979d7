import type { Locale } from "~/i18n/locale";
import { countryName } from "~/i18n/country";
import type { FoundationDetails } from "~/platform/site/foundation-details.server";

/** The address as it stands on an envelope; the country only when it is another than the Netherlands. */
export const addressLines = (
  { address, postcode, city, country }: Pick<FoundationDetails, "address" | "postcode" | "city" | "country">,
  locale: Locale,
): string[] =>
  [
    ...address.split("\n"),
    `${postcode} ${city}`.trim(),
    country === "NL" ? "" : countryName(country, locale),
  ].filter((line) => line !== "");
