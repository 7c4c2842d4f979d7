// A coalition from an empty table to one that is drawn: by keyboard alone on the narrowest screen, without script, and on paper.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { textOf, withoutSpace } from "../../tests/pdf";
import { expect, test } from "../fixtures";
import { go, tabTo } from "../keyboard";

const drawn = (page: Page) => page.locator("svg.coalition").filter({ visible: true });

/** The sizes in which the letters of the drawing stand on the screen. */
const letterSizes = (page: Page) =>
  drawn(page).evaluate((svg) => {
    const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
    return [...svg.querySelectorAll("text")].map((text) => scale * Number(text.getAttribute("font-size")));
  });

/** Letters that stick out of the drawing, as the browser sets them. */
const outside = (page: Page) =>
  drawn(page).evaluate((svg) => {
    const { width, height } = (svg as SVGSVGElement).viewBox.baseVal;
    return [...svg.querySelectorAll("text")].flatMap((text) => {
      const { x, y, width: wide, height: tall } = text.getBBox();
      return x < 0 || y < -4 || x + wide > width || y + tall > height + 4 ? [text.textContent] : [];
    });
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("a party and an empty chair sit at the table once they are saved, by keyboard at 320 pixels", async ({
    page,
    login,
  }) => {
    await login();
    await page.goto("/my/work/new/coalitiecanvas");
    await page.getByRole("button", { name: "Begin je Coalitiecanvas" }).click();
    await expect(page.getByText("Nog niemand aan tafel.").first()).toBeVisible();
    await go(page, page.getByRole("link", { name: "Ga naar de vragen" }));
    await tabTo(page, page.getByLabel("Om welke plek of welk plan gaat het?"));
    const party = page.getByRole("group", { name: "Partij 1" });
    await party.getByLabel("Welke organisatie of groep?").focus();
    await page.keyboard.type("Koor van de Kadestraat");
    await tabTo(page, party.getByLabel("Wat geeft zij?"));
    await page.keyboard.type("zang");
    await tabTo(page, page.getByRole("group", { name: "Lege stoel 1" }).getByLabel("Wie of wat ontbreekt?"));
    await page.keyboard.type("Wie ernaast woont");
    await page.getByRole("button", { name: "Bewaar", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Je stuk is bewaard.")).toBeVisible();
    await expect(drawn(page)).toContainText("Koor van de");
    await expect(drawn(page).locator(".coalition__chair--empty")).toHaveCount(1);
    await expect(page.getByText("Een tafel met 1 partij en 1 lege stoel.").first()).toBeVisible();
    await page.getByText("De tekening als tabel").click();
    await expect(page.getByRole("row", { name: /Koor van de Kadestraat.*zang/ })).toBeVisible();
  });
});

test("the drawing can be read at any width, and begins the paper", async ({ page, login, rows }) => {
  const path = `/my/work/${await rows.coalition(await login())}`;
  for (const width of [320, 767, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await expect(drawn(page)).toHaveCount(1);
    await expect(drawn(page)).toHaveAccessibleName("De coalitie: Het gymlokaal");
    expect(Math.min(...(await letterSizes(page)))).toBeGreaterThanOrEqual(12);
    expect(await outside(page)).toEqual([]);
  }
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download als pdf" }).click(),
  ]);
  const text = withoutSpace(await textOf(readFileSync(await download.path())));
  for (const said of ["Het gymlokaal", "een vaste avond", "Wie de sleutel heeft", "Lijst Zuid: is tegen"])
    expect(text).toContain(withoutSpace(said));
});
