import type { Locale } from "~/i18n/locale";
import type { TileColour } from "~/ui/mosaic/mosaic-patterns";

/** A colour as it is in the light scheme and in the dark one: `#rrggbb`. */
export type Shades = readonly [light: string, dark: string];

/**
 * What a brand has a colour for. The hues are called after those of the foundation, and stand for a part to play: petrol leads,
 * saffron draws attention, brick warns, olive says that something is done, sand and mist give rest. `-tint` is a ground, `-text`
 * is read on every ground (7:1), `-graphic` is seen on every ground (3:1).
 */
export type BrandColour =
  | TileColour
  | "paper"
  | "surface"
  | "sunken"
  | "deep"
  | `${"petrol" | "saffron" | "brick" | "olive"}-${"tint" | "graphic"}`
  | `${"saffron" | "brick" | "olive"}-text`
  | "ink"
  | "ink-soft"
  | "link"
  | "link-hover"
  | "line"
  | "line-strong"
  | "halo"
  | "on-deep"
  | "on-deep-soft"
  | "on-deep-accent"
  | "line-deep"
  | "halo-deep"
  | "action"
  | "action-hover"
  | "on-action"
  | "danger"
  | "danger-hover"
  | "on-danger";

/** A tile of the mark, on a square of 33 by 33. */
export interface MarkTile {
  colour: TileColour;
  path: string;
}

/** How a site presents itself: everything that style sheets, headers, mails and papers take from it. */
export interface Brand {
  /** As people say it. */
  name: string;
  /** One sentence in the footer: what this is, and for whom. */
  purpose: Record<Locale, string>;
  /** What the mosaics of its own are drawn from. */
  seed: string;
  mark: readonly MarkTile[];
  /** The mark as a complete SVG document, for the browser's tab. */
  icon: string;
  palette: Readonly<Record<BrandColour, Shades>>;
  /** What mails have of their own: they are light everywhere, because mail programs turn colours themselves. */
  letter: { ground: string; ink: string };
}

/** The colours that a sheet of paper needs, by name. */
export function paperColours({ palette }: Brand) {
  const light = (colour: BrandColour) => palette[colour][0];
  return {
    lead: light("petrol"),
    ink: light("ink"),
    soft: light("ink-soft"),
    line: light("line"),
    warning: light("brick"),
    heading: light("danger"),
    notice: light("brick-text"),
  };
}

/** What a mosaic is drawn in where there is no style sheet. */
export const mosaicColours =
  ({ palette }: Brand) =>
  (colour: TileColour) =>
    palette[colour][0];
