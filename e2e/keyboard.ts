// Moving through a page with the keyboard, as somebody without a mouse does, looking at what has the focus.
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";

/** What the focus looks like: a ring is drawn, and nothing lies over what has it. */
const look = () => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { what: "nothing", hasRing: false, isUncovered: false };
  const style = getComputedStyle(focused);
  const hasOutline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const box = focused.getBoundingClientRect();
  const at = { x: box.left + Math.min(box.width / 2, 40), y: box.top + Math.min(box.height / 2, 20) };
  const onTop = document.elementFromPoint(at.x, at.y);
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : null;
  return {
    what: `${focused.tagName} ${focused.textContent?.trim().slice(0, 40)} ${focused.id}`,
    hasRing: hasOutline || style.boxShadow !== "none",
    isUncovered: Boolean(
      onTop && (focused.contains(onTop) || onTop.contains(focused) || label?.contains(onTop)),
    ),
  };
};

/** Presses Tab until `target` has the focus, at most `most` times. The focus is seen at every stop. */
export async function tabTo(page: Page, target: Locator, most = 60) {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(look);
    if (seen.what === "nothing") continue;
    expect(seen, `the focus at ${page.url()}`).toMatchObject({ hasRing: true, isUncovered: true });
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

/** Presses Enter on `target` and waits for the page it leads to. */
export async function go(page: Page, target: Locator) {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}
