import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";

const text =
  "Kwetsbare bewoners van probleemwijken worden toegeleid naar werk.\nDe inburgeringsplichtige houdt zich aan de wet.";

/** What the page shows of the text above, whoever read it. */
async function findsAll(page: Page) {
  const result = page.getByRole("region", { name: "Wat de spiegel ziet" });
  await expect(result.getByText("De spiegel stopt bij")).toHaveCount(0);
  await expect(result.getByRole("listitem").filter({ hasText: "Een buurt als probleem" }).first()).toHaveText(
    "1 Een buurt als probleem",
  );
  const card = result.locator("#finding-2");
  await expect(card.getByRole("heading")).toContainText("probleemwijken");
  await expect(card).toContainText("De buurt zelf heet hier een probleem.");
  await expect(card).toContainText("Wat kan:");
  await card.getByText("Waarom de methode hierop let").click();
  await expect(card).toContainText("Een leefbare stad maak je samen");
  await expect(result.locator("#finding-4")).toContainText("Wet inburgering");
  await expect(result.locator("#finding-4").getByRole("textbox")).toHaveCount(0);

  await result.locator("#finding-1").getByRole("checkbox").check();
  await card.getByRole("checkbox", { name: "Maak er ‘wijken’ van" }).check();
  await result.locator("#finding-3").getByRole("textbox").fill("geholpen door een vakgenoot");
  await page.getByRole("button", { name: "Maak een kopie met mijn keuzes" }).click();
  await expect(page.getByLabel("Na", { exact: true })).toHaveValue(
    "Bewoners van wijken worden geholpen door een vakgenoot naar werk.\nDe inburgeringsplichtige houdt zich aan de wet.",
  );
  await expect(page.getByLabel("Je tekst", { exact: true })).toHaveValue(text);
}

test("a text is looked at in the browser, which sends nothing", async ({ page, login }) => {
  await login();
  await page.goto("/my/taalspiegel");
  await expect(page.getByText("Je tekst wordt in je eigen browser gelezen.")).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.getByLabel("Je tekst", { exact: true }).fill(text);
  await page.getByRole("button", { name: "Bekijk mijn tekst" }).click();
  await findsAll(page);

  await page.getByLabel("Of kies een bestand (txt, docx of pdf)").setInputFiles({
    name: "nota.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("👍 مرحبا De kansarme gezinnen"),
  });
  await expect(page.getByRole("link", { name: /^kansarme/ })).toBeVisible();
  await page.getByLabel("Of kies een bestand (txt, docx of pdf)").setInputFiles({
    name: "nota.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("PK\0\0"),
  });
  await expect(page.getByRole("alert")).toHaveText(/geen txt, docx of pdf/);
  await page.getByLabel("Je tekst", { exact: true }).fill("Wij bakken brood.");
  await page.getByRole("button", { name: "Bekijk mijn tekst" }).click();
  await expect(page.getByText("De spiegel wijst niets aan.")).toBeVisible();
  expect(asked).toEqual([]);
});

test("a text that is too long is refused in words, and one with too much to find is read as far as helps", async ({
  page,
  login,
}) => {
  await login();
  await page.goto("/my/taalspiegel");
  await expect(page.getByText("Je tekst wordt in je eigen browser gelezen.")).toBeVisible();
  await page.getByLabel("Je tekst", { exact: true }).fill("a ".repeat(50_001));
  await page.getByRole("button", { name: "Bekijk mijn tekst" }).click();
  await expect(page.getByRole("alert")).toHaveText(/meer dan 100.000 tekens/);
  await page.getByLabel("Je tekst", { exact: true }).fill("De kansarme gezinnen.\n\n".repeat(600));
  await page.getByRole("button", { name: "Bekijk mijn tekst" }).click();
  await expect(page.getByText("De spiegel stopt bij 500 vondsten.")).toBeVisible();
  await expect(page.locator(".mirror__card")).toHaveCount(500);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the button says that the text goes to the server, and the page does the same", async ({
    page,
    login,
  }) => {
    await login();
    await page.goto("/my/taalspiegel");
    await expect(page.getByText("Daar wordt hij gelezen, niet bewaard")).toBeVisible();
    await page.getByLabel("Je tekst", { exact: true }).fill(text);
    await page.getByRole("button", { name: "Stuur mijn tekst naar de server en bekijk hem" }).click();
    await findsAll(page);
    expect(new URL(page.url()).search, "the text is in no address").toBe("");

    const answer = await page.request.post("/my/taalspiegel", {
      form: { text: "é".repeat(500_000), intent: "look" },
      headers: { Origin: new URL(page.url()).origin },
    });
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain("Je tekst heeft 500.000 tekens");
  });
});

test("the lessons that send to the Taalspiegel lead there", async ({ page, login, rows }) => {
  const enrolment = await rows.enrolment(await login());
  await page.goto(`/learn/${enrolment}/woorden-doen-iets`);
  await page.getByRole("link", { name: "Open: Taalspiegel" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Taalspiegel" })).toBeVisible();
});
