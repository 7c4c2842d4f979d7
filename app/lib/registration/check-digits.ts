/**
 * Whether nine digits pass the "elfproef" of the Dutch tax office (RSIN, BSN): weighted 9, 8, … 2 and -1 they add up to a
 * multiple of eleven. Nine zeros do too and are no number.
 */
export function passesElfproef(nineDigits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(nineDigits[i]), 0);
  return sum % 11 === 0 && Number(nineDigits) > 0;
}

/** What is left of digits and capital letters (A is 10 … Z is 35) after division by 97, as ISO 7064 (MOD 97-10) counts; 1 is right. */
export function mod97(characters: string): number {
  const digits = characters.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

/** Whether the last of these digits is the check digit of the others by ISO 7064 (MOD 11,10). */
export function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** Whether the last of these digits is the check digit of the others as GS1 counts (General Specifications, 7.9.1): weights 3 and 1 from the right. */
export function passesGs1(digits: string): boolean {
  const sum = [...digits]
    .toReversed()
    .reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
