import { create } from "qrcode";
import type { Brand } from "../site/brand";

/**
 * A QR code (ISO/IEC 18004, level M) as a complete SVG document: dark modules in the brand's deep
 * colour as one path on white, with the quiet zone of four modules. `text` is an address or a number of at most a few hundred characters.
 */
export function qrSvg(text: string, { palette }: Brand): string {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const side = modules.size + 8;
  let path = "";
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) {
      if (!modules.get(y, x)) continue;
      const start = x;
      while (x + 1 < modules.size && modules.get(y, x + 1)) x++;
      path += `M${start + 4} ${y + 4}h${x - start + 1}v1h-${x - start + 1}z`;
    }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="${palette.deep[0]}" d="${path}"/></svg>`;
}
