import type { Brand } from "./brand";

/** Sizes of the mark and of the room around it, in its own units. */
const markSide = 33;

/**
 * The brand's mark as a drawing in its light colours. `room`: how much stands around it. With `ground` it stands on the brand's paper,
 * which is seen on light and on dark; `round` is the radius of its corners.
 */
export function markSvg(
  { mark, palette }: Brand,
  { room = 0, ground = false, round = 0 }: { room?: number; ground?: boolean; round?: number } = {},
): string {
  const side = markSide + 2 * room;
  const paper = `<path fill="${palette.paper[0]}" d="M${round} 0h${side - 2 * round}a${round} ${round} 0 0 1 ${round} ${round}v${side - 2 * round}a${round} ${round} 0 0 1-${round} ${round}h-${side - 2 * round}a${round} ${round} 0 0 1-${round}-${round}v-${side - 2 * round}a${round} ${round} 0 0 1 ${round}-${round}z"/>`;
  const tiles = mark.map(({ colour, path }) => `<path fill="${palette[colour][0]}" d="${path}"/>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${ground ? paper : ""}<g transform="translate(${room} ${room})">${tiles}</g></svg>`;
}

/** What is installed or pinned of a site, for browsers (https://www.w3.org/TR/appmanifest). */
export const webManifest = ({ name, purpose, palette }: Brand) => ({
  name,
  short_name: name,
  description: purpose.nl,
  lang: "nl",
  start_url: "/",
  display: "minimal-ui",
  background_color: palette.paper[0],
  theme_color: palette.petrol[0],
  icons: [
    { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "/icon-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
});
