import { mosaic, type MosaicShape, svgText } from "./mosaic";

const markup = new Map<string, string>();

/** The SVG of a mosaic as text, drawn once a process: a seed's picture never changes, and the seeds are few. */
function svgOf(seed: string, shape: MosaicShape): string {
  const key = `${shape} ${seed}`;
  const known = markup.get(key);
  if (known) return known;
  const fit = shape === "seal" ? "xMidYMid meet" : shape === "band" ? "xMinYMid slice" : "xMidYMid slice";
  const attributes = `preserveAspectRatio="${fit}" aria-hidden="true" focusable="false"`;
  const id = `${shape}-${seed.replaceAll(/[^a-zA-Z0-9-]/g, "-")}`;
  const svg = svgText(mosaic(seed, shape), (colour) => `class="sc-tile-${colour}"`, attributes, id);
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
