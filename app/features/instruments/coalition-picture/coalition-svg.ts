import { type Html, markup } from "~/lib/markup/html";
import { inertLine } from "~/lib/text/inert-text";
import type { Coalition } from "./coalition";
import {
  type Arrow,
  besideTable,
  type Chair,
  coalitionLayout,
  type CoalitionLayout,
  geometry,
  letteringOf,
  type Label,
  type PictureForm,
} from "./coalition-layout";
import type { CoalitionTexts } from "./coalition-picture.messages";
import { type Detail, lettering } from "./seats";

/** On paper all is black, and lighter by how much of it there is. */
const black = "#000000";
const strength = { soft: 0.75, table: 0.06, chairs: [0.65, 0.9, 0.5, 0.78] };

/**
 * A coalition as a picture: the table with its place in the middle, the parties around it by sector, what each gives (an arrow to the table) and
 * gets (one from it), and dashed chairs for who is missing. `wide` is read from 700 pixels, `narrow` from 288. Its attributes draw it black on
 * white, as on paper; on a page the classes give it the colours of the scheme. Nothing is cut off. What it says is read aloud as `t.summary`;
 * `coalitionTable` says the rest beside it.
 */
export function coalitionSvg(
  coalition: Coalition,
  t: CoalitionTexts,
  { form = "wide", detail = "full" }: { form?: PictureForm; detail?: Detail } = {},
): string {
  const layout = coalitionLayout(coalition, t, form, detail);
  const { width, height, labels, arrows, chairs } = layout;
  return drawable(
    markup`<svg xmlns="http://www.w3.org/2000/svg" class="${`coalition coalition--${form}`}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Source Sans 3"><title>${t.titleOf(coalition.place)}</title><desc>${summaryOf(coalition, t)}</desc>${table(layout)}${arrows.map(arrow)}${chairs.map(chair)}${labels.map(label)}</svg>`
      .text,
  );
}

/** How high the wide picture is when it says all, in the units in which it is 720 wide. */
export const heightOfPicture = (coalition: Coalition, t: CoalitionTexts): number =>
  coalitionLayout(coalition, t, "wide", "full").height;

/** What one sees in the picture, in a sentence. */
export const summaryOf = ({ parties, gaps }: Coalition, t: CoalitionTexts): string =>
  parties.length + gaps.length === 0 ? t.nobody : t.summary(parties.length, gaps.length);

/** Without the characters that XML has no place for. */
const drawable = (svg: string) => inertLine(svg).replace(/[\ufffe\uffff]/g, "");

function table({ form, width, foot, head }: CoalitionLayout): Html {
  const { left, right } = geometry[form];
  const wide = right - left;
  const round = Math.min(wide / 2, (foot - 2) / 2);
  const d =
    form === "wide"
      ? `M${left} ${round + 1}a${wide / 2} ${round} 0 0 1 ${wide} 0V${foot - 1 - round}a${wide / 2} ${round} 0 0 1 ${-wide} 0z`
      : `M24 1H${width - 24}a23 23 0 0 1 23 23V${head - 24}a23 23 0 0 1 -23 23H${right}V${foot - 8}a7 7 0 0 1 -14 0V24a23 23 0 0 1 23 -23z`;
  return markup`<path class="coalition__table" d="${d}" fill="${black}" fill-opacity="${strength.table}" stroke="${black}"/>`;
}

/** A tile of the mosaic: two of its corners are round. */
function chair({ x, y, tint }: Chair): Html {
  const d = `M${x + 10} ${y - 10}v10a10 10 0 0 1 -10 10h-10v-10a10 10 0 0 1 10 -10z`;
  return tint === null
    ? markup`<path class="coalition__chair coalition__chair--empty" d="${d}" fill="#ffffff" stroke="${black}" stroke-width="2" stroke-dasharray="4 3"/>`
    : markup`<path class="${`coalition__chair coalition__chair--${tint}`}" d="${d}" fill="${black}" fill-opacity="${strength.chairs[tint]!}"/>`;
}

function arrow({ kind, x, y, outward }: Arrow): Html {
  const [near, far] = [x + outward * 5, x + outward * (besideTable - 8)];
  const [tip, back] = kind === "gives" ? [near, outward * 6] : [far, -outward * 6];
  return markup`<path class="${`coalition__arrow coalition__arrow--${kind}`}" d="M${near} ${y}H${far}M${tip + back} ${y - 5}L${tip} ${y}L${tip + back} ${y + 5}" fill="none" stroke="${black}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function label({ kind, x, y, anchor, text }: Label): Html {
  const { size } = lettering[letteringOf(kind)];
  const isStrong = kind === "name" || kind === "place" || kind === "sector";
  const opacity = kind === "sector" || kind === "detail" || kind === "key" ? strength.soft : 1;
  return markup`<text class="${`coalition__${kind}`}" x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" font-weight="${isStrong ? 600 : 400}" fill="${black}" fill-opacity="${opacity}">${text}</text>`;
}
