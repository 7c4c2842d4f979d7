// How far it is to a ticket, on a phone.
import type { Locator } from "@playwright/test";
import { expect, test } from "../fixtures";
import { address, codeIn } from "../steps";

test.use({ viewport: { width: 360, height: 740 } });

test("a new person has paid within six clicks from the home page, and sees at each step what they buy", async ({
  page,
  rows,
  mailTo,
}) => {
  const email = address();
  // The soonest of all, so that the home page shows it.
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  const cohort = await rows.cohort({ enrolUntil: inDays(1), startsAt: inDays(1.4), endsAt: inDays(20) });
  let clicks = 0;
  const click = async (what: Locator) => {
    clicks += 1;
    await what.click();
  };
  const main = page.getByRole("main");
  const bought = main.getByRole("region", { name: "Je bestelling" }).first();
  const button = (name: string | RegExp) => main.getByRole("button", { name });
  /** What is bought stands in view, above what is to be filled in, and nothing leads away. */
  const expectStep = async (step: string, field: Locator) => {
    await expect(main.getByText(step)).toBeVisible();
    await expect(bought).toBeInViewport({ ratio: 1 });
    await expect(bought).toContainText(/\d{4}, \d\d\.\d\d.*Totaal\s*€/s);
    expect((await bought.boundingBox())!.y).toBeLessThan((await field.boundingBox())!.y);
    await expect(page.getByRole("banner").getByRole("link")).toHaveCount(2);
  };

  const date = main.locator(`a[href="/cohorten/${cohort.slug}"]`).first();
  await expect(async () => {
    await page.goto("/");
    await expect(date).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await click(date);
  await click(main.getByRole("link", { name: /^Koop/ }).first());
  await expectStep("Stap 1 van 3", page.getByLabel("E-mailadres"));
  await page.getByLabel("E-mailadres").fill(email);
  await expect(button("Mail mij een code")).toBeInViewport({ ratio: 1 });
  await click(button("Mail mij een code"));
  await expectStep("Stap 1 van 3", page.getByLabel("Code van acht cijfers"));
  await page.getByLabel("Code van acht cijfers").fill(codeIn(await mailTo(email, /inlogcode/)));
  await click(button("Inloggen"));
  await expectStep("Stap 2 van 3", page.getByLabel("Naam op het ticket"));
  await page.getByLabel("Naam op het ticket").fill("Noor Jansen");
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await click(button(/€/));
  await click(page.getByRole("button", { name: "Betaal met iDEAL | Wero" }));

  await expect(page.getByRole("heading", { level: 1, name: "Je doet mee" })).toBeVisible();
  expect(clicks).toBeLessThanOrEqual(6);
  await expect(main.getByRole("status")).toContainText(email);
  for (const name of ["Zet alles in je agenda", "Bekijk je ticket", "Download je betaalbewijs"])
    await expect(main.getByRole("link", { name })).toBeVisible();
  await expect(
    main.getByRole("listitem").filter({ hasText: /Bijeenkomst 1.*\d{4}, \d\d\.\d\d/ }),
  ).toBeVisible();
  const receipt = await main.getByRole("link", { name: "Download je betaalbewijs" }).getAttribute("href");
  expect((await page.request.get(receipt!)).headers()["content-type"]).toBe("application/pdf");
});

test("a code is taken with a space and without, and a wrong one says how often it may still be tried", async ({
  page,
  mailTo,
  expectConsoleError,
}) => {
  expectConsoleError(/400/);
  const email = address();
  await page.goto("/sign-in");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Mail mij een code" }).click();
  const code = codeIn(await mailTo(email, /inlogcode/));
  const field = page.getByLabel("Code van acht cijfers");
  const enter = async (typed: string) => {
    await field.fill(typed);
    await page.getByRole("button", { name: "Inloggen" }).click();
  };
  await enter(code === "1234 5678" ? "8765 4321" : "1234 5678");
  await expect(field).toHaveAccessibleDescription(/nog 5 keer/);
  await enter(code.replace(" ", ""));
  await expect(page).toHaveURL("/my");
});
