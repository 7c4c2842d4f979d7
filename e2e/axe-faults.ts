// What axe finds on a page. Its rule for contrast takes most of its time, text by text; of texts that are drawn alike one is enough.
import type { BrowserContext, Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

const norms = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules to ask, and whose contrast: that of every text, of one among those drawn alike, or of none. */
export interface Asked {
  rules: "all" | "target-size" | "none";
  contrast: "every" | "alike" | "none";
}

/** Has every page of the context come with axe: the browser then compiles it once, not for each look. */
export const bringAxe = (context: BrowserContext) => context.addInitScript({ content: axe.source });

/** What axe finds on the page as it stands (see `bringAxe`): the rule, how often, and the first element. */
export async function accessibilityFaults(
  page: Page,
  { rules, contrast }: Asked = { rules: "all", contrast: "alike" },
): Promise<string[]> {
  const found: AxeResults["violations"] = [];
  if (rules !== "none") found.push(...(await page.evaluate(runRules, rules === "all" ? norms : [rules])));
  if (contrast !== "none") found.push(...(await page.evaluate(runContrast, contrast)));
  return found.map(({ id, nodes }) => `${id} (${nodes.length}×) ${nodes[0]?.html.slice(0, 160)}`);
}

async function runRules(runOnly: string[]) {
  const { axe: here } = window as unknown as { axe: typeof axe };
  const rules = { "target-size": { enabled: true }, "color-contrast": { enabled: false } };
  const isByNorm = runOnly.length > 1;
  const options = { runOnly, resultTypes: ["violations" as const], ...(isByNorm && { rules }) };
  return (await here.run(document, options)).violations;
}

async function runContrast(of: "every" | "alike") {
  const { axe: here } = window as unknown as { axe: typeof axe };
  const backgrounds = new Map<Element | null, string>([[null, ""]]);
  /** What an element is drawn on. What is lifted out of the flow may lie on something else than what is around it. */
  const backgroundOf = (element: Element | null): string => {
    const known = backgrounds.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element!);
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } = style;
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join();
    const parts = [backgroundOf(element!.parentElement)];
    if (own !== "rgba(0, 0, 0, 0),none,1,none,normal") parts.push(own);
    if (position !== "static")
      parts.push(`${position} ${element!.tagName} ${element!.getAttribute("class")}`);
    if (element!.matches(":disabled, [aria-disabled=true], label:has(:disabled)")) parts.push("disabled");
    backgrounds.set(element, parts.join("|"));
    return parts.join("|");
  };
  const alike = new Map<string, Element>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement!;
    if (!text.nodeValue!.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fill, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const drawing = [color, fill, fontSize, fontWeight, textShadow, backgroundOf(element)].join();
    if (!alike.has(drawing)) alike.set(drawing, element);
  }
  const fields = [...document.querySelectorAll("input, select, textarea")];
  const options = { runOnly: ["color-contrast"], resultTypes: ["violations" as const] };
  const context = of === "every" ? document : { include: [...alike.values(), ...fields] };
  return (await here.run(context, options)).violations;
}
