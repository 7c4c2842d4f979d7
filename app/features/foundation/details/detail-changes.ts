import { formatPlainDate } from "~/lib/dates";
import { countryName } from "~/i18n/country";
import { ibanInFours } from "~/lib/registration/iban";
import type { Locale } from "~/i18n/locale";
import type { FoundationDetails } from "~/platform/site/foundation-details.server";
import type { DetailField } from "./details-form";
import { detailsMessages } from "./details.messages";

/** What a receipt cannot do without (Wet OB 1968, article 35a, and Handelsregisterwet 2007, article 27). */
const onReceipts = ["legalName", "address", "postcode", "city", "kvkNumber", "vatId"] as const;

/** Which of those are still empty, in the order of the form. */
export const missingOnReceipts = (details: FoundationDetails): DetailField[] =>
  onReceipts.filter((field) => details[field] === "");

const plain = (value: FoundationDetails[DetailField]) =>
  value instanceof Date ? value.toISOString() : String(value ?? "");

/** Which fields `after` says otherwise than `before`. */
export const changedFields = (before: FoundationDetails, after: FoundationDetails): DetailField[] =>
  (Object.keys(detailsMessages.nl.fields) as DetailField[]).filter(
    (field) => plain(before[field]) !== plain(after[field]),
  );

/** One of the details as people read it; empty when it is not filled in. */
export function detailInWords<Field extends DetailField>(
  field: Field,
  value: FoundationDetails[Field],
  locale: Locale,
): string {
  const t = detailsMessages[locale];
  if (typeof value === "boolean") return value ? t.yes : t.no;
  if (value === null) return "";
  if (typeof value !== "string") return formatPlainDate(value, locale, "UTC");
  if (field === "country") return countryName(value, locale);
  return field === "iban" ? ibanInFours(value) : value;
}
