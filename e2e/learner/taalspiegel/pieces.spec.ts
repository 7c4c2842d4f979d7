// A document that is read on the server, a text that is kept before and after, and the words of one's own city.
import type { Page } from "@playwright/test";
import { docxOf, pdfOf } from "../../../tests/documents/documents";
import { expect, test } from "../../fixtures";

const text = "De kansarme gezinnen en de stadjers.";
const box = (page: Page) => page.getByLabel("Je tekst", { exact: true });
const fileField = (page: Page) => page.getByLabel("Of kies een bestand (txt, docx of pdf)");
const docx = { name: "nota.docx", mimeType: "application/octet-stream", buffer: Buffer.from(docxOf(text)) };
const scan = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdfOf({ pages: [""] })) };

/** Makes a list of words, with one word in it. */
async function makeCityWords(page: Page) {
  await page.goto("/my/work/new/stadswoorden");
  await page.getByRole("button", { name: "Begin jullie Stadswoorden" }).click();
  await page.getByLabel("Van welke stad, wijk of organisatie").fill("Veermonde");
  await page.getByLabel("Welk woord?").first().fill("stadjer");
  await page.getByLabel("Welke vormen horen erbij?").first().fill("stadjer*");
  await page.getByLabel("Wat zeg je dan?").first().fill("Veermonders");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect(page.getByText(/^Bewaard om|^Je stuk is bewaard/).first()).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stadswoorden: Veermonde");
    await expect(page.getByLabel("Wat zeg je dan?").first()).toHaveValue("Veermonders");
  }).toPass();
}

/** What is pointed at in the text is chosen from, kept as a piece, and looked at again. */
async function keepsAPiece(page: Page) {
  const card = page.locator("#finding-2");
  await expect(card).toContainText("Uit: Stadswoorden van Veermonde");
  await card.getByRole("checkbox", { name: "Maak er ‘Veermonders’ van" }).check();
  await page.locator("#finding-1").getByRole("textbox").fill("alle");
  await page.getByLabel("Welke tekst is dit?").fill("Brief aan de buurt");
  await expect(page.getByText("gaan je tekst en je herschreven tekst naar de server")).toBeVisible();
  await page.getByRole("button", { name: "Bewaar voor en na als stuk" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Taalspiegel: Brief aan de buurt");
  await expect(page.getByLabel("Voor", { exact: true })).toHaveValue(text);
  await expect(page.getByLabel("Na", { exact: true })).toHaveValue("De alle gezinnen en de Veermonders.");
  await page.getByRole("link", { name: "Leg hem weer voor de spiegel" }).click();
  await expect(page.getByText("Deze tekst komt uit je stuk")).toBeVisible();
  await expect(box(page)).toHaveValue("De alle gezinnen en de Veermonders.");
  await page.goto("/my/work");
  await expect(page.getByRole("link", { name: "Taalspiegel: Brief aan de buurt" })).toBeVisible();
  await page.getByRole("link", { name: "Begin een Taalspiegel" }).click();
  await expect(box(page)).toHaveValue("");
}

test("a document is read on the server once its button is clicked, and what is refused leaves the box as it is", async ({
  page,
  login,
}) => {
  await login();
  await makeCityWords(page);
  await page.goto("/my/taalspiegel");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await box(page).fill("Stond er al.");
  const send = page.getByRole("button", { name: "Stuur dit bestand naar de server en lees het" });
  await expect(send).toBeHidden();
  await fileField(page).setInputFiles({ ...docx, buffer: Buffer.alloc(11 * 1024 * 1024) });
  await expect(page.getByText("Wat in het vak staat, gaat niet mee.")).toBeVisible();
  await send.click();
  await expect(page.getByRole("alert")).toHaveText(/groter dan 10 MB/);
  expect(asked.filter((one) => one.startsWith("POST"))).toEqual([]);
  await fileField(page).setInputFiles(docx);
  // The browser does not tell what is in a form with a file; what makes the form does.
  await page.evaluate(() => {
    const real = window.fetch;
    window.fetch = (input, init) => {
      if (init?.body instanceof FormData) document.body.dataset.sent = [...init.body.keys()].join();
      return real(input, init);
    };
  });
  await send.click();
  await expect(box(page)).toHaveValue(text);
  await expect(page.locator("body")).toHaveAttribute("data-sent", "file");
  await keepsAPiece(page);
});

test("a scan is refused in words, and the text in the box stays", async ({
  page,
  login,
  expectConsoleError,
}) => {
  expectConsoleError(/400/);
  await login();
  await page.goto("/my/taalspiegel");
  await box(page).fill(text);
  await fileField(page).setInputFiles(scan);
  await page.getByRole("button", { name: "Stuur dit bestand naar de server en lees het" }).click();
  await expect(page.getByRole("alert")).toHaveText(/Is het een scan\?/);
  await expect(box(page)).toHaveValue(text);
});

test("a text that is too long for a piece is kept nowhere, and that is said", async ({ page, login }) => {
  await login();
  await page.goto("/my/taalspiegel");
  await box(page).fill(`${text} ${"woord ".repeat(7_000)}`);
  await page.getByRole("button", { name: "Bekijk mijn tekst" }).click();
  await page.getByRole("button", { name: "Bewaar voor en na als stuk" }).click();
  await expect(page.getByRole("alert")).toHaveText(/Er is niets bewaard/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a document goes with the form, what is refused leaves the text, and before and after are kept", async ({
    page,
    login,
    expectConsoleError,
  }) => {
    expectConsoleError(/400/);
    await login();
    await makeCityWords(page);
    await page.goto("/my/taalspiegel");
    await box(page).fill("Stond er al.");
    await fileField(page).setInputFiles(scan);
    await expect(page.getByText("met wat in het vak staat")).toBeVisible();
    await page.getByRole("button", { name: "Stuur dit bestand naar de server en lees het" }).click();
    await expect(page.getByText(/Is het een scan\?/).first()).toBeVisible();
    await expect(box(page)).toHaveValue("Stond er al.");
    await fileField(page).setInputFiles(docx);
    await page.getByRole("button", { name: "Stuur dit bestand naar de server en lees het" }).click();
    await expect(box(page)).toHaveValue(text);
    await keepsAPiece(page);
  });
});

test("the lesson in which a text is rewritten leads to the mirror", async ({ page, login, rows }) => {
  const enrolment = await rows.enrolment(await login());
  await page.goto(`/learn/${enrolment}/herschrijf-een-tekst`);
  await page.getByRole("link", { name: "Begin een Taalspiegel" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Taalspiegel" })).toBeVisible();
});
