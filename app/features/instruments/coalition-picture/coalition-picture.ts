import type { Locale } from "~/i18n/locale";
import { drawableText } from "~/lib/text/drawable";
import type { ArtefactPicture, PictureNote } from "../engine/instrument";
import { type Coalition, coalitionTable } from "./coalition";
import { geometry } from "./coalition-layout";
import { coalitionPictureMessages } from "./coalition-picture.messages";
import { coalitionSvg, heightOfPicture, summaryOf } from "./coalition-svg";

/** As high as a picture may be, in its width, to stand on a sheet of A4 below the title. */
const tallest = 1.2;

/** A coalition as what an instrument begins with: drawn for page, phone and paper, and as a table. `notes`: what follows from it, in words. */
export function coalitionPicture(
  coalition: Coalition,
  locale: Locale,
  notes: readonly PictureNote[] = [],
): ArtefactPicture {
  const t = coalitionPictureMessages[locale];
  return {
    title: t.titleOf(""),
    summary: summaryOf(coalition, t),
    svg: (on) =>
      on === "paper"
        ? coalitionSvg(onPaper(coalition), t, { detail: detailOnPaper(coalition, locale) })
        : coalitionSvg(coalition, t, { form: on }),
    table: coalitionTable(coalition, t),
    notes,
  };
}

/** What each gives and gets is in the picture while it fits on a sheet; the table has it anyhow. */
const detailOnPaper = (coalition: Coalition, locale: Locale) =>
  heightOfPicture(coalition, coalitionPictureMessages[locale]) > tallest * geometry.wide.width
    ? "names"
    : "full";

/** With what the typefaces of paper can draw. */
const onPaper = ({ place, parties, gaps }: Coalition): Coalition => ({
  place: drawableText(place),
  parties: parties.map((party) => ({
    ...party,
    ...{ name: drawableText(party.name), sector: drawableText(party.sector), role: drawableText(party.role) },
    ...{ gives: drawableText(party.gives), gets: drawableText(party.gets) },
  })),
  gaps: gaps.map(drawableText),
});
