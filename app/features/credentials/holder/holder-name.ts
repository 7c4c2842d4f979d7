import type { PersonName } from "~/features/identity/profile/person-name";
import { undrawable } from "~/lib/text/drawable";
import { inertLine } from "~/lib/text/inert-text";

/** Why a name cannot stand on a certificate: there is none, or no typeface has its letters and there is no Latin spelling. */
export type NameGap = "noName" | "notPrintable";

/**
 * A person's name as it goes on a certificate, for good, with its Latin spelling; or why there is none to put there (a box in
 * its place would stay for ever).
 */
export function nameOnCertificate(person: PersonName): { holder: PersonName } | { gap: NameGap } {
  const name = inertLine(person.name.normalize("NFC"));
  const latinName = inertLine(person.latinName.normalize("NFC"));
  if (!/\p{L}/u.test(name)) return { gap: "noName" };
  const isPrintable = undrawable(latinName || name).length === 0;
  return isPrintable ? { holder: { name, latinName } } : { gap: "notPrintable" };
}

/** Whether a certificate carries the name that this person (null: nobody) has now. */
export function isNameOf({ holder }: { holder: PersonName }, person: PersonName | null): boolean {
  const now = person && nameOnCertificate(person);
  if (!now || "gap" in now) return false;
  return now.holder.name === holder.name && now.holder.latinName === holder.latinName;
}
