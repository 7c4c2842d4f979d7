import type { Locale } from "~/i18n/locale";
import { profileMessages } from "./profile.messages";
import type { NameFault } from "./person-name";

/** What is wrong with a name, and what to do, in words for the field. */
export function nameFaultText({ field, reason, characters }: NameFault, locale: Locale): string {
  const t = profileMessages[locale].nameFaults;
  const listed = characters.map((character) => `“${character}”`).join(", ");
  return field === "latinName" && reason === "characters" ? t.notLatin(listed) : t[reason](listed);
}
