import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast } from "~/ui/contrast";
import { mosaicColours } from "~/ui/mosaic/mosaic-patterns";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** The colours of one theme block, by token name without `--sc-`. */
function colours(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--sc-([a-z-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name, value]),
  );
}
const [lightBlock = "", darkBlock = ""] = css.split("@media");
const light = colours(lightBlock);
const schemes = { light, dark: { ...light, ...colours(darkBlock) } };

const grounds = ["document", "surface", "sunken", "petrol-tint", "saffron-tint", "brick-tint", "olive-tint"];
const texts = ["text", "text-soft", "link", "link-hover", "saffron-text", "brick-text", "olive-text"];
const graphics = [
  "line-strong",
  "petrol-graphic",
  "saffron-graphic",
  "brick-graphic",
  "olive-graphic",
  "focus",
];
const pair = (text: string, ground: string) => [`color-${text}`, `color-${ground}`] as const;

const readable = [
  ...texts.flatMap((text) => grounds.map((ground) => pair(text, ground))),
  ...["on-deep", "on-deep-soft", "on-deep-accent"].map((text) => pair(text, "deep")),
  ["button-primary-text", "button-primary-ground"],
  ["button-primary-text", "button-primary-hover"],
  ["button-danger-text", "button-danger-ground"],
  ["button-danger-text", "button-danger-hover"],
] as const;
const visible = [
  ...graphics.flatMap((graphic) => grounds.map((ground) => pair(graphic, ground))),
  pair("on-deep", "deep"),
  ["button-primary-ground", "color-document"],
  ["button-primary-ground", "color-surface"],
  ["button-danger-ground", "color-surface"],
] as const;

for (const [scheme, values] of Object.entries(schemes)) {
  const ratio = (one: string, other: string) => contrast(values[one] ?? "", values[other] ?? "");

  test.each(readable)(`${scheme}: %s on %s reads at 7:1`, (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(visible)(`${scheme}: %s on %s shows at 3:1`, (graphic, ground) => {
    expect(ratio(graphic, ground)).toBeGreaterThanOrEqual(3);
  });
}

test("every text and graphic token is in one of the pairs", () => {
  const paired = new Set<string>([...readable, ...visible].flat());
  const decorative = /^color-(line|line-deep|focus-halo)$/;
  const forgotten = Object.keys(light).filter(
    (name) => /^(color|button)-/.test(name) && !paired.has(name) && !decorative.test(name),
  );
  expect(forgotten).toEqual([]);
});

test("the mosaic's literal colours are those of the light scheme", () => {
  const tokens = Object.fromEntries(
    Object.keys(mosaicColours).map((name) => [name, light[`mosaic-${name}`]]),
  );
  expect(tokens).toEqual(mosaicColours);
});
