import { expect, test } from "../fixtures";

test("a name is corrected and both numbers are verified", async ({ page, browser, login, rows, mailTo }) => {
  const holder = await login("learner", { name: "Nor Jansen" });
  const old = await rows.certificate(holder);
  const anyone = await (await browser.newContext()).newPage();
  await anyone.goto(`/verify/${old}`);
  await expect(anyone.getByText("Dit certificaat is echt en geldig")).toBeVisible();

  await page.goto(`/my/certificates/${old}`);
  await page.getByRole("link", { name: "Klopt je naam niet meer?" }).click();
  await expect(page.getByText("Dezelfde naam staat al op je certificaat.")).toBeVisible();
  await page.getByRole("link", { name: "Naar je profiel" }).click();
  await page.getByLabel("Naam", { exact: true }).fill("Noor Jansen");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await page.goto(`/my/certificates/${old}/correct`);
  await page.getByRole("button", { name: "Maak het nieuwe certificaat" }).click();
  await expect(page.getByText("Dit is je nieuwe certificaat")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Noor Jansen" })).toBeVisible();
  const next = new URL(page.url()).pathname.split("/").at(-1)!;
  expect(next).not.toBe(old);

  const mail = await mailTo(holder.email, "Je nieuwe certificaat: Anders kijken");
  expect(mail.attachments).toMatchObject([{ contentType: "application/pdf" }]);
  expect(mail.text).toContain(old);

  // The page of the old number was kept for everyone: it is made anew.
  await expect(async () => {
    await anyone.goto(`/verify/${old}`);
    await expect(anyone.getByText("Dit certificaat is vervangen")).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(anyone.getByText(/Nor Jansen|Noor Jansen/)).toHaveCount(0);
  await anyone.getByRole("link", { name: next }).click();
  await expect(anyone).toHaveURL(`/verify/${next}`);
  await expect(anyone.getByText("Dit certificaat is echt en geldig")).toBeVisible();
  await expect(anyone.getByText("De houder heeft de naam niet openbaar gemaakt.")).toBeVisible();

  await page.getByRole("button", { name: "Ja, toon mijn naam" }).click();
  await expect(async () => {
    await anyone.goto(`/verify/${old}`);
    await expect(anyone.getByText("Vraag de houder om het nieuwe nummer.")).toBeVisible({ timeout: 500 });
  }).toPass();
  await anyone.context().close();

  await page.getByRole("link", { name: old }).click();
  await expect(page.getByText("Dit certificaat is vervangen")).toBeVisible();
  await expect(page.getByRole("link", { name: "Klopt je naam niet meer?" })).toHaveCount(0);
  const file = await page.request.get(`/my/certificates/${old}/pdf`);
  expect(file.status(), "the old PDF stays").toBe(200);
  await page.goto("/my/certificates");
  await expect(page.getByRole("region", { name: "Vervangen" }).getByRole("link")).toHaveCount(1);
});
