// What a learner does beside one lesson: going on, starting again, reading in another language, printing. One lesson itself is
// in learning.spec.ts.
import type { Page } from "@playwright/test";
import { pageTextsOf, withoutSpace } from "../../tests/pdf";
import { expect, test } from "../fixtures";
import { accessibilityFaults, bringAxe } from "../axe-faults";
import { almostCompleted, lastLesson } from "../steps";

const progress = (page: Page, lessons: number) =>
  page.locator(".sc-progress__value").getByText(`${lessons} van de 14 lessen klaar`, { exact: true });

test("going on where one was, on any visit", async ({ page, login, rows }) => {
  const enrolment = await rows.enrolment(await login());
  await page.goto("/my");
  await expect(progress(page, 0)).toBeVisible();
  await page.getByRole("link", { name: "Beginnen" }).click();
  await expect(page.getByText("Nog te doen in deze les: opdracht, toets")).toBeVisible();
  await page.getByRole("button", { name: "Les afronden en verder" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Waar het begon" })).toBeVisible();
  const first = page.getByRole("navigation").getByRole("link", { name: /^Talent dat er al is/ });
  await expect(first).toContainText("begonnen · nog: opdracht, toets");
  await page.locator(".exercise textarea").first().fill("Een klokkenmaker zonder werkbank.");
  await expect(page.locator(".exercise .reflection__saved").first()).toHaveText(/^Bewaard om/);

  await page.goto("/my");
  await page.getByRole("link", { name: "Verder waar je was" }).click();
  await expect(page).toHaveURL(`/learn/${enrolment}/waar-het-begon`);
  await page.getByRole("link", { name: /^Vorige: / }).click();
  await expect(page.getByRole("link", { name: "Naar de volgende les" })).toBeVisible();
});

test("a lesson keeps its place when the language is switched, and the choice is remembered", async ({
  page,
  login,
  rows,
}) => {
  const enrolment = await rows.enrolment(await login());
  await page.goto(`/learn/${enrolment}/waar-het-begon`);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("button", { name: "Finish the lesson and go on" })).toBeVisible();
  await page.goto("/my");
  await expect(page.getByRole("heading", { level: 1, name: "My masterclasses" })).toBeVisible();
});

test("the last step lands on the celebration; starting again asks first and leaves what there was", async ({
  page,
  context,
  login,
  rows,
  database,
}) => {
  await bringAxe(context);
  const first = await rows.enrolment(await login("learner", { name: "Noor de Vries" }));
  await almostCompleted(database, first);
  await page.goto(`/learn/${first}/${lastLesson.slug}`);
  await page.getByRole("button", { name: "Les afronden" }).click();
  await expect(page).toHaveURL(`/learn/${first}/completed`);
  await expect(page.getByRole("heading", { level: 1, name: "Gefeliciteerd, Noor de Vries" })).toBeVisible();
  await expect(page.getByText("En hierna?")).toBeVisible();
  await expect(page.getByRole("button", { name: /Opnieuw/ })).toHaveCount(0);
  const see = page.getByRole("link", { name: "Bekijk je certificaat" });
  await expect(async () => {
    await page.reload();
    await expect(see).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await accessibilityFaults(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download de PDF" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^certificaat-.*\.pdf$/);
  await see.click();
  await expect(page.getByRole("heading", { level: 1, name: "Noor de Vries" })).toBeVisible();

  await page.goto(`/learn/${first}`);
  await expect(page.getByRole("heading", { name: "Alles is klaar" })).toBeVisible();
  await page.goto("/my");
  await page.getByRole("link", { name: /^Opnieuw beginnen/ }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Anders kijken: opnieuw beginnen?" }),
  ).toBeVisible();
  await page.getByRole("link", { name: "Nee, laat alles zoals het is" }).click();
  await expect(page).toHaveURL(`/learn/${first}/completed`);
  await page.goto(`/learn/${first}/again`);
  await page.getByRole("button", { name: "Ja, begin opnieuw" }).click();
  await expect(progress(page, 0)).toBeVisible();
  await page.goto(`/learn/${first}/again`);
  await expect(page.getByText("Je bent hier al opnieuw mee begonnen.")).toBeVisible();
  await page.goto("/my");
  await page.getByRole("link", { name: "Teruglezen" }).click();
  await expect(page).toHaveURL(`/learn/${first}`);
  await expect(progress(page, 14)).toBeVisible();
});

test("an enrolment that has ended gives no lessons, but what one wrote and the way to a new ticket", async ({
  page,
  login,
  rows,
}) => {
  const enrolment = await rows.enrolment(await login(), { endedAt: new Date() });
  const [preview, paid] = ["talent-dat-er-al-is", "je-startbeeld"];
  await page.goto(`/learn/${enrolment}/${paid}`);
  await expect(page).toHaveURL(`/learn/${enrolment}`);
  await expect(page.getByText("Je ticket is geannuleerd")).toBeVisible();
  await expect(page.getByRole("link", { name: "Bekijk de masterclass en de data" })).toBeVisible();
  await page.goto(`/learn/${enrolment}/${preview}`);
  await expect(page).toHaveURL(`/masterclasses/anders-kijken/${preview}`);
});

test("a lesson prints as a text: no menus, no buttons, no bar over it", async ({ page, login, rows }) => {
  const enrolment = await rows.enrolment(await login());
  await page.goto(`/learn/${enrolment}/talent-dat-er-al-is`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1, name: "Talent dat er al is" })).toBeVisible();
  await expect(page.getByText("Dinsdag, half elf, spreekkamer 3.")).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("contentinfo")).toHaveCount(0);
  const stuck = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter(
        (element) => element.checkVisibility() && /fixed|sticky/.test(getComputedStyle(element).position),
      )
      .map((element) => element.className),
  );
  expect(stuck).toEqual([]);
});

test("on paper a heading, an announcement and a question to write at stay with what they belong to", async ({
  page,
  login,
  rows,
}) => {
  const enrolment = await rows.enrolment(await login());
  for (const lesson of ["talent-dat-er-al-is", "je-startbeeld"]) {
    await page.goto(`/learn/${enrolment}/${lesson}`);
    const textsOf = async (selector: string) =>
      (await page.locator(selector).allInnerTexts()).map(withoutSpace);
    const headings = await textsOf("main :is(h2, h3)");
    const pages = await pageTextsOf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(3);
    const lonely = (text: string) => text.endsWith(":") || headings.some((heading) => text.endsWith(heading));
    expect(pages.filter(lonely)).toEqual([]);
    for (const question of await textsOf(".exercise .sc-field__label"))
      expect(pages.some((text) => text.includes(question) && !text.startsWith(question))).toBe(true);
  }
});

test("on a phone a table in a lesson shows its rows one by one, whole", async ({ page, login, rows }) => {
  const enrolment = await rows.enrolment(await login());
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/learn/${enrolment}/je-startbeeld`);
  const tables = page.locator(".table-scroll");
  expect(await tables.count()).toBeGreaterThan(0);
  for (const table of await tables.all()) {
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const cells = await table.locator("tbody tr").first().locator("td").all();
    const lefts = await Promise.all(cells.map(async (cell) => (await cell.boundingBox())?.x));
    expect(new Set(lefts).size).toBe(1);
  }
});

test("on a phone the notes are one step from anywhere in a lesson", async ({ page, login, rows }) => {
  const enrolment = await rows.enrolment(await login());
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/learn/${enrolment}/je-startbeeld`);
  await page.locator(".sc-lesson__bar").getByRole("link", { name: "Aantekeningen" }).click();
  const notes = page.getByRole("complementary", { name: "Aantekeningen" });
  await expect(notes.getByRole("heading")).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(notes.getByLabel("Je aantekeningen bij deze les")).toBeFocused();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(page.locator(".sc-lesson__bar").getByRole("link", { name: "Aantekeningen" })).toBeHidden();
});
