// Pieces of an organisation: two colleagues in two browsers, one who goes, and who leads the organisation.
import { readFileSync } from "node:fs";
import type { Browser } from "@playwright/test";
import { unzipSync } from "fflate";
import { expect, test } from "../fixtures";
import type { Person, Rows } from "../rows";

const reason = "Waarom begint jouw stad hieraan?";
const place = "Over welke wijk of stad gaat het?";

/** A browser of its own in which this person is signed in. */
async function browserOf(browser: Browser, rows: Rows, person: Person, baseURL: string) {
  const context = await browser.newContext({ baseURL });
  const value = await rows.session(person);
  await context.addCookies([{ name: "session", value, url: baseURL, httpOnly: true, sameSite: "Lax" }]);
  return { context, page: await context.newPage() };
}

test("two colleagues work in one piece, are shown a conflict, and one goes on when the other leaves", async ({
  page,
  browser,
  baseURL,
  login,
  rows,
  mailTo,
  expectConsoleError,
}) => {
  expectConsoleError(/404/);
  expectConsoleError(/409/);
  const sara = await login("learner", { name: "Sara de Wit" });
  const omar = await rows.person({ name: "Omar Visser" });
  const { organisationId } = await rows.organisation(sara, "MEMBER");
  await rows.membership(organisationId, omar, "MEMBER");

  // Begun together: what it means is said, and a stranger is refused with the way on.
  await page.goto("/my/work/new/startbeeld");
  await page.getByRole("radio", { name: /^Met collega’s van/ }).check();
  await page.getByRole("button", { name: "Begin je Startbeeld" }).click();
  const path = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Vraag een collega of ga weg" }).click();
  await page.getByLabel("Of typ een mailadres").fill("iemand@elders.example");
  await page.getByRole("button", { name: "Vraag deze collega" }).click();
  await expect(page.getByRole("alert")).toContainText("Laat een eigenaar of beheerder die eerst uitnodigen");
  await page.getByLabel("Of typ een mailadres").fill("");
  await page.getByLabel("Kies een collega").selectOption("Omar Visser");
  await page.getByRole("button", { name: "Vraag deze collega" }).click();
  await expect(page.getByText("Je collega is gevraagd en krijgt een mail.")).toBeVisible();
  const mail = await mailTo(omar.email, /Je bent gevraagd bij/);
  expect(mail.text).toContain(path);

  // Two browsers.
  const { context, page: other } = await browserOf(browser, rows, omar, baseURL!);
  await other.goto(path);
  await page.goto(path);
  await expect(other.getByText("gevraagd door Sara de Wit")).toBeVisible();
  const statusOf = (tab: typeof page, label: string) =>
    tab
      .locator("sc-text", { has: tab.getByLabel(label, { exact: true }) })
      .getByRole("status")
      .first();
  await page.getByLabel(place).fill("Havenbuurt");
  await expect(statusOf(page, place)).toHaveText(/^Bewaard om/);
  await other.getByLabel(reason).fill("Omar: er is een smid.");
  await expect(statusOf(other, reason)).toHaveText(/^Bewaard om/);
  await page.getByLabel(reason).fill("Sara: er is een koor.");
  const conflict = page.getByRole("group", { name: "Er zijn twee versies van je tekst" });
  await expect(conflict.getByLabel("De andere tekst")).toHaveValue("Omar: er is een smid.");
  await conflict.getByRole("button").first().click();
  await expect(statusOf(page, reason)).toHaveText(/^Bewaard om/);
  const chosen = await page.getByLabel(reason).inputValue();
  await other.getByLabel(reason).fill("Omar: er is een smid en een smidse.");
  await expect(
    other.getByRole("group", { name: "Er zijn twee versies van je tekst" }).getByLabel("De andere tekst"),
  ).toHaveValue(chosen);

  // One leaves; the other goes on.
  await page.goto(`${path}/team`);
  await page.getByRole("button", { name: "Ga weg bij dit stuk" }).click();
  await page.goto(path);
  await expect(page).toBeNotFound();
  await other.goto(path);
  await expect(other.getByLabel(place)).toHaveValue("Havenbuurt");
  await other.getByLabel(place).fill("Havenbuurt en Zuid");
  await expect(statusOf(other, place)).toHaveText(/^Bewaard om/);
  await context.close();
});

test("who leads the organisation sees which piece nobody works on, adds somebody, finds who is named, and downloads all", async ({
  page,
  login,
  rows,
  expectConsoleError,
}) => {
  expectConsoleError(/404/);
  const olga = await login("owner", { name: "Olga Visser" });
  const { organisationId, colleagueId } = await rows.organisation(olga, "OWNER");
  const id = await rows.teamArtefact(organisationId, [{ id: colleagueId }]);
  await page.goto(`/my/work/${id}`);
  await expect(page).toBeNotFound();
  await page.goto(`/organisation/${organisationId}/work`);
  await page.getByRole("link", { name: "Startbeeld: Havenbuurt" }).click();
  await expect(page.getByText("Omdat de muur er nog staat.")).toHaveCount(0);
  await page.getByRole("button", { name: /^Haal .* bij dit stuk weg$/ }).click();
  await expect(page.getByText("Niemand leest dit stuk nu.")).toBeVisible();
  await page.goto(`/organisation/${organisationId}/work?state=withoutEditor`);
  await page.getByRole("link", { name: "Startbeeld: Havenbuurt" }).click();
  await page.getByLabel("Kies een collega").selectOption("Olga Visser");
  await page.getByRole("button", { name: "Vraag deze collega" }).click();
  await page.getByRole("link", { name: "Open het stuk" }).click();
  await expect(page.getByLabel(reason)).toHaveValue("Omdat de muur er nog staat.");

  await page.goto(`/organisation/${organisationId}/work/people`);
  await page.getByLabel("Voorletters, rol of naam").fill("de beheerder");
  await page.getByRole("button", { name: "Zoek" }).click();
  await expect(page.getByRole("row", { name: /Startbeeld: Havenbuurt/ })).toContainText("1 versie");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Haal overal weg" }).click();
  await expect(page.getByText("Weggehaald uit 1 stuk.")).toBeVisible();

  await page.goto(`/organisation/${organisationId}/work`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download alles van deze organisatie" }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  const texts = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
  expect(texts.join()).toContain("Omdat de muur er nog staat.");
  expect(texts.join()).not.toContain("beheerder");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one's own piece is given to the organisation, after it is said what that means, and a copy stays one's own", async ({
    page,
    login,
    rows,
    expectConsoleError,
  }) => {
    expectConsoleError(/409/);
    const sara = await login("learner", { name: "Sara de Wit" });
    await rows.organisation(sara, "MEMBER");
    await page.goto(`/my/work/${await rows.artefact(sara)}`);
    await expect(page.getByText("Alleen jij leest dit stuk.").first()).toBeVisible();
    await page.getByRole("link", { name: "Maak hier een stuk van je organisatie van" }).click();
    await expect(page.getByText("Je kunt dit niet terugdraaien.")).toBeVisible();
    await page.getByRole("button", { name: "Geef dit stuk aan de organisatie" }).click();
    await expect(page.getByText("Het stuk is nu van je organisatie.")).toBeVisible();
    await page.getByRole("button", { name: "Maak een kopie" }).click();
    await expect(page.getByText("Alleen jij leest dit stuk.").first()).toBeVisible();
    await expect(page.getByLabel(reason)).toHaveValue("Omdat de muur er nog staat.");

    // The last editor leaves, and the organisation hears of it.
    await page.goto("/my/work");
    await expect(page.getByText(/^Gemeente Voorbeeldstad/)).toHaveCount(1);
    await page.getByRole("listitem").filter({ hasText: "Gemeente Voorbeeldstad" }).getByRole("link").click();
    await page.getByRole("link", { name: "Vraag een collega of ga weg" }).click();
    await page.getByRole("button", { name: "Ga weg bij dit stuk" }).click();
    await expect(page.getByRole("alert")).toContainText("Jij bent de laatste die dit stuk mag veranderen.");
    await page.getByRole("button", { name: "Ga weg en laat het de beheerders weten" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn stukken");
  });
});
