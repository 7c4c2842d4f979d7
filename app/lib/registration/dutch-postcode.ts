/** A postcode of the Netherlands as it is written, `1234 AB`: four digits of which the first is no 0, and two letters; null when it is none. */
export function readDutchPostcode(typed: string): string | null {
  const [, digits, letters] = /^\s*([1-9]\d{3})\s*([A-Za-z]{2})\s*$/.exec(typed) ?? [];
  return digits && letters ? `${digits} ${letters.toUpperCase()}` : null;
}
