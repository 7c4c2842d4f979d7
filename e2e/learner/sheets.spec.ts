// Sheets to fill in by hand: from a lesson, and from the page that has all of them.
import { readFile } from "node:fs/promises";
import { textOf } from "../../tests/pdf";
import { expect, test } from "../fixtures";

test("a learner downloads the sheet of an exercise in its lesson", async ({ page, login, rows }) => {
  const enrolment = await rows.enrolment(await login());
  await page.goto(`/learn/${enrolment}/een-verhaal-is-geleend`);
  const link = page.getByRole("link", { name: "Het vel Verhaalgids (pdf)" });
  await expect(link).toHaveCount(1);
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("verhaalgids-nl.pdf");
  expect(await textOf(await readFile(await download.path()))).toContain("Afspraak over één verhaal");
});

test("a visitor finds the sheets, downloads one, and sees how to get another", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("contentinfo").getByRole("link", { name: "Materials" }).click();
  await expect(page).toHaveURL("/en/materials");
  await expect(page.getByRole("link", { name: /^Download / })).toHaveCount(3);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download Table plan (pdf)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("tafelplan-en.pdf");
  const ladder = page.locator("#mkb-ladder");
  await expect(ladder.getByRole("link", { name: /^See the masterclass / })).toBeVisible();
  await ladder.getByRole("link", { name: "Taking part already? Sign in" }).click();
  await expect(page).toHaveURL(/\/sign-in\?redirectTo=/);
});
