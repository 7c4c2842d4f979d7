/**
 * The outcomes of an old record, which speak to the holder, as a certificate says them of the holder now. Kept as they are unless content
 * still has every one of them: a certificate says the same of what was learned, or nothing new.
 */
export function saidOfHolder(
  outcomes: readonly string[],
  known: readonly { own: string; ofHolder: string }[],
): string[] {
  const said = outcomes.map((outcome) => known.find(({ own }) => own === outcome)?.ofHolder);
  return said.every((one) => one !== undefined) ? said : [...outcomes];
}
