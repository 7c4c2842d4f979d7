/** The longest description of who gave it, in characters. */
export const longestGiver = 200;

/** What the form holds, as it was typed: a day as `2026-11-29`. */
export interface TypedConsent {
  givenOn: string;
  givenBy: string;
}

export const consentFaults = ["dayMissing", "dayForm", "dayToCome", "giverMissing", "giverTooLong"] as const;
export type ConsentFault = (typeof consentFaults)[number];

/** The works council's consent as it is recorded: on which day, and who gave it; or what is wrong at which field. `today` as `2026-11-29`. */
export function readConsent(
  { givenOn: typedDay, givenBy: typedGiver }: TypedConsent,
  today: string,
):
  | { ok: true; givenOn: Date; givenBy: string }
  | { ok: false; faults: Partial<Record<keyof TypedConsent, ConsentFault>> } {
  const [day, givenBy] = [typedDay.trim(), typedGiver.replace(/\s+/gu, " ").trim()];
  const givenOn = new Date(`${day}T00:00:00Z`);
  // What is no day of the calendar reads as another day, or none.
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    !Number.isNaN(givenOn.getTime()) &&
    givenOn.toISOString().startsWith(day);
  const faults: Partial<Record<keyof TypedConsent, ConsentFault>> = {};
  if (day === "") faults.givenOn = "dayMissing";
  else if (!isDay || day < "1980-01-01") faults.givenOn = "dayForm";
  else if (day > today) faults.givenOn = "dayToCome";
  if (givenBy === "") faults.givenBy = "giverMissing";
  else if (givenBy.length > longestGiver) faults.givenBy = "giverTooLong";
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, givenOn, givenBy };
}
