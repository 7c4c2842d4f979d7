import type { Locale } from "~/i18n/locale";
import { coalitionPictureMessages } from "../coalition-picture/coalition-picture.messages";
import type { ArtefactDocument } from "../engine/instrument";
import { coalitionIn } from "./coalition-in";

/** The parties, a line for each: who it is, what it gives and gets, and on what it decides. */
export function coalitionInWords(document: ArtefactDocument, locale: Locale): string {
  const { columns, unnamed } = coalitionPictureMessages[locale];
  return coalitionIn(document, locale)
    .parties.map(({ name, role, gives, gets, decides }) => {
      const said = [
        [columns.gives, gives],
        [columns.gets, gets],
        [columns.decides, decides],
      ].flatMap(([label, text]) => (text ? [`${label!.toLowerCase()}: ${text}`] : []));
      const who = role ? `${name || unnamed} (${role.toLowerCase()})` : name || unnamed;
      return said.length > 0 ? `${who}. ${capital(said.join("; "))}.` : `${who}.`;
    })
    .join("\n");
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Who is missing, a line for each. */
export const gapsInWords = (document: ArtefactDocument, locale: Locale): string =>
  coalitionIn(document, locale).gaps.join("\n");
