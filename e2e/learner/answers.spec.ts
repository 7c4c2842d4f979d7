// What one types at an exercise is kept: with a lost connection, in two tabs, after a session that ended.
import type { Page } from "@playwright/test";
import { expect } from "../fixtures";
import { accessibilityFaults, bringAxe } from "../axe-faults";
import { leaveUnsaved } from "../steps";
import { lesson, learner, box, saved } from "./lesson-page";

/** Opens a page over a slow line: its script comes once the returned function is called. */
async function openBeforeScript(page: Page, address: string) {
  let bring = () => {};
  const isBrought = new Promise<void>((resolve) => (bring = resolve));
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await isBrought;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return bring;
}

learner(
  "what was typed before the script came over a slow line is saved too",
  async ({ page, enrolmentId }) => {
    const bringScript = await openBeforeScript(page, `/learn/${enrolmentId}/${lesson}`);
    await box(page).fill("De fietsenmaker op de hoek.");
    bringScript();
    await expect(saved(page)).toHaveText(/^Bewaard om/);
    await page.reload();
    await expect(box(page)).toHaveValue("De fietsenmaker op de hoek.");
  },
);

learner(
  "a text left without a connection and one typed before the script came are both there",
  async ({ page, context, enrolmentId, expectConsoleError }) => {
    expectConsoleError(/ERR_INTERNET_DISCONNECTED/);
    const address = `/learn/${enrolmentId}/${lesson}`;
    await page.goto(address);
    await context.setOffline(true);
    await box(page).fill("Een koor in de fietsenkelder.");
    await expect(saved(page)).toContainText("Geen verbinding");
    await leaveUnsaved(page);
    const again = await context.newPage();
    const bringScript = await openBeforeScript(again, address);
    await box(again).fill("De fietsenmaker op de hoek.");
    bringScript();
    await expect(saved(again)).toHaveText(/^Bewaard om/);
    await expect(box(again)).toHaveValue("Een koor in de fietsenkelder.\n\nDe fietsenmaker op de hoek.");
  },
);

learner(
  "an answer chosen before the script came is not undone by an older one",
  async ({ page, enrolmentId }) => {
    const address = `/learn/${enrolmentId}/${lesson}`;
    const options = page.locator(".quiz__question:enabled").first().getByRole("radio");
    await page.goto(address);
    await options.nth(0).check();
    const bringScript = await openBeforeScript(page, address);
    await options.nth(1).check();
    bringScript();
    await expect(page.locator("sc-quiz:defined")).toBeVisible();
    await expect(options.nth(1)).toBeChecked();
  },
);

learner(
  "a text typed without a connection is saved when it is back",
  async ({ page, context, enrolmentId, expectConsoleError }) => {
    expectConsoleError(/ERR_INTERNET_DISCONNECTED/);
    await page.goto(`/learn/${enrolmentId}/${lesson}`);
    await context.setOffline(true);
    await box(page).fill("De klokkenmaker in de gang.");
    await expect(saved(page)).toContainText("Geen verbinding");
    await context.setOffline(false);
    await expect(saved(page)).toHaveText(/^Bewaard om/);
    await page.reload();
    await expect(box(page)).toHaveValue("De klokkenmaker in de gang.");
  },
);

learner(
  "a text typed without a connection survives closing the page",
  async ({ page, context, enrolmentId, expectConsoleError }) => {
    expectConsoleError(/ERR_INTERNET_DISCONNECTED/);
    await page.goto(`/learn/${enrolmentId}/${lesson}`);
    await context.setOffline(true);
    await box(page).fill("Een koor in de fietsenkelder.");
    await expect(saved(page)).toContainText("Geen verbinding");
    await leaveUnsaved(page);
    const again = await context.newPage();
    await again.goto(`/learn/${enrolmentId}/${lesson}`);
    await expect(box(again)).toHaveValue("Een koor in de fietsenkelder.");
    await expect(saved(again)).toHaveText(/^Bewaard om/);
    expect(await again.evaluate(() => Object.keys(localStorage))).toEqual([]);
  },
);

learner("what was typed just before leaving is kept", async ({ page, enrolmentId }) => {
  await page.goto(`/learn/${enrolmentId}/${lesson}`);
  await box(page).fill("Nog snel een regel.");
  await page.goto(`/learn/${enrolmentId}`);
  await page.goto(`/learn/${enrolmentId}/${lesson}`);
  await expect(box(page)).toHaveValue("Nog snel een regel.");
});

for (const [choice, kept, other] of [
  ["Mijn tekst bewaren", "Een smid.", "Een bakker."],
  ["De andere tekst nemen", "Een bakker.", "Een smid."],
] as const)
  learner(`two tabs: ${choice}`, async ({ page, context, enrolmentId, expectConsoleError }) => {
    expectConsoleError(/409/);
    await bringAxe(context);
    const path = `/learn/${enrolmentId}/${lesson}`;
    const second = await context.newPage();
    await page.goto(path);
    await second.goto(path);
    await box(page).fill("Een bakker.");
    await expect(saved(page)).toHaveText(/^Bewaard om/);
    await box(second).fill("Een smid.");
    const conflict = second.getByRole("group", { name: "Er zijn twee versies van je tekst" });
    await expect(conflict).toBeFocused();
    await expect(conflict.getByLabel("De andere tekst")).toHaveValue("Een bakker.");
    await expect(box(second)).toHaveValue("Een smid.");
    expect(await accessibilityFaults(second)).toEqual([]);
    await conflict.getByRole("button", { name: choice }).click();
    await expect(saved(second)).toHaveText(/^Bewaard om/);
    await expect(box(second)).toHaveValue(kept);
    await second.reload();
    await expect(box(second)).toHaveValue(kept);
    await second.locator(".exercise").getByRole("link", { name: "Eerdere versies" }).click();
    await second.locator("main summary").first().click();
    await expect(second.locator(".sc-written").first()).toHaveText(other);
    expect(await accessibilityFaults(second)).toEqual([]);
  });

learner(
  "two tabs: both texts are put together, saved, and can be worked on",
  async ({ page, context, enrolmentId, expectConsoleError }) => {
    expectConsoleError(/409/);
    const path = `/learn/${enrolmentId}/${lesson}`;
    const second = await context.newPage();
    await page.goto(path);
    await second.goto(path);
    await box(page).fill("Een bakker.");
    await expect(saved(page)).toHaveText(/^Bewaard om/);
    await box(second).fill("Een smid.");
    const conflict = second.getByRole("group", { name: "Er zijn twee versies van je tekst" });
    await expect(conflict).toBeFocused();
    await expect(saved(second)).toHaveText("Nog niet bewaard");
    await second.locator(".exercise").getByRole("button", { name: "Bewaar", exact: true }).click();
    await expect(conflict).toBeFocused();

    await conflict.getByRole("button", { name: "Zet ze onder elkaar" }).click();
    await expect(conflict).toHaveCount(0);
    await expect(box(second)).toBeFocused();
    await expect(box(second)).toHaveValue("Een smid.\n\nEen bakker.");
    await expect(saved(second)).toHaveText(/^Bewaard om/);
    await page.reload();
    await expect(box(page)).toHaveValue("Een smid.\n\nEen bakker.");

    await box(second).fill("Een smid en een bakker.");
    await expect(saved(second)).toHaveText("Nog niet bewaard");
    await expect(saved(second)).toHaveText(/^Bewaard om/);
    await page.reload();
    await expect(box(page)).toHaveValue("Een smid en een bakker.");
  },
);

learner(
  "the text that was not chosen survives a lost connection and a closed tab",
  async ({ page, context, enrolmentId, expectConsoleError }) => {
    expectConsoleError(/409|ERR_INTERNET_DISCONNECTED/);
    const path = `/learn/${enrolmentId}/${lesson}`;
    const second = await context.newPage();
    await page.goto(path);
    await second.goto(path);
    await box(page).fill("Een bakker.");
    await expect(saved(page)).toHaveText(/^Bewaard om/);
    await box(second).fill("Een smid.");
    const conflict = second.getByRole("group", { name: "Er zijn twee versies van je tekst" });
    await expect(conflict).toBeFocused();
    await context.setOffline(true);
    await conflict.getByRole("button", { name: "De andere tekst nemen" }).click();
    await expect(saved(second)).toContainText("Geen verbinding");
    await leaveUnsaved(second);
    await page.reload();
    await expect(box(page)).toHaveValue("Een bakker.");
    await expect(saved(page)).toHaveText(/^Bewaard om/);
    await page.locator(".exercise").getByRole("link", { name: "Eerdere versies" }).click();
    await page.locator("main summary").first().click();
    await expect(page.locator(".sc-written").first()).toHaveText("Een smid.");
  },
);

learner(
  "signed out meanwhile: the text stays on the device and is saved after signing in",
  async ({ page, context, database, enrolmentId, baseURL }) => {
    await page.goto(`/learn/${enrolmentId}/${lesson}`);
    const cookies = await context.cookies(baseURL);
    await context.clearCookies();
    await box(page).fill("Een musicus.");
    await expect(saved(page)).toContainText("Je bent uitgelogd");
    await expect(saved(page).getByRole("link")).toHaveAttribute("href", /^\/sign-in\?redirectTo=/);
    await context.addCookies(cookies);
    await page.reload();
    await expect(saved(page)).toHaveText(/^Bewaard om/);
    const { rows } = await database.query(`select text from "Reflection" where "enrolmentId" = $1`, [
      enrolmentId,
    ]);
    expect(rows).toEqual([{ text: "Een musicus." }]);
  },
);

learner(
  "a text that is too long is refused in words and stays",
  async ({ page, enrolmentId, expectConsoleError }) => {
    expectConsoleError(/422/);
    await page.goto(`/learn/${enrolmentId}/${lesson}`);
    await box(page).fill("x".repeat(20_001));
    await expect(saved(page)).toContainText("20001 tekens");
    await expect(box(page)).toHaveAttribute("aria-invalid", "true");
    await box(page).fill("x".repeat(20_000));
    await expect(saved(page)).toHaveText(/^Bewaard om/);
  },
);
