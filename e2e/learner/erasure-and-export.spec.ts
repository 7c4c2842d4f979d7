import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures";
import { codeIn } from "../steps";

test("erasure and export: told first, downloaded, confirmed by mail, and gone, without JavaScript", async ({
  browser,
  rows,
  database,
  mailTo,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  const person = await rows.person({ name: "Noor van der Gewist" });
  const token = await rows.session(person);
  await context.addCookies([{ name: "session", value: token, url: baseURL! }]);
  const cohort = await rows.cohort();
  await rows.order(person, cohort);
  const number = await rows.certificate(person);

  await page.goto("/my/profile");
  await page.getByRole("link", { name: "Naar mijn gegevens" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download mijn gegevens" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("mijn-gegevens.zip");
  const files = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      "LEESMIJ.txt",
      "json/profiel.json",
      "csv/bestellingen.csv",
      `certificaten/${number}.pdf`,
    ]),
  );

  await page.getByRole("link", { name: "Bekijk wat wissen betekent" }).click();
  await expect(page.getByText(/1 certificaat/)).toBeVisible();
  await expect(page.getByText(/1 ticket vervalt/)).toBeVisible();
  await expect(page.getByText(/zeven jaar/).first()).toBeVisible();
  await page.getByLabel("Typ je e-mailadres over").fill("iets anders");
  await page.getByRole("button", { name: "Mail mij een code om te wissen" }).click();
  await expect(page.getByLabel("Typ je e-mailadres over")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Typ je e-mailadres over").fill(person.email.toUpperCase());
  await page.getByRole("button", { name: "Mail mij een code om te wissen" }).click();
  await expect(page).toHaveURL("/my/data/erase/confirm");
  const mail = await mailTo(person.email, /code om te bevestigen/);
  await page.getByLabel("Code van acht cijfers").fill(codeIn(mail));
  await page.getByRole("button", { name: "Wis mijn account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Je account is gewist" })).toBeVisible();
  await mailTo(person.email, /is gewist/);

  await page.goto("/my");
  await expect(page).toHaveURL(/\/sign-in/);
  const { rows: people } = await database.query(`select email, name from "Person" where id = $1`, [
    person.id,
  ]);
  expect(people).toEqual([{ email: `${person.id}@erased.invalid`, name: "" }]);
  await page.goto(`/verify/${number}`);
  await expect(page.getByText("Dit certificaat is echt en geldig")).toBeVisible();
  await expect(page.getByText("Noor van der Gewist")).toHaveCount(0);
  await context.close();
});

test("another e-mail address is confirmed at both", async ({ page, login, mailTo }) => {
  const person = await login("learner");
  const newEmail = `nieuw-${crypto.randomUUID()}@example.nl`;
  await page.goto("/my/profile");
  await page.getByRole("link", { name: "Verander je e-mailadres" }).click();
  await page.getByLabel("Nieuw e-mailadres").fill(newEmail);
  await page.getByRole("button", { name: "Mail mij de codes" }).click();
  const code = codeIn(await mailTo(person.email, /code om te bevestigen/));
  const newCode = codeIn(await mailTo(newEmail, /code om te bevestigen/));
  await page.getByLabel(`Code uit de mail aan ${person.email}`).fill(code);
  await page.getByLabel(`Code uit de mail aan ${newEmail}`).fill(newCode);
  await page.getByRole("button", { name: "Verander mijn e-mailadres" }).click();
  await expect(page.getByText(`Je logt in met ${newEmail}.`)).toBeVisible();
  await mailTo(person.email, /is veranderd/);
});
