// Two colleagues of a city make the four instruments together, and end with a plan on paper that says what each of them typed; with and without JavaScript.
import type { Page } from "@playwright/test";
import { textOf, withoutSpace } from "../../tests/pdf";
import { expect, test } from "../fixtures";

const letter = "De kansarme gezinnen in de Havenbuurt krijgen een brief.";

/** Fields with this id, also those of rows; of rows the last is the one that is still empty. */
const fieldsOf = (page: Page, id: string) => page.locator(`[id="${id}"], [id^="${id}@"]`);

/** Types in fields of the piece that is open, saves, and finds it there again. */
async function fillIn(page: Page, texts: Record<string, string>) {
  for (const [id, text] of Object.entries(texts)) await fieldsOf(page, id).last().fill(text);
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect(page.getByText(/^Bewaard om|^Je stuk is bewaard/).first()).toBeVisible();
  await expect(async () => {
    await page.reload();
    for (const [id, text] of Object.entries(texts)) expect(await valuesOf(page, id)).toContain(text);
  }).toPass();
}

const valuesOf = (page: Page, id: string) =>
  fieldsOf(page, id).evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

/** Begins a piece of the organisation, without what was written before, and asks a colleague to it. */
async function beginWith(page: Page, kind: string, colleague: string): Promise<string> {
  await page.goto(`/my/work/new/${kind}`);
  await page.getByRole("radio", { name: /^Met collega’s van/ }).check();
  for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
  await page.locator("main form button").last().click();
  await expect(page).toHaveURL(/\/my\/work\/[0-9a-f-]{36}$/);
  const { pathname } = new URL(page.url());
  await ask(page, pathname, colleague);
  return pathname;
}

async function ask(page: Page, path: string, colleague: string) {
  await page.goto(`${path}/team`);
  await page.getByLabel("Kies een collega").selectOption(colleague);
  await page.getByRole("button", { name: "Vraag deze collega" }).click();
  await expect(page.getByText("Je collega is gevraagd en krijgt een mail.")).toBeVisible();
  await page.goto(path);
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("two colleagues make the four together, and the plan stays whole when one of them leaves", async ({
      page,
      browser,
      baseURL,
      login,
      rows,
      database,
      expectConsoleError,
    }) => {
      test.slow();
      expectConsoleError(/404/);
      const anouk = await login("learner", { name: "Anouk de Wit" });
      const bram = await rows.person({ name: "Bram Visser" });
      const { organisationId } = await rows.organisation(anouk, "MEMBER");
      await rows.membership(organisationId, bram, "MEMBER");
      const context = await browser.newContext({ baseURL, javaScriptEnabled, locale: "nl-NL" });
      const value = await rows.session(bram);
      await context.addCookies([{ name: "session", value, url: baseURL!, httpOnly: true, sameSite: "Lax" }]);
      const other = await context.newPage();

      const startbeeld = await beginWith(page, "startbeeld", "Bram Visser");
      await fillIn(page, { place: "Havenbuurt", reason: "Er is een koor zonder zaal." });

      const canvas = await beginWith(other, "coalitiecanvas", "Anouk de Wit");
      await fillIn(other, {
        place: "De oude zaal",
        partyName: "Koor van Zuid",
        partyGives: "een vaste avond",
      });
      await page.goto(canvas);
      await fillIn(page, { partyName: "De drukkerij", partyGets: "papier met een verhaal" });
      await other.goto(canvas);
      expect(await valuesOf(other, "partyName")).toEqual(["Koor van Zuid", "De drukkerij", ""]);

      await page.goto("/my/taalspiegel");
      await page.locator("[name=text]").fill(letter);
      await page.locator("button[value=look]").click();
      await page.getByLabel("Welke tekst is dit?").fill("Brief aan de buurt");
      await page.getByRole("button", { name: "Bewaar voor en na als stuk" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Taalspiegel: Brief aan de buurt");
      const { pathname: mirrored } = new URL(page.url());
      await page.goto(`${mirrored}/team`);
      await page.getByRole("button", { name: "Geef dit stuk aan de organisatie" }).click();
      await ask(page, mirrored, "Bram Visser");

      const plan = await beginWith(other, "adoptieplan", "Anouk de Wit");
      await other.getByRole("link", { name: "1 Aanleiding" }).click();
      await other.locator("#place").fill("Veermonde");
      await other.getByRole("button", { name: "Bewaar en naar het volgende" }).click();
      await expect(other.getByRole("heading", { level: 1 })).toHaveText("2 Voor wie, in talententaal");
      await other.getByRole("button", { name: /^3 Doelen/ }).click();
      await fillIn(other, { goal: "In maart zingt het koor op een vaste plek." });
      await other.getByRole("button", { name: /^8 Kalender/ }).click();
      await fillIn(other, { activity: "Een avond in de oude zaal" });
      for (const from of [
        /^Neem over.*Startbeeld.*Waarom begint jouw stad/,
        /^Neem over.*Coalitiecanvas.*coalitie/,
      ]) {
        await page.goto(`${plan}/sources`);
        await page.getByRole("button", { name: from }).first().click();
        await expect(page.getByText("De tekst is overgenomen.")).toBeVisible();
      }
      await page.goto(`${plan}/chapters/lasting`);
      await fillIn(page, { lasting: "De sleutel ligt bij de conciërge." });

      const paperOf = async (tab: Page) => {
        const answer = await tab.request.get(`${plan}.pdf`);
        expect(answer.status()).toBe(200);
        return withoutSpace(await textOf(await answer.body()));
      };
      const typed = [
        ...["Veermonde", "In maart zingt het koor op een vaste plek.", "Een avond in de oude zaal"],
        ...[
          "Er is een koor zonder zaal.",
          "Koor van Zuid",
          "De drukkerij",
          "De sleutel ligt bij de conciërge.",
        ],
      ].map(withoutSpace);
      const paper = await paperOf(page);
      expect(typed.filter((text) => !paper.includes(text))).toEqual([]);

      await database.query(
        `update "Membership" set until = now() where "personId" = $1 and "organisationId" = $2`,
        [anouk.id, organisationId],
      );
      await page.goto(plan);
      await expect(page).toBeNotFound();
      const still = await paperOf(other);
      expect(typed.filter((text) => !still.includes(text))).toEqual([]);
      for (const [path, id, text] of [
        [startbeeld, "reason", "Er is een koor zonder zaal."],
        [canvas, "partyName", "De drukkerij"],
        [mirrored, "before", letter],
      ] as const) {
        await other.goto(path);
        expect(await valuesOf(other, id)).toContain(text);
      }
      await context.close();
    });
  });
