import { mod97, passesElfproef, passesMod11And10 } from "./check-digits";
import { type NumberReading, typedNumber } from "./typed-number";
import { vatIdForms } from "./vat-id-forms";

export type VatIdFault = "countryUnknown" | "formWrong" | "checkDigitWrong";

/** The check digits of three countries; of the others the form is all that is looked at. */
const checks: Readonly<Record<string, (number: string) => boolean>> = {
  // A legal person's nine digits are its RSIN; since 2020 a sole trader's are meaningless and the last two digits check the whole.
  NL: (number) => passesElfproef(number.slice(0, 9)) || mod97(`NL${number}`) === 1,
  // The last two digits are 97 less what is left of the eight before them.
  BE: (number) => 97 - mod97(number.slice(0, 8)) === Number(number.slice(8)),
  DE: passesMod11And10,
};

/** The two letters in front: Greece's are EL, and a Dutch or Belgian number is known without them. */
function withCountry(number: string): string {
  if (/^\d{9}B\d{2}$/.test(number)) return `NL${number}`;
  if (/^BE\d{9}$/.test(number)) return `BE0${number.slice(2)}`;
  return number.replace(/^GR(?=\d)/, "EL");
}

/**
 * A VAT id of the Netherlands or another member state, with its country's letters. Sources: the Dutch tax office on the
 * btw-id since 1 January 2020 (in it the check digits of ISO 7064 MOD 97-10, before it the elfproef; both are in use), VIES of
 * the European Commission for the forms, ISO 7064 MOD 11,10 for Germany. That a number is right does not say that it was given
 * to anybody: only VIES knows.
 */
export function readVatId(typed: string): NumberReading<VatIdFault> {
  const number = withCountry(typedNumber(typed));
  const country = number.slice(0, 2);
  if (!Object.hasOwn(vatIdForms, country)) return { ok: false, fault: "countryUnknown" };
  if (!vatIdForms[country]!.test(number.slice(2))) return { ok: false, fault: "formWrong" };
  const isRight = checks[country]?.(number.slice(2)) ?? true;
  return isRight ? { ok: true, number } : { ok: false, fault: "checkDigitWrong" };
}
