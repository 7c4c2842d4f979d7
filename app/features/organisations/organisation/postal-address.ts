import type { Locale } from "~/i18n/locale";
import { countryName, isCountry } from "~/i18n/country";
import { readDutchPostcode } from "~/lib/registration/dutch-postcode";
import { inertLine } from "~/lib/text/inert-text";

/** An address for post. All fields are texts of one line; the country is its code (ISO 3166-1), or a word that was typed before there was a choice. */
export interface PostalAddress {
  line: string;
  postcode: string;
  city: string;
  country: string;
}
export const addressFields = ["line", "postcode", "city", "country"] as const;
export const noAddress: PostalAddress = { line: "", postcode: "", city: "", country: "NL" };

/**
 * - `incomplete`: street and city are needed once anything is filled in. - `postcodeForm`: in the Netherlands it is 1234 AB.
 * - `countryUnknown`: none of the list.
 */
export type PostalAddressFault = "incomplete" | "postcodeForm" | "countryUnknown" | "addressTooLong";

const longestField = 100;

/** Whether nothing was typed; a country alone, which is chosen beforehand, is nothing. */
export const isBareAddress = ({ line, postcode, city }: PostalAddress): boolean =>
  line + postcode + city === "";

/** An address that was typed; null when nothing was. */
export function readPostalAddress(
  typed: PostalAddress,
): { ok: true; address: PostalAddress | null } | { ok: false; fault: PostalAddressFault } {
  const address = Object.fromEntries(
    addressFields.map((field) => [field, inertLine(typed[field])]),
  ) as unknown as PostalAddress;
  if (isBareAddress(address)) return { ok: true, address: null };
  if (address.line === "" || address.city === "") return { ok: false, fault: "incomplete" };
  if (addressFields.some((field) => [...address[field]].length > longestField))
    return { ok: false, fault: "addressTooLong" };
  if (!isCountry(address.country)) return { ok: false, fault: "countryUnknown" };
  if (address.country !== "NL") return { ok: true, address };
  const postcode = readDutchPostcode(address.postcode);
  return postcode === null
    ? { ok: false, fault: "postcodeForm" }
    : { ok: true, address: { ...address, postcode } };
}

/** The lines of an envelope below the name, the country in words. */
export const addressLines = ({ line, postcode, city, country }: PostalAddress, locale: Locale): string[] =>
  [line, [postcode, city].filter(Boolean).join("  "), countryName(country, locale)].filter(Boolean);
