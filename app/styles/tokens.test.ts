import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { BrandColour } from "~/platform/site/brand";
import { brandCss } from "~/platform/site/brand-css";
import { foundationBrand } from "~/platform/site/foundation-brand";
import { contrast } from "~/ui/contrast";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** What each token is taken from, by name without `--sc-`. */
const chain = Object.fromEntries(
  [...css.matchAll(/--sc-((?:color|mosaic|button)-[a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [
    name!,
    value!,
  ]),
);

/** The colour that a token comes to in one scheme, through its chain. */
function colourOf(token: string, scheme: 0 | 1): string {
  const [, step, name] = /^var\(--(sc|brand)-([a-z-]+)\)$/.exec(chain[token] ?? "") ?? [];
  if (step === "sc") return colourOf(name!, scheme);
  const shades = foundationBrand.palette[name as BrandColour];
  if (!shades) throw new Error(`the token ${token} is taken from ${chain[token]}, which no brand has`);
  return shades[scheme];
}

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

for (const [at, scheme] of (["light", "dark"] as const).entries()) {
  const ratio = (one: string, other: string) =>
    contrast(colourOf(one, at as 0 | 1), colourOf(other, at as 0 | 1));

  test.each(readable)(`${scheme}: %s on %s reads at 7:1`, (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(visible)(`${scheme}: %s on %s shows at 3:1`, (graphic, ground) => {
    expect(ratio(graphic, ground)).toBeGreaterThanOrEqual(3);
  });
}

const tokens = Object.keys(chain);

test("every text and graphic token is in one of the pairs", () => {
  const paired = new Set<string>([...readable, ...visible].flat());
  const decorative = /^color-(line|line-deep|focus-halo|focus-halo-deep)$/;
  // A button takes these on, and is measured with what it makes of them.
  const pressed = /^color-(on-)?(action|danger)(-hover)?$/;
  const forgotten = tokens.filter(
    (name) =>
      /^(color|button)-/.test(name) && !paired.has(name) && !decorative.test(name) && !pressed.test(name),
  );
  expect(forgotten).toEqual([]);
});

test("every colour of a brand has a part to play, and every chain ends in one", () => {
  for (const token of tokens) expect(colourOf(token, 0)).toMatch(/^#[0-9a-f]{6}$/);
  const played = new Set(Object.values(chain).map((value) => /^var\(--brand-([a-z-]+)\)$/.exec(value)?.[1]));
  expect(Object.keys(foundationBrand.palette).filter((colour) => !played.has(colour))).toEqual([]);
});

test("the brand's style sheet gives both schemes, the dark one on screens only", () => {
  const [light, dark] = brandCss(foundationBrand).split("@media screen and (prefers-color-scheme:dark)");
  expect(light).toContain("--brand-ink:#10333c");
  expect(dark).toContain("--brand-ink:#f3ecdd");
});
