import { type NumberReading, typedNumber } from "./typed-number";

export type KvkFault = "notEightDigits";

/** A number of the Dutch trade register (KvK): eight digits, of which none is a check digit (Handelsregisterbesluit, article 2). */
export function readKvkNumber(typed: string): NumberReading<KvkFault> {
  const number = typedNumber(typed);
  return /^\d{8}$/.test(number) ? { ok: true, number } : { ok: false, fault: "notEightDigits" };
}
