import type { Page } from "@playwright/test";
import { currentTotp } from "../../app/features/identity/second-factor/totp.server";
import { expect, test } from "../fixtures";
import { address, signIn } from "../steps";

/** Sets up the second step with an authenticator app, where the site asks for it. */
async function setUpSecondStep(page: Page) {
  await expect(page.getByRole("heading", { level: 1, name: "Tweede stap" })).toBeVisible();
  await page.getByRole("button", { name: "Stel de tweede stap in" }).click();
  const secret = (await page.locator("main code").innerText()).replace(/\s/g, "");
  await page.getByLabel("Code van zes cijfers").fill(await currentTotp(secret));
  await page.getByRole("button", { name: "Ga verder" }).click();
}

const make = async (page: Page, name: string) => {
  await page.goto("/organisation/new");
  await page.getByLabel("Gemeente", { exact: true }).check();
  await page.getByLabel("Naam", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Maak een organisatie" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
};
const linkIn = (text: string) => new URL(/https?:\S+\/invitations\/\S+/.exec(text)![0]).pathname;

test("a manager makes an organisation and invites two colleagues: one declines, one comes with another address", async ({
  page,
  browser,
  login,
  mailTo,
  expectConsoleError,
}) => {
  expectConsoleError(/40[09]/);
  const olga = await login("learner", { name: "Olga Visser" });
  await page.goto("/organisation");
  await expect(page.getByText("Je handelt nog voor geen organisatie")).toBeVisible();
  await page.getByRole("link", { name: "Maak een organisatie" }).click();

  // What is wrong is told at its field, and nothing typed is lost.
  await page.getByLabel("Gemeente", { exact: true }).check();
  await page.getByLabel("Naam", { exact: true }).fill("Gemeente Voorstad");
  await page.locator("summary", { hasText: "Nummers en adressen" }).click();
  await page.getByLabel(/^KvK-nummer/).fill("6859975");
  await page.getByLabel(/^Btw-nummer/).fill("NL004495446B01");
  await page.getByRole("button", { name: "Maak een organisatie" }).click();
  await expect(page.getByRole("heading", { name: "Er zijn nog 2 dingen nodig" })).toBeVisible();
  await expect(page.getByLabel(/^KvK-nummer/)).toHaveAccessibleDescription(/heeft acht cijfers/);
  await expect(page.getByLabel(/^Btw-nummer/)).toHaveAccessibleDescription(/klopt niet/);
  await expect(page.getByLabel("Naam", { exact: true })).toHaveValue("Gemeente Voorstad");
  await page.getByLabel(/^KvK-nummer/).fill("6859 9750");
  await page.getByLabel(/^Btw-nummer/).fill("NL004495445B01");
  await page.getByRole("button", { name: "Maak een organisatie" }).click();
  await expect(page.getByText("Je handelt voor Gemeente Voorstad")).toBeVisible();
  await expect(page.getByText("Nog niet geverifieerd")).toBeVisible();

  // Who may change members gives a second factor, the first time and once.
  await page.getByRole("link", { name: "Leden" }).click();
  await page.getByRole("link", { name: "Nodig mensen uit" }).click();
  await setUpSecondStep(page);
  const [omar, rosa] = [address(), address()];
  await page.getByLabel("Mailadressen").fill(`${omar}\nniemand`);
  await page.getByRole("button", { name: "Verstuur de uitnodigingen" }).click();
  await expect(page.getByLabel("Mailadressen")).toHaveAccessibleDescription(/‘niemand’ is geen mailadres/);
  await page.getByLabel("Mailadressen").fill(`${omar}\n${rosa}`);
  await page.getByRole("button", { name: "Verstuur de uitnodigingen" }).click();
  await expect(page.getByText("De uitnodigingen zijn verstuurd.")).toBeVisible();

  // One declines, without an account.
  const visitor = await browser.newContext();
  const reader = await visitor.newPage();
  const forOmar = linkIn((await mailTo(omar, /Uitnodiging voor Gemeente Voorstad/)).text);
  await reader.goto(forOmar);
  await expect(reader.getByText("Olga Visser vraagt je om mee te doen met Gemeente Voorstad.")).toBeVisible();
  await reader.getByRole("button", { name: "Sla af" }).click();
  await expect(reader.getByText("Je hebt de uitnodiging afgeslagen.")).toBeVisible();
  await reader.goto(forOmar);
  await expect(reader.getByText("Deze uitnodiging is afgeslagen.")).toBeVisible();

  // The other signs in with an address of her own, and asks.
  const forRosa = linkIn((await mailTo(rosa, /Uitnodiging/)).text);
  const private_ = address();
  await reader.goto(forRosa);
  await reader.getByRole("link", { name: "Log in om mee te doen" }).click();
  await signIn(reader, private_, mailTo);
  await expect(reader.getByText(`Je bent ingelogd met een ander adres: ${private_}.`)).toBeVisible();
  await reader.getByRole("button", { name: `Vraag om mee te doen met ${private_}` }).click();
  await expect(reader.getByText("Je aanvraag is verstuurd.")).toBeVisible();
  await expect(reader.getByText("Je handelt nog voor geen organisatie")).toBeVisible();

  // The owner sees both answers, and lets her in.
  expect((await mailTo(olga.email, /Iemand wil meedoen/)).text).toContain(private_);
  await page.goto(page.url());
  await expect(page.getByText(`De uitnodiging ging naar ${rosa}.`)).toBeVisible();
  await page.getByRole("button", { name: `Laat ${private_} toe` }).click();
  await expect(page.getByText("Deze persoon hoort nu bij de organisatie")).toBeVisible();
  await page.locator("summary", { hasText: "Eerdere uitnodigingen" }).click();
  await expect(page.getByRole("row", { name: new RegExp(omar) })).toContainText("Afgeslagen");
  await mailTo(private_, /Je hoort nu bij Gemeente Voorstad/);
  await reader.goto("/organisation");
  await reader.getByRole("link", { name: "Gemeente Voorstad" }).click();
  await expect(reader.getByRole("link", { name: "Leden" })).toHaveCount(0);

  // The last owner cannot leave.
  await page.getByRole("link", { name: "Gegevens" }).click();
  await page.getByRole("button", { name: "Ga weg bij deze organisatie" }).click();
  await expect(page.getByText("Een organisatie heeft altijd een eigenaar.")).toBeVisible();
  await visitor.close();
});

test("the owner of two sees nothing of the first in the second, and goes from one to the other in one click", async ({
  page,
  login,
  rows,
}) => {
  const olga = await login("owner", { name: "Olga Visser" });
  const member = await rows.person({ name: "Mia de Vries" });
  await make(page, "Gemeente Voorstad");
  const first = new URL(page.url()).pathname;
  await rows.membership(first.split("/")[2]!, member, "MEMBER");
  await make(page, "Hogeschool Rijkdam");
  await page.getByRole("link", { name: "Leden" }).click();
  await expect(page.getByText("Je handelt voor Hogeschool Rijkdam")).toBeVisible();
  await expect(page.getByText("Mia de Vries")).toHaveCount(0);
  await expect(page.getByText(`${olga.name} (dit ben je zelf)`)).toBeVisible();
  await page
    .getByRole("navigation", { name: "Kies voor welke organisatie je handelt" })
    .getByRole("link", { name: "Gemeente Voorstad" })
    .click();
  await expect(page.getByText("Je handelt voor Gemeente Voorstad")).toBeVisible();
  await page.getByRole("link", { name: "Leden" }).click();
  await expect(page.getByText("Mia de Vries")).toBeVisible();
  await page.getByRole("link", { name: "Wijzig Mia de Vries" }).click();
  await page.getByLabel("Beheerder").check();
  await page.getByRole("button", { name: "Bewaar de rol" }).click();
  await expect(page.getByText("De rol is gewijzigd.")).toBeVisible();
  await page.goto(`${first}/members/${olga.id}`);
  await expect(page.getByText("Dit mag alleen een eigenaar.")).toBeVisible();
});
