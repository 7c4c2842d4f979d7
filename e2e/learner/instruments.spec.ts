// What one makes with an instrument: begun from a lesson, saved by itself, also in two tabs and without JavaScript, put back, kept, removed.
import { readFileSync } from "node:fs";
import { textOf, withoutSpace } from "../../tests/pdf";
import { textsInDocx } from "../../tests/read-docx";
import { expect, test } from "../fixtures";
import { accessibilityFaults, bringAxe } from "../axe-faults";
import { leaveUnsaved } from "../steps";
import { box, learner, lesson, saved } from "./lesson-page";

const place = "Over welke wijk of stad gaat het?";
const reason = "Waarom begint jouw stad hieraan?";

learner(
  "from an exercise to a Startbeeld on paper, with what was written before",
  async ({ page, enrolmentId }) => {
    await page.goto(`/learn/${enrolmentId}/${lesson}`);
    await box(page).fill("Een vrouw bakt op zondag brood voor haar hele portiek.");
    await expect(saved(page)).toHaveText(/^Bewaard om/);
    await page.getByRole("link", { name: "Begin je Startbeeld" }).click();
    await expect(page.getByRole("checkbox")).toBeChecked();
    await page.getByRole("button", { name: "Begin je Startbeeld" }).click();
    await expect(page.getByLabel("Welk talent zag je dat nergens staat")).toHaveValue(/brood/);

    await page.getByLabel(place).fill("Havenbuurt");
    const status = page.locator("sc-text", { has: page.getByLabel(place) }).getByRole("status");
    await expect(status).toHaveText(/^Bewaard om/);
    await page
      .getByRole("group", { name: "Talent krijgt de ruimte" })
      .getByLabel("Hoe staat het")
      .selectOption("some");
    await page.getByLabel(reason).fill("Omdat de muur er nog staat.");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await expect(page.locator("sc-text", { has: page.getByLabel(reason) }).getByRole("status")).toHaveText(
      /^Bewaard om/,
    );
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Startbeeld: Havenbuurt");
    await expect(page.getByLabel(reason)).toHaveValue("Omdat de muur er nog staat.");

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download als pdf" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^startbeeld-havenbuurt-\d{4}-\d\d-\d\d\.pdf$/);
    const text = withoutSpace(await textOf(readFileSync(await download.path())));
    for (const said of [
      "Havenbuurt",
      "Omdat de muur er nog staat.",
      "Op een enkele plek",
      "brood voor haar hele portiek",
    ])
      expect(text).toContain(withoutSpace(said));

    await page.goto(`/learn/${enrolmentId}/${lesson}`);
    await expect(page.locator(".exercise__instrument")).toContainText("Havenbuurt · ");
    await page.getByRole("link", { name: "Verder met je Startbeeld" }).click();
    await expect(page.getByLabel(place)).toHaveValue("Havenbuurt");
  },
);

test("two tabs: other fields are both kept, of the same field one chooses", async ({
  page,
  context,
  login,
  rows,
  expectConsoleError,
}) => {
  expectConsoleError(/409/);
  await bringAxe(context);
  const path = `/my/work/${await rows.artefact(await login())}`;
  const second = await context.newPage();
  await page.goto(path);
  await second.goto(path);
  const statusOf = (tab: typeof page, label: string) =>
    tab
      .locator("sc-text", { has: tab.getByLabel(label, { exact: true }) })
      .getByRole("status")
      .first();
  await page.getByLabel(reason).fill("Een bakker.");
  await expect(statusOf(page, reason)).toHaveText(/^Bewaard om/);
  await second.getByLabel(place).fill("Zuid");
  await expect(statusOf(second, place)).toHaveText(/^Bewaard om/);
  await second.getByLabel(reason).fill("Een smid.");
  const conflict = second.getByRole("group", { name: "Er zijn twee versies van je tekst" });
  await expect(conflict).toBeFocused();
  await expect(conflict.getByLabel("De andere tekst")).toHaveValue("Een bakker.");
  expect(await accessibilityFaults(second)).toEqual([]);
  await conflict.getByRole("button", { name: "De andere tekst nemen" }).click();
  await expect(statusOf(second, reason)).toHaveText(/^Bewaard om/);
  await second.reload();
  await expect(second.getByLabel(place)).toHaveValue("Zuid");
  await expect(second.getByLabel(reason)).toHaveValue("Een bakker.");
  await second.getByRole("link", { name: "Geschiedenis" }).click();
  await second.getByRole("link", { name: "Bekijk de verschillen" }).first().click();
  await expect(second.locator("main del", { hasText: "smid" })).toHaveCount(1);
});

test("what was sent without script and met another text is saved by the button, also once script is there", async ({
  page,
  login,
  rows,
  database,
  expectConsoleError,
}) => {
  expectConsoleError(/409/);
  const { id } = await login();
  const path = `/my/work/${await rows.artefact({ id })}`;
  await page.goto(path);
  await database.query(
    `update "Artefact" set document = document || '{"reason": "Een koor."}', version = 4, "fieldVersions" = '{"place": 2, "reason": 4}'
     where "personId" = $1`,
    [id],
  );
  await page.locator("form.sc-artefact").evaluate((form: HTMLFormElement) => {
    form.querySelector<HTMLTextAreaElement>("#reason")!.value = "Een smid.";
    form.submit();
  });
  await expect(page.getByLabel(`${reason} (Jouw tekst hier)`)).toHaveValue("Een smid.");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect(page.getByText("Je stuk is bewaard.")).toBeVisible();
  await page.goto(path);
  await expect(page.getByLabel(reason)).toHaveValue("Een smid.");
});

test("what is typed without a connection survives closing the page", async ({
  page,
  context,
  login,
  rows,
  expectConsoleError,
}) => {
  expectConsoleError(/ERR_INTERNET_DISCONNECTED/);
  const path = `/my/work/${await rows.artefact(await login())}`;
  await page.goto(path);
  await context.setOffline(true);
  await page.getByLabel(reason).fill("Een koor in de fietsenkelder.");
  await expect(page.locator("sc-text", { has: page.getByLabel(reason) })).toContainText("Geen verbinding");
  await leaveUnsaved(page);
  const again = await context.newPage();
  await again.goto(path);
  await expect(again.getByLabel(reason)).toHaveValue("Een koor in de fietsenkelder.");
  await expect(again.locator("sc-text", { has: again.getByLabel(reason) }).getByRole("status")).toHaveText(
    /^Bewaard om/,
  );
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a piece that was downloaded is a new piece elsewhere, and goes along to Word", async ({
    page,
    login,
    rows,
    expectConsoleError,
  }) => {
    expectConsoleError(/400/);
    const id = await rows.artefact(await login());
    const downloaded = async (link: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: link }).click(),
      ]);
      return { name: download.suggestedFilename(), path: await download.path() };
    };
    await page.goto(`/my/work/${id}`);
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    const text = await page.getByLabel(place).inputValue();
    const word = await downloaded("Download voor Word");
    expect(word.name).toMatch(/^startbeeld-.*\.docx$/);
    expect(textsInDocx(readFileSync(word.path))).toContain(text);
    const file = await downloaded("Download als bestand");

    await login();
    await page.goto("/my/work");
    await page.getByRole("link", { name: "Open een stuk uit een bestand" }).click();
    await page.getByRole("button", { name: "Bekijk wat erin staat" }).click();
    await expect(page.getByRole("alert")).toContainText("je koos er geen");
    await page.locator("#file").setInputFiles(file.path);
    await page.getByRole("button", { name: "Bekijk wat erin staat" }).click();
    await expect(page.locator("main")).toContainText("Dit is een Startbeeld");
    await expect(page.locator("dd", { hasText: text })).toBeVisible();
    await page.getByRole("button", { name: "Maak hier een nieuw stuk van" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title!);
    await expect(page.getByLabel(place)).toHaveValue(text);
    expect(page.url()).not.toContain(id);
  });

  test("begun, filled in, met by another text, put back, and removed", async ({
    page,
    login,
    database,
    expectConsoleError,
  }) => {
    expectConsoleError(/409/);
    const { id } = await login();
    await page.goto("/my/work");
    await page.getByRole("link", { name: "Begin je Startbeeld" }).click();
    await page.getByRole("button", { name: "Begin je Startbeeld" }).click();
    await page.getByLabel(place).fill("Havenbuurt");
    await page.getByLabel(reason).fill("Een bakker.");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await expect(page.getByText("Je stuk is bewaard.")).toBeVisible();

    await database.query(
      `update "Artefact" set document = document || '{"reason": "Een koor."}', version = version + 1,
        "fieldVersions" = "fieldVersions" || jsonb_build_object('reason', version + 1) where "personId" = $1`,
      [id],
    );
    await page.getByLabel(reason).fill("Een smid.");
    await page.getByLabel(place).fill("Zuid");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("Er zijn twee versies");
    await expect(page.getByLabel(`${reason} (Jouw tekst hier)`)).toHaveValue("Een smid.");
    await expect(page.getByLabel("De andere tekst")).toHaveValue("Een koor.");
    await expect(page.getByLabel(place)).toHaveValue("Zuid");
    await page.getByRole("button", { name: "De andere tekst nemen" }).click();
    await expect(page.getByText("Je stuk is bewaard.")).toBeVisible();
    await expect(page.getByLabel(reason)).toHaveValue("Een koor.");

    await page.getByRole("link", { name: "Geschiedenis" }).click();
    await page.getByRole("link", { name: "Bekijk de verschillen" }).first().click();
    await expect(page.locator(".sc-difference del", { hasText: "smid" }).first()).toBeVisible();
    await page.getByRole("button", { name: "Zet deze versie terug" }).first().click();
    await expect(page.getByText("De versie is teruggezet.")).toBeVisible();
    await page.getByRole("link", { name: "Startbeeld: Zuid" }).click();
    await expect(page.getByLabel(reason)).toHaveValue("Een smid.");

    await page.getByRole("link", { name: "Verwijder dit stuk" }).click();
    await page.getByRole("button", { name: "Verwijder voor altijd" }).click();
    await expect(page.getByText("Je hebt nog geen stuk")).toBeVisible();
  });
});
