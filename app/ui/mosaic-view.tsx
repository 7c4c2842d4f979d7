import { mosaic, type MosaicShape } from "./mosaic";

const markup = new Map<string, string>();

/** The SVG of a mosaic as text, drawn once a process: a seed's picture never changes, and the seeds are few. */
function svgOf(seed: string, shape: MosaicShape): string {
  const key = `${shape} ${seed}`;
  const known = markup.get(key);
  if (known) return known;
  const { width, height, paths } = mosaic(seed, shape);
  const body = paths.map(({ colour, d }) => `<path class="sc-tile-${colour}" d="${d}"/>`).join("");
  const fit = shape === "seal" ? "xMidYMid meet" : shape === "band" ? "xMinYMid slice" : "xMidYMid slice";
  const svg = `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="${fit}" aria-hidden="true" focusable="false">${body}</svg>`;
  if (markup.size < 2_000) markup.set(key, svg);
  return svg;
}

/** A mosaic in the page's colours. Decoration: hidden from assistive technology. */
export function Mosaic({ seed, shape }: { seed: string; shape: MosaicShape }) {
  return (
    <div
      className={`sc-mosaic sc-mosaic--${shape}`}
      dangerouslySetInnerHTML={{ __html: svgOf(seed, shape) }}
    />
  );
}
