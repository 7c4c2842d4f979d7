import { expect, test } from "../fixtures";

test("a manager asks for a quote, a colleague accepts it by its link, and the number follows", async ({
  page,
  browser,
  login,
  mailTo,
  rows,
  database,
  expectConsoleError,
}) => {
  // Refusals are answered 409 and 400.
  expectConsoleError(/40[09]/);
  const marieke = await login("learner", { name: "Marieke Bos" });
  const cohort = await rows.cohort({ name: "Voor teams", capacity: 20 });

  // From the group's page: for a team, with an organisation made on the way.
  await page.goto(`/checkout/${cohort.slug}`);
  await page.getByRole("link", { name: /team/ }).click();
  await expect(page.getByText("Je handelt nog voor geen organisatie")).toBeVisible();
  await page.getByRole("link", { name: "Maak een organisatie" }).click();
  await page.getByLabel("Gemeente", { exact: true }).check();
  await page.getByLabel("Naam", { exact: true }).fill("Gemeente Polderstad");
  await page.getByRole("button", { name: "Maak een organisatie" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bestel voor je team" })).toBeVisible();
  await expect(page.getByLabel("Wat", { exact: true })).toHaveValue(`cohort:${cohort.slug}`);

  // Fourteen on invoice is more than who is not verified can have; a quote can.
  await page.getByLabel("Aantal plaatsen").fill("14");
  await page.getByRole("button", { name: "Reken uit" }).click();
  await expect(page.getByText(/11\.773,30/)).toBeVisible();
  await page.getByLabel(/volgt nog/).check();
  await page.getByLabel("Op factuur").check();
  await page.getByRole("button", { name: "Plaats de bestelling" }).click();
  await expect(page.getByText(/je vraagt er 14/)).toBeVisible();
  await page.getByLabel("Eerst een offerte").check();
  await page.getByRole("button", { name: "Plaats de bestelling" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Offerte B-/ })).toBeVisible();

  // A colleague without an account opens the link in the mail.
  const mail = await mailTo(marieke.email, /Offerte B-/);
  const link = new URL(/https?:\S+\/quotes\/[\w-]+/.exec(mail.text)![0]).pathname;
  await database.query(`update "Organisation" set "verifiedAt" = now() where name = 'Gemeente Polderstad'`);
  const colleague = await (await browser.newContext()).newPage();
  await colleague.goto(link);
  await colleague.getByRole("button", { name: "Aanvaard de offerte" }).click();
  await expect(colleague.getByLabel("Je naam")).toHaveAccessibleDescription(/Vul je naam in/);
  await colleague.getByLabel("Je naam").fill("Rosa Jansen");
  await colleague.getByRole("button", { name: "Aanvaard de offerte" }).click();
  await expect(colleague.getByText(/Door Rosa Jansen/)).toBeVisible();
  await colleague.context().close();

  // The number comes, and can still be corrected.
  await mailTo(marieke.email, /is aanvaard/);
  await page.reload();
  await expect(page.getByText("We wachten op jullie inkoopnummer")).toBeVisible();
  await page.getByLabel(/^Inkoopnummer/).fill("4500123456");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByText("De factuur gaat zo de deur uit")).toBeVisible();
  await expect(page.getByLabel(/^Inkoopnummer/)).toHaveValue("4500123456");
});
