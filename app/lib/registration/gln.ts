/** A GLN: thirteen digits of which the last is the check digit of GS1 (General Specifications, 7.9.1), with weights 3 and 1 from the right. */
export function isGln(text: string): boolean {
  if (!/^\d{13}$/.test(text)) return false;
  const sum = [...text].reduceRight(
    (total, digit, i) => total + Number(digit) * ((12 - i) % 2 === 0 ? 1 : 3),
    0,
  );
  return sum % 10 === 0;
}
