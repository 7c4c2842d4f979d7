// What the first screen of a public page says, on a laptop and on a phone: what, for whom, when, for how much, how many hours, from
// whom, and the button.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

const screens = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];
const said = {
  nl: [
    /gemeenten en organisaties/,
    /\d+ \p{L}+ 20\d\d/u,
    /€.\d+,\d\d.excl\..btw/,
    /€.\d+,\d\d.incl\..btw/,
    /28.uur/,
    /ANBI/,
  ],
  en: [
    /municipalities and organisations/,
    /\d+ \p{L}+ 20\d\d/u,
    /€\d+\.\d\d.excl\..VAT/,
    /€\d+\.\d\d.incl\..VAT/,
    /28.hours/,
    /ANBI/,
  ],
};

/** The parts of the page that stand whole on the screen as it opens, and are not covered by the bar at its foot. */
const onFirstScreen = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector(".sc-buy-bar");
    const foot = Math.min(
      innerHeight,
      (bar?.checkVisibility() && bar.getBoundingClientRect().top) || innerHeight,
    );
    const isSeen = (element: Element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      const limit = bar?.contains(element) ? innerHeight : foot;
      return element.checkVisibility() && height > 0 && top >= 0 && bottom <= limit;
    };
    const textsOf = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(isSeen).map((element) => element.textContent ?? "");
    return {
      texts: textsOf("main :is(p, dd, h1)").join("\n"),
      buttons: textsOf("main .sc-button"),
      isTitleSeen: textsOf("h1").length === 1,
    };
  });

/** The words of a hero and its mosaic, in pixels. */
const heroHeight = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      ...[".sc-hero__text", ".sc-hero > .sc-mosaic"].map(
        (part) => document.querySelector(part)!.getBoundingClientRect().height,
      ),
    ),
  );

for (const screen of screens)
  test.describe(`${screen.width} by ${screen.height}`, () => {
    test.use({ viewport: screen });

    for (const [locale, paths] of [
      ["nl", ["/", "/masterclasses", "/masterclasses/anders-kijken", "/cohorten"]],
      ["en", ["/en", "/en/masterclasses", "/en/masterclasses/anders-kijken", "/en/cohorts"]],
    ] as const)
      test(`what is for sale is told and sold on the first screen: ${locale}`, async ({ page, rows }) => {
        const { slug } = await rows.cohort({ name: "Op locatie of online, donderdagmiddag" });
        for (const path of [...paths, `${paths.at(-1)}/${slug}`]) {
          await page.goto(path);
          const seen = await onFirstScreen(page);
          expect(seen.isTitleSeen, path).toBe(true);
          for (const fact of said[locale]) expect(seen.texts, path).toMatch(fact);
          expect(seen.buttons.length, `a button of ${path}`).toBeGreaterThan(0);
          expect(await heroHeight(page), path).toBeLessThanOrEqual(320);
        }
      });

    test("a page of prose begins on its first screen", async ({ page }) => {
      for (const path of ["/methode", "/over-ons", "/vragen", "/contact", "/privacy"]) {
        await page.goto(path);
        expect(await heroHeight(page), path).toBeLessThanOrEqual(320);
        const text = (await page.locator(".sc-chapter--intro > :first-child").boundingBox())!;
        expect(text.y, path).toBeLessThan(screen.height - 100);
      }
    });
  });

test("price and button of a masterclass stay in view while one reads", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/masterclasses/anders-kijken");
  const button = page.getByRole("link", { name: "Kies een datum" }).and(page.locator(":visible"));
  await page.getByRole("heading", { name: "Certificaat" }).scrollIntoViewIfNeeded();
  await expect(button).toBeInViewport();
  await expect(page.locator(".sc-panel .sc-price")).toBeInViewport();

  await page.setViewportSize({ width: 360, height: 740 });
  for (const heading of ["Na afloop", "Wat je leert", "Wederkerigheid"]) {
    await page.getByRole("heading", { name: heading, exact: true }).scrollIntoViewIfNeeded();
    await expect(button).toHaveCount(1);
    await expect(button).toBeInViewport({ ratio: 1 });
    await expect(page.locator(".sc-buy-bar")).toContainText(/€.\d+,\d\d.excl\..btw/);
  }
});

test("the bar at the foot of a phone covers nothing that has the focus", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/masterclasses/anders-kijken");
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press("Tab");
    const isCovered = await page.evaluate(() => {
      const [focus, bar] = [document.activeElement!, document.querySelector(".sc-buy-bar")!];
      if (bar.contains(focus) || focus === document.body) return false;
      const [{ top, bottom, height }, foot] = [focus.getBoundingClientRect(), bar.getBoundingClientRect()];
      // A table that is higher than the screen cannot be seen whole.
      return height < foot.top && top < foot.bottom && bottom > foot.top + 1;
    });
    expect(isCovered, `after ${step + 1} steps`).toBe(false);
  }
});

test("with text twice as large the box of a masterclass covers none of its words", async ({ page }) => {
  for (const size of [1, 2]) {
    await page.goto("/masterclasses/anders-kijken");
    const isApart = await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size * 16}px`;
      const box = document.querySelector(".sc-split__aside .sc-panel")!.getBoundingClientRect();
      return [...document.querySelectorAll(".sc-hero__text > *")].every((words) => {
        const { right, bottom } = words.getBoundingClientRect();
        return right <= box.left || bottom <= box.top;
      });
    }, size);
    expect(isApart, `text of ${size} times its size`).toBe(true);
  }
});
