import type { Locale } from "~/i18n/locale";
import type { Coalition } from "../coalition-picture/coalition";
import type { ArtefactDocument } from "../engine/instrument";
import { keyOf, rowsOf } from "../engine/rows";
import { coalitieCanvasMessages } from "./coalitiecanvas.messages";
import { sectors } from "./party-options";

/** What stands in the rows of a group, by field, each in one line. */
const rowTexts = <Field extends string>(document: ArtefactDocument, id: string, fields: readonly Field[]) =>
  rowsOf({ id, fields }, document).map(
    (row) =>
      Object.fromEntries(
        fields.map((field) => [field, (document[keyOf(field, row)] ?? "").replace(/\s+/g, " ").trim()]),
      ) as Record<Field, string>,
  );

/** The parties of a canvas, those of one sector together, in the order of the sectors. Rows in which only a person stands are none. */
export const partiesIn = (document: ArtefactDocument) => {
  const rankOf = (sector: string) => (sectors as readonly string[]).indexOf(sector) >>> 0;
  return rowTexts(document, "parties", [
    ...(["partyName", "partySector", "partyRole", "partyAnswers"] as const),
    ...(["partyGives", "partyGets", "partyDecides"] as const),
  ]).toSorted((one, other) => rankOf(one.partySector) - rankOf(other.partySector));
};

export const factionsIn = (document: ArtefactDocument) =>
  rowTexts(document, "factions", ["factionName", "factionStance"]);

/** Whom or what is missing, with who could be it. */
const gapsIn = (document: ArtefactDocument): string[] =>
  rowTexts(document, "gaps", ["gapWhat", "gapWho"]).map(({ gapWhat, gapWho }) =>
    gapWhat && gapWho ? `${gapWhat} (${gapWho})` : gapWhat || gapWho,
  );

/** The coalition that a canvas describes, in words. People are not in it. */
export function coalitionIn(document: ArtefactDocument, locale: Locale): Coalition {
  const { options } = coalitieCanvasMessages[locale];
  const chosen = (option: string) => (option && options[option]) || "";
  return {
    place: (document.place ?? "").trim(),
    parties: partiesIn(document).map((party) => ({
      name: party.partyName,
      sector: chosen(party.partySector),
      role: chosen(party.partyRole),
      gives: party.partyGives,
      gets: party.partyGets,
      decides: party.partyDecides,
    })),
    gaps: gapsIn(document),
  };
}
