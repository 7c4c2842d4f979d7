// Staff put a facilitator with a picture on the page of a group, and take them off again.
import sharp from "sharp";
import { expect, test } from "../fixtures";

test("who leads a group stands on its page with a picture, until staff remove them", async ({
  page,
  browser,
  login,
  rows,
  expectConsoleError,
}) => {
  expectConsoleError(/400/);
  const cohort = await rows.cohort();
  const visitor = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await visitor.goto(`/cohorten/${cohort.slug}`);
  await expect(visitor.getByRole("heading", { name: "Begeleiding" })).toHaveCount(0);

  await login("staff");
  await page.goto(`/desk/cohorts/${cohort.id}`);
  await page.getByRole("link", { name: "Begeleiders" }).click();
  const main = page.getByRole("main");
  await expect(main.getByText("Nog niemand.")).toBeVisible();

  await main.getByLabel("Naam").fill("Mila de Wit");
  await main
    .getByLabel("Foto")
    .setInputFiles({ name: "mila.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<svg/>") });
  await main.getByRole("button", { name: "Zet erbij" }).click();
  await expect(main.getByLabel("Foto")).toHaveAttribute("aria-invalid", "true");
  await expect(main.getByLabel("Naam")).toHaveValue("Mila de Wit");

  const background = { r: 40, g: 90, b: 120 };
  const photo = sharp({ create: { width: 3_000, height: 2_000, channels: 3, background } });
  await main
    .getByLabel("Foto")
    .setInputFiles({ name: "mila.jpg", mimeType: "image/jpeg", buffer: await photo.jpeg().toBuffer() });
  await main.getByRole("button", { name: "Zet erbij" }).click();
  await expect(main.getByText("Opgeslagen.")).toBeVisible();

  await visitor.goto(`/cohorten/${cohort.slug}`);
  await expect(visitor.getByText("Mila de Wit")).toBeVisible();
  const picture = visitor.locator(".sc-people__face");
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(240);
  const address = await picture.getAttribute("src");

  await main.getByRole("button", { name: "Haal Mila de Wit weg" }).click();
  await expect(main.getByText("Weggehaald, met de foto.")).toBeVisible();
  await expect(async () => {
    await visitor.goto(`/cohorten/${cohort.slug}`);
    await expect(visitor.getByText("Mila de Wit")).toHaveCount(0, { timeout: 500 });
  }).toPass();
  expect((await visitor.request.get(address!)).status()).toBe(404);
});
