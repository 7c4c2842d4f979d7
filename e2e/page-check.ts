// What every page has to satisfy: WCAG 2.2 AA as far as a machine sees it (axe), on a narrow screen too; the document's own
// order. In the sweep also in the dark, on a phone, with text twice as large and with forced colours.
import type { Page } from "@playwright/test";
import { accessibilityFaults } from "./axe-faults";

const screens = {
  desk: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
  narrow: { width: 320, height: 640 },
};

/**
 * Which of the looks: `first` the one that finds most. In the sweep a page as it is gets all of them, its other states and its
 * translation those that can differ.
 */
export type Depth = "first" | "whole" | "state" | "translation";

/** Looks at the page as it stands. Returns what is wrong, in words; nothing when all is well. */
export async function faultsOf(page: Page, lang: string, depth: Depth): Promise<string[]> {
  const faults: string[] = [];
  const see = async (where: string, found: Promise<string[]>) =>
    faults.push(...(await found).map((fault) => `${where}: ${fault}`));

  await page.setViewportSize(screens.desk);
  await see("document", page.evaluate(documentFaults, lang));
  await see("desk", accessibilityFaults(page, { rules: "all", contrast: contrastIn[depth] }));
  await page.setViewportSize(screens.narrow);
  await see("320 px wide", page.evaluate(overflow));
  if (depth === "first" || depth === "translation") return faults;

  await page.setViewportSize(screens.phone);
  await page.emulateMedia({ colorScheme: "dark" });
  const rules = depth === "whole" ? "all" : "target-size";
  await see("phone, dark", accessibilityFaults(page, { rules, contrast: contrastIn[depth] }));
  if (depth === "state") return faults;

  await page.setViewportSize(screens.desk);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await see("forced colours", page.evaluate(forcedColourFaults));
  await page.emulateMedia({ forcedColors: "none" });
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
  });
  await see("text twice as large", page.evaluate(overflow));
  return faults;
}

/** Whose contrast is measured in the first look: another language has other words in the same colours. */
const contrastIn = { first: "alike", whole: "every", state: "alike", translation: "none" } as const;

/** The page's own order, and whether all that it is made of comes with its looks. */
function documentFaults(lang: string): string[] {
  const faults: string[] = [];
  const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => Number(heading.tagName[1]));
  if (document.documentElement.lang !== lang) faults.push(`lang is ${document.documentElement.lang}`);
  if (levels.filter((level) => level === 1).length !== 1) faults.push("not one h1");
  if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1))
    faults.push(`headings skip a level: ${levels.join(" ")}`);
  if (document.title.trim() === "" || document.title === "De Stadscoalitie")
    faults.push("no title of its own");
  const rules = (list: CSSRuleList): string[] =>
    [...list].flatMap((rule) => [
      rule instanceof CSSStyleRule ? rule.selectorText : "",
      ...("cssRules" in rule ? rules(rule.cssRules as CSSRuleList) : []),
    ]);
  const known = [...document.styleSheets].flatMap(({ cssRules }) => rules(cssRules)).join(" ");
  const styled = new Set(known.match(/\.[\w-]+/g));
  // A variant may be what its block is by itself.
  const bare = [...document.querySelectorAll("[class*=sc-]")]
    .flatMap(({ classList }) => [...classList])
    .filter((name) => name.startsWith("sc-") && !name.includes("--") && !styled.has(`.${name}`));
  if (bare.length > 0) faults.push(`no style sheet of this page knows ${[...new Set(bare)].join(", ")}`);
  return faults;
}

/** What sticks out at the right, or is cut off, also the name of a column beside its value. */
function overflow(): string[] {
  const room = document.documentElement.clientWidth;
  const isOutside = (cell: Element) => {
    const { content, marginLeft } = getComputedStyle(cell, "::before");
    return content !== "none" && parseFloat(getComputedStyle(cell).paddingLeft) + parseFloat(marginLeft) < 0;
  };
  const cut = [...document.querySelectorAll("td[data-label]")].filter(isOutside);
  if (cut.length > 0) return [`the name of a column is out of sight: ${cut[0]!.outerHTML.slice(0, 120)}`];
  if (document.documentElement.scrollWidth <= room) return [];
  const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
  const wide = [...document.querySelectorAll("body *")].filter(
    (element) => !(element instanceof SVGElement) && element.getBoundingClientRect().right > room + 1,
  );
  return [`${document.documentElement.scrollWidth} px in ${room}: ${wide.slice(0, 4).map(name).join(", ")}`];
}

/** Controls keep an edge when the system draws the colours; nothing moves for who asked for less motion. */
function forcedColourFaults(): string[] {
  const controls = [
    ...document.querySelectorAll("button, .sc-button, input:not([type=hidden]), select, textarea"),
  ];
  const edgeless = controls.filter((control) => {
    const { borderTopWidth, borderTopStyle, appearance } = getComputedStyle(control);
    const hasEdge = parseFloat(borderTopWidth) > 0 && borderTopStyle !== "none";
    return control.checkVisibility() && !hasEdge && appearance === "none";
  });
  const moving = document.getAnimations().filter(({ playState }) => playState === "running");
  return [
    ...edgeless.map((control) => `no edge: ${control.outerHTML.slice(0, 120)}`),
    ...moving.map(() => "something moves"),
  ];
}
