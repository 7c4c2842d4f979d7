import { readDutchPostcode } from "~/lib/registration/dutch-postcode";
import { inertLine } from "~/lib/text/inert-text";

/** An address for post. All fields are texts of one line; the country is a word, as it stands on an envelope. */
export interface PostalAddress {
  line: string;
  postcode: string;
  city: string;
  country: string;
}
export const addressFields = ["line", "postcode", "city", "country"] as const;
export const noAddress: PostalAddress = { line: "", postcode: "", city: "", country: "" };

/** - `incomplete`: street and city are needed once anything is filled in. - `postcodeForm`: in the Netherlands it is 1234 AB. */
export type PostalAddressFault = "incomplete" | "postcodeForm" | "addressTooLong";

const longestField = 100;
const isDutch = (country: string) => /^(nederland|the netherlands|netherlands|nl)?$/i.test(country);

/** An address that was typed; null when nothing was. */
export function readPostalAddress(
  typed: PostalAddress,
): { ok: true; address: PostalAddress | null } | { ok: false; fault: PostalAddressFault } {
  const address = Object.fromEntries(
    addressFields.map((field) => [field, inertLine(typed[field])]),
  ) as unknown as PostalAddress;
  if (addressFields.every((field) => address[field] === "")) return { ok: true, address: null };
  if (address.line === "" || address.city === "") return { ok: false, fault: "incomplete" };
  if (addressFields.some((field) => [...address[field]].length > longestField))
    return { ok: false, fault: "addressTooLong" };
  if (!isDutch(address.country)) return { ok: true, address };
  const postcode = readDutchPostcode(address.postcode);
  return postcode === null
    ? { ok: false, fault: "postcodeForm" }
    : { ok: true, address: { ...address, postcode } };
}

/** The lines of an envelope below the name. */
export const addressLines = ({ line, postcode, city, country }: PostalAddress): string[] =>
  [line, [postcode, city].filter(Boolean).join("  "), country].filter(Boolean);
