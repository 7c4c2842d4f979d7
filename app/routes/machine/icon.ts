import type { LoaderFunctionArgs } from "@remix-run/node";
import { icoOf } from "~/platform/drawing/ico";
import { pngOf } from "~/platform/drawing/png.server";
import type { Brand } from "~/platform/site/brand";
import { markSvg } from "~/platform/site/brand-icons";

/** The icons that browsers and telephones ask for by name, by that name. A mask may take a fifth of a maskable one. */
const icons: Record<string, (brand: Brand) => Promise<Buffer<ArrayBuffer>>> = {
  "/favicon.ico": async (brand) => {
    const svg = markSvg(brand, { room: 3, ground: true, round: 6 });
    const pictures = [];
    for (const side of [16, 32, 48]) pictures.push({ side, png: await pngOf(svg, side) });
    return icoOf(pictures);
  },
  "/apple-touch-icon.png": (brand) => pngOf(markSvg(brand, { room: 7, ground: true }), 180),
  "/icon-192.png": (brand) => pngOf(markSvg(brand, { room: 4, ground: true, round: 8 }), 192),
  "/icon-512.png": (brand) => pngOf(markSvg(brand, { room: 4, ground: true, round: 8 }), 512),
  "/icon-maskable.png": (brand) => pngOf(markSvg(brand, { room: 12, ground: true }), 512),
};

/** The site's mark as an icon. */
export async function loader({ request, context: { site } }: LoaderFunctionArgs) {
  const { pathname } = new URL(request.url);
  const draw = icons[pathname];
  if (!draw) throw new Response("Not Found", { status: 404 });
  const type = pathname.endsWith(".ico") ? "image/x-icon" : "image/png";
  return new Response(await draw(site.brand), { headers: { "Content-Type": type } });
}
