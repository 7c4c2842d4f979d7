// What was made in one instrument comes into another by choice, says where it came from, and is marked when that changes.
import { expect, test } from "../../fixtures";

const source = "Waarom begint jouw stad hieraan?";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("from a Startbeeld into an adoption plan; the Startbeeld changes, and the plan only by choice", async ({
    page,
    login,
    rows,
  }) => {
    const startbeeld = await rows.artefact(await login());
    await page.goto("/my/work/new/adoptieplan");
    for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
    await page.locator("main form button").last().click();
    const plan = `${page.url()}/chapters/occasion`;
    await page.getByRole("link", { name: "1 Aanleiding" }).click();
    const occasion = page.locator("#occasion");
    await occasion.fill("Dit schreef ik zelf.");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();

    await page.getByRole("link", { name: "Startbeeld Havenbuurt" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uit eerder werk");
    await page
      .getByRole("button", { name: /^Neem over/ })
      .first()
      .click();
    await expect(page.getByText("De tekst is overgenomen.")).toBeVisible();
    await page.goto(plan);
    await expect(occasion).toHaveValue("Dit schreef ik zelf.\n\nOmdat de muur er nog staat.");
    await expect(page.locator(".sc-artefact__sources").first()).toContainText(
      /^Uit je Startbeeld ‘Havenbuurt’, overgenomen op .+; daarna niet bewerkt\./,
    );

    await page.goto(`/my/work/${startbeeld}`);
    await expect(page.getByRole("link", { name: /^Adoptieplan .*, veld ‘/ })).toBeVisible();
    await page.getByLabel(source).fill("Omdat de muur weg is.");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.goto("/my/work");
    await page.getByRole("link", { name: "1 bron is veranderd" }).click();
    await expect(page.locator("main ins").first()).toContainText("weg");
    await page.getByRole("button", { name: /^Neem de nieuwe tekst over/ }).click();
    await expect(page.getByText("De tekst is overgenomen.")).toBeVisible();
    await page.goto(plan);
    await expect(occasion).toHaveValue(
      "Dit schreef ik zelf.\n\nOmdat de muur er nog staat.\n\nOmdat de muur weg is.",
    );
    await page.goto("/my/work");
    await expect(page.getByText("bron is veranderd")).toHaveCount(0);
  });
});
