// Whoever leads a session finds at the desk how, in the length and language they need, and takes it along on paper.
import { readFile } from "node:fs/promises";
import { expect, test } from "../fixtures";

test("an editor opens a guide, chooses the long session in English, and takes it along on paper", async ({
  page,
  login,
}) => {
  await login("editor");
  await page.goto("/desk");
  await page.getByRole("link", { name: "Handleidingen" }).click();
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1, name: "Handleidingen" })).toBeVisible();
  await expect(main.getByRole("heading", { level: 2 }).first()).toHaveText("Anders kijken");
  await main.getByRole("link", { name: "Ieders verhaal", exact: true }).click();

  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Ieders verhaal");
  const steps = main.locator(".sc-guide-steps > li");
  await expect(steps.first()).toContainText("0:00–0:05");
  await expect(steps.last()).toContainText("–1:30");
  await main.getByRole("link", { name: "150 minuten", exact: true }).click();
  await expect(steps.last()).toContainText("–2:30");
  await main.getByRole("link", { name: "Read this guide in English" }).click();
  await expect(main.getByRole("heading", { level: 2, name: "Minute by minute" })).toBeVisible();
  await expect(steps.last()).toContainText("–2:30");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    main.getByRole("link", { name: "Op papier, 150 minuten" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("guide-ieders-verhaal-150-minutes.pdf");
  const pdf = (await readFile(await download.path())).toString("latin1");
  expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(pdf).toMatch(/\/Lang\s*\(en-GB\)/);
});

test("a guide that nobody wrote is not found", async ({ page, login, expectConsoleError }) => {
  expectConsoleError(/404/);
  await login("registrar");
  expect((await page.goto("/desk/guides/kompas"))?.status()).toBe(404);
  expect((await page.request.get("/desk/guides/kompas.pdf")).status()).toBe(404);
});
