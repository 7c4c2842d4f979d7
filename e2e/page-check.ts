// What every page has to satisfy, in one look: WCAG 2.2 AA as far as a machine sees it (axe), in both schemes and on a narrow
// screen; text twice as large; forced colours; the document's own order.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const norms = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const screens = {
  desk: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
  narrow: { width: 320, height: 640 },
};

/** Which of the looks: contrast depends on the scheme and layout on the width, so states share what their page showed. */
export type Depth = "whole" | "state" | "translation";

/** Looks at the page as it stands. Returns what is wrong, in words; nothing when all is well. */
export async function faultsOf(page: Page, lang: string, depth: Depth): Promise<string[]> {
  const faults: string[] = [];
  const see = async (where: string, found: Promise<string[]>) =>
    faults.push(...(await found).map((fault) => `${where}: ${fault}`));

  await page.setViewportSize(screens.desk);
  await see("document", page.evaluate(documentFaults, lang));
  await see("desk", axe(page));
  await page.setViewportSize(screens.narrow);
  await see("320 px wide", page.evaluate(overflow));
  if (depth === "translation") return faults;

  await page.setViewportSize(screens.phone);
  await page.emulateMedia({ colorScheme: "dark" });
  const isWhole = depth === "whole";
  await see("phone, dark", axeAgain(page, isWhole ? undefined : byScheme));
  if (!isWhole) return faults;

  await page.emulateMedia({ colorScheme: "light" });
  await see("phone", axeAgain(page, byScheme));
  await page.setViewportSize(screens.desk);
  await page.emulateMedia({ colorScheme: "dark" });
  await see("desk, dark", axeAgain(page, ["color-contrast"]));
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await see("forced colours", page.evaluate(forcedColourFaults));
  await page.emulateMedia({ forcedColors: "none" });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await see("text twice as large", page.evaluate(overflow));
  return faults;
}

const byScheme = ["color-contrast", "target-size"];
const options = { runOnly: norms, rules: { "target-size": { enabled: true } } };
type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];
const inWords = (violations: Violations) =>
  violations.map(({ id, nodes }) => `${id} (${nodes.length}×) ${nodes[0]?.html.slice(0, 160)}`);

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  return inWords(violations);
}

/** The same, with the axe that the first look left in the page. */
async function axeAgain(page: Page, rules?: string[]): Promise<string[]> {
  const asked = { ...(rules ? { runOnly: rules } : options), resultTypes: ["violations" as const] };
  const violations = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as {
      axe: { run(where: Document, asked: object): Promise<{ violations: Violations }> };
    };
    return (await axe.run(document, asked)).violations;
  }, asked);
  return inWords(violations);
}

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
  return faults;
}

/** What sticks out at the right, or is cut off. */
function overflow(): string[] {
  const room = document.documentElement.clientWidth;
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
