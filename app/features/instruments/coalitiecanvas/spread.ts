// How a coalition is spread, counted from what was filled in: over sectors, the four questions, and the parties in the council.
import type { Locale } from "~/i18n/locale";
import type { ArtefactDocument, PictureNote } from "../engine/instrument";
import { coalitieCanvasMessages } from "./coalitiecanvas.messages";
import { factionsIn, partiesIn } from "./coalition-in";
import { sectors } from "./party-options";
import { spreadMessages as messages } from "./spread.messages";

/** What one sees of its spread, in a few words each; nothing before there is a party. */
export function spreadOf(document: ArtefactDocument, locale: Locale): PictureNote[] {
  const parties = partiesIn(document);
  if (parties.length === 0) return [];
  const t = messages[locale];
  return [
    { label: t.sectors, text: sectorSpread(document, locale) },
    { label: t.questions, text: questionSpread(document, locale) },
    { label: t.council, text: councilSpread(document, locale) },
  ];
}

function sectorSpread(document: ArtefactDocument, locale: Locale): string {
  const { options } = coalitieCanvasMessages[locale];
  const chosen = partiesIn(document).map(({ partySector }) => partySector);
  const there = sectors.filter((sector) => chosen.includes(sector));
  const missing = sectors.filter((sector) => sector !== "otherSector" && !chosen.includes(sector));
  if (there.length === 0) return messages[locale].noSectorYet;
  const counted = there.map((one) => `${options[one]} ${chosen.filter((sector) => sector === one).length}`);
  const rest = missing.map((sector) => options[sector]!.toLowerCase()).join(", ");
  return `${counted.join(", ")}.${rest && ` ${messages[locale].missing(rest)}`}`;
}

function questionSpread(document: ArtefactDocument, locale: Locale): string {
  const t = messages[locale];
  const answers = partiesIn(document).map(({ partyAnswers }) => partyAnswers);
  const open = t.question.filter((_, index) => !answers.some((one) => one.includes(String(index + 1))));
  return open.length === 0 ? t.answered : t.nowhere(open.join(" "));
}

function councilSpread(document: ArtefactDocument, locale: Locale): string {
  const { options } = coalitieCanvasMessages[locale];
  const t = messages[locale];
  const factions = factionsIn(document).filter(({ factionName }) => factionName !== "");
  if (factions.length === 0) return t.noFaction;
  const said = factions.map(({ factionName, factionStance }) =>
    factionStance ? `${factionName}: ${options[factionStance]!.toLowerCase()}` : factionName,
  );
  const isOneSided = factions.every(({ factionStance }) => factionStance === "carries");
  return `${said.join("; ")}.${isOneSided ? ` ${t.oneSided}` : ""}`;
}
