import { passesElfproef } from "./check-digits";
import { type NumberReading, typedNumber } from "./typed-number";

export type RsinFault = "notNineDigits" | "checkDigitWrong";

/** The number of a legal person at the Dutch tax office (RSIN): nine digits that pass the elfproef. */
export function readRsin(typed: string): NumberReading<RsinFault> {
  const number = typedNumber(typed);
  if (!/^\d{9}$/.test(number)) return { ok: false, fault: "notNineDigits" };
  return passesElfproef(number) ? { ok: true, number } : { ok: false, fault: "checkDigitWrong" };
}
