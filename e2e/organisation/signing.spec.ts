// A plan is frozen, signed and decided, goes on, and is followed by the one of next year; without JavaScript, for all of it is forms.
import { readFileSync } from "node:fs";
import { textOf, withoutSpace } from "../../tests/pdf";
import { expect, test } from "../fixtures";

test.use({ javaScriptEnabled: false });

test("from a plan to a decision on paper, and next year's beside it", async ({
  page,
  login,
  rows,
  expectConsoleError,
}) => {
  expectConsoleError(/409/);
  const id = await rows.plan(await login("learner", { name: "Noor de Vries" }));
  await page.goto(`/my/work/${id}`);
  await page.getByRole("link", { name: "Vastleggen en tekenen" }).click();
  await expect(page.getByText("Wacht op 1 van 2 handtekeningen")).toBeVisible();
  await page.getByRole("button", { name: "Leg vast om te tekenen" }).click();
  await expect(page.getByText("Wacht op 2 van 2 handtekeningen")).toBeVisible();

  await page.getByRole("button", { name: "Ik teken als Wethouder, A. de Vries" }).click();
  await expect(page.getByText("Getekend op")).toBeVisible();
  await page.getByText("Op papier getekend?").click();
  await page.getByLabel("Op welke dag is er getekend?").fill("2020-01-01");
  await page.getByRole("button", { name: "Noteer de handtekening" }).click();
  await expect(page.getByRole("alert")).toContainText("Kies een dag vanaf het vastleggen");
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
  await page.getByLabel("Op welke dag is er getekend?").fill(today);
  await page.getByRole("button", { name: "Noteer de handtekening" }).click();
  await expect(page.getByText("Vastgesteld op")).toBeVisible();
  await expect(page.getByText("Sinds deze versie is er in het stuk niets veranderd")).toBeVisible();

  const hash = await page.locator(".sc-hash").textContent();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download met handtekeningen als pdf" }).click(),
  ]);
  const paper = withoutSpace(await textOf(readFileSync(await download.path())));
  for (const said of [
    "A. de Vries",
    "Een koor in de fietsenkelder.",
    "Noor de Vries",
    "vastgelegde versie 2",
  ])
    expect(paper).toContain(withoutSpace(said));
  expect(paper).toContain(hash!.slice(0, 6));

  await page.goto(`/my/work/${id}/chapters/occasion`);
  await page.getByLabel("Waarom begint jullie stad hieraan?").fill("Een smid.");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await page.goto(`/my/work/${id}/decision/2`);
  await expect(page.getByText("Sinds deze versie veranderd: 1 veld")).toBeVisible();

  await page.goto(`/my/work/${id}`);
  await page.getByRole("link", { name: "Begin de versie van volgend jaar" }).click();
  await expect(page.getByRole("radio", { name: /^De tekst van vastgelegde versie 2/ })).toBeChecked();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.getByRole("link", { name: "Naast het vorige" }).click();
  await expect(page.locator("main del")).toContainText("smid");
});
