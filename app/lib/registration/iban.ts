import { validateIBAN, ValidationErrorsIBAN } from "ibantools";
import { type NumberReading, typedNumber } from "./typed-number";

export type IbanFault = "countryUnknown" | "formWrong" | "checkDigitWrong";

/** A bank account's number (IBAN, ISO 13616): length and form as its country has them, and the check digits (MOD 97-10). */
export function readIban(typed: string): NumberReading<IbanFault> {
  const number = typedNumber(typed);
  const { errorCodes } = validateIBAN(number);
  const has = (...codes: ValidationErrorsIBAN[]) => codes.some((code) => errorCodes.includes(code));
  if (has(ValidationErrorsIBAN.NoIBANProvided, ValidationErrorsIBAN.NoIBANCountry))
    return { ok: false, fault: "countryUnknown" };
  const { WrongBBANLength, WrongBBANFormat, ChecksumNotNumber } = ValidationErrorsIBAN;
  if (has(WrongBBANLength, WrongBBANFormat, ChecksumNotNumber)) return { ok: false, fault: "formWrong" };
  return errorCodes.length === 0 ? { ok: true, number } : { ok: false, fault: "checkDigitWrong" };
}

/** An IBAN as it is read: in fours. */
export const ibanInFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1 ");
