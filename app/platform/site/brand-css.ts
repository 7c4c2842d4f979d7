import type { Brand } from "./brand";

/**
 * The style sheet of a brand: its colours as custom properties `--brand-…`, from which `app/styles/tokens.css` takes all others.
 * On paper the light scheme holds, whatever the screen has.
 */
export function brandCss({ palette }: Brand): string {
  const properties = (scheme: 0 | 1) =>
    Object.entries(palette)
      .map(([colour, shades]) => `--brand-${colour}:${shades[scheme]}`)
      .join(";");
  return `:root{${properties(0)}}@media screen and (prefers-color-scheme:dark){:root{${properties(1)}}}\n`;
}
