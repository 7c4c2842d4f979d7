import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { stopPdfRenderer } from "~/platform/pdf/pdf.server";
import { foundationBrand as brand } from "~/platform/site/foundation-brand";
import { readXml } from "~/lib/markup/xml";
import { coalitiecanvas } from "../../coalitiecanvas/coalitiecanvas";
import { outlinedPicture } from "./outlined-picture.server";

afterAll(() => stopPdfRenderer());

test("a coalition goes along with its letters as outlines, also those of another script, and as a PNG twice as large", async () => {
  const document = {
    place: "Veermonde",
    "partyName@0a": "De drukkerij",
    "partyGives@0a": "papier",
    "partyName@0b": "جمعية الحرفيين",
  };
  const picture = coalitiecanvas.picture!(document, "nl")!;
  const drawn = await outlinedPicture(picture, { brand, locale: "nl" });
  expect(readXml(drawn.svg).ok).toBe(true);
  expect(drawn.svg).not.toContain("<text");
  expect(drawn.svg.match(/<use /g)?.length).toBeGreaterThan("Veermonde De drukkerij".length);
  expect(drawn.alt).toContain(picture.summary);
  const { format, width, height } = await sharp(drawn.png).metadata();
  expect([format, width]).toEqual(["png", 1_440]);
  expect(height! / width!).toBeCloseTo(drawn.height / drawn.width, 2);
  const { channels } = await sharp(drawn.png).greyscale().stats();
  expect(channels[0]!.min).toBeLessThan(60);
  expect(channels[0]!.mean).toBeGreaterThan(200);
});
