import type { Locale } from "~/i18n/locale";
import { pngOf } from "~/platform/drawing/png.server";
import { MadeOnce } from "~/platform/made-once";
import { said } from "~/platform/pdf/pdf-text";
import { renderSvg } from "~/platform/pdf/pdf.server";
import { mosaicColours } from "~/platform/site/brand";
import { markSvg } from "~/platform/site/brand-icons";
import type { Site } from "~/platform/site/site";
import { mosaicSvg } from "~/ui/mosaic/mosaic";
import { linkPictureMessages } from "./link-picture.messages";

/** What a shared link shows of a page. */
export interface LinkPicture {
  /** What it is: "Masterclass". */
  kicker: string;
  title: string;
  /** One line of facts below. */
  facts: string;
  /** What its mosaic is drawn from, and whether that is the seal of a number. */
  seed: string;
  isSeal?: boolean;
}

const width = 1200;
/** By all that stands on them: what is made anew for a page that changed is mostly the same picture. */
const pictures = new MadeOnce<Buffer<ArrayBuffer>>({ kept: 60, underWay: 12 });

/**
 * Answers with the picture of a page, 1200 by 630, made once. When a dozen are being made the answer is 503 with Retry-After, so that
 * tickets and certificates, which are set by the same process, need not wait for pictures.
 */
export async function linkPictureAnswer(picture: LinkPicture, site: Site, locale: Locale): Promise<Response> {
  const key = JSON.stringify([site.id, locale, picture]);
  const made = await pictures.get(key, () => draw(picture, site, locale));
  if (made) return new Response(made, { headers: { "Content-Type": "image/png" } });
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "5" };
  return new Response(linkPictureMessages[locale].later, { status: 503, headers });
}

async function draw({ kicker, title, facts, seed, isSeal = false }: LinkPicture, site: Site, locale: Locale) {
  const { brand } = site;
  const svg = await renderSvg({
    brand,
    template: "catalogue/pictures/link-picture",
    locale,
    title,
    data: {
      kicker: said(kicker),
      heading: said(title),
      facts: said(facts),
      ground: brand.palette.paper[0],
      mark: markSvg(brand),
      mosaic: mosaicSvg(seed, isSeal ? "seal" : "tableau", mosaicColours(brand)),
      shape: isSeal ? "seal" : "tableau",
    },
  });
  return pngOf(svg, width);
}
