import { passesElfproef } from "./check-digits";
import { type NumberReading, typedNumber } from "./typed-number";

export type OinFault = "notTwentyDigits" | "registerUnknown" | "checkDigitWrong";

/**
 * The number of a Dutch public body in digital traffic (OIN): twenty digits. The first eight name the register (1 to 9 and 99
 * of the list of Logius), then comes the number in it, filled up with zeros; in the OIN of an RSIN (register 1) that number
 * passes the elfproef, in one of a KvK number (register 3) it has eight digits. Source: Logius, OIN-stelsel, chapter "Data
 * architectuur".
 */
export function readOin(typed: string): NumberReading<OinFault> {
  const number = typedNumber(typed);
  if (!/^\d{20}$/.test(number)) return { ok: false, fault: "notTwentyDigits" };
  const register = Number(number.slice(0, 8));
  if (!((register >= 1 && register <= 9) || register === 99)) return { ok: false, fault: "registerUnknown" };
  const isRight =
    register === 1
      ? passesElfproef(number.slice(8, 17)) && number.endsWith("000")
      : register !== 3 || number.endsWith("0000");
  return isRight ? { ok: true, number } : { ok: false, fault: "checkDigitWrong" };
}
