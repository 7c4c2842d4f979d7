import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mosaicColours } from "~/platform/site/brand";
import { foundationBrand } from "~/platform/site/foundation-brand";
import { mosaic, mosaicSvg, type MosaicShape } from "./mosaic";
import { figurePath } from "./mosaic-tiles";

const colours = mosaicColours(foundationBrand);

const shapes: readonly MosaicShape[] = ["cover", "tableau", "band", "seal"];
const seed = fc.string({ minLength: 1, maxLength: 60 });
const shape = fc.constantFrom(...shapes);

test("a seed always gives the same picture", () => {
  fc.assert(
    fc.property(seed, shape, (s, kind) => {
      expect(mosaic(s, kind)).toEqual(mosaic(s, kind));
    }),
  );
});

test("a picture lies within its frame and its paths hold whole or half units only", () => {
  fc.assert(
    fc.property(seed, shape, (s, kind) => {
      const { width, height, paths } = mosaic(s, kind);
      for (const { d } of paths) {
        expect(d).toMatch(/^[Mlhvaz0-9. -]+$/);
        for (const [, x, y] of d.matchAll(/M(-?[\d.]+)[ ]?(-?[\d.]+)/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(width);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeLessThanOrEqual(height);
        }
      }
    }),
  );
});

test.each([
  ["cover", 550],
  ["tableau", 800],
  ["band", 600],
  ["seal", 700],
] as const)("a %s is at most %d bytes compressed", (kind, limit) => {
  fc.assert(
    fc.property(seed, (s) => {
      expect(gzipSync(mosaicSvg(s, kind, colours)).length).toBeLessThanOrEqual(limit);
    }),
  );
});

test.each(shapes)("a thousand numbers hardly ever share a %s", (kind) => {
  const pictures = new Set(
    Array.from({ length: 1_000 }, (_, index) => mosaicSvg(`SC-${index}`, kind, colours)),
  );
  expect(pictures.size).toBeGreaterThan(900);
});

test("the masterclasses and modules all have a cover of their own", () => {
  const slugs = [
    "anders-kijken",
    "coalities-bouwen",
    "van-ontmoeting-naar-bedrijvigheid",
    "impact-en-adoptie",
    "de-stad-en-het-talent",
    "taal-verandert",
    "ieders-verhaal",
    "wederkerigheid",
    "vakgenoten-ontmoeten",
    "de-coalitie",
    "collectieve-interventies",
    "leren-door-doen-en-het-mkb",
    "impact-op-vier-niveaus",
    "adoptie",
  ];
  expect(new Set(slugs.map((slug) => mosaicSvg(slug, "cover", colours))).size).toBe(slugs.length);
});

test("a seal for a PDF has literal colours and needs no style sheet", () => {
  const svg = mosaicSvg("SC-7H2K-9QXM", "seal", colours);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 101 101"><path fill="#/);
  expect(svg).not.toMatch(/class=|style=|var\(/);
});

test("a band of 13 mm high reaches across A4 on its side", () => {
  const [, width, height] =
    /viewBox="0 0 (\d+) (\d+)"/.exec(mosaicSvg("SC-7H2K-9QXM", "band", colours)) ?? [];
  expect((13 * Number(width)) / Number(height)).toBeGreaterThanOrEqual(297);
});

test("a star has four curved sides", () => {
  expect(figurePath("star", 0, 0, 0, 16).match(/a/g)).toHaveLength(4);
});
