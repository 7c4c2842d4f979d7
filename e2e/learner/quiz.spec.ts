// Answering a quiz without leaving the page.
import { expect, test } from "../fixtures";
import { accessibilityFaults, bringAxe } from "../axe-faults";
import { signIn } from "../steps";
import { lesson, nextLesson, learner, choose } from "./lesson-page";

learner(
  "a quiz shows its feedback without a page load, and only for what was chosen",
  async ({ page, context, enrolmentId }) => {
    await bringAxe(context);
    await page.goto(`/learn/${enrolmentId}/${lesson}`);
    await page.evaluate(() => document.body.setAttribute("data-same-page", ""));
    await page.getByRole("button", { name: "Kijk mijn antwoorden na" }).click();
    await expect(page.locator("#quiz-result")).toBeFocused();
    await expect(page.locator("#quiz-result")).toHaveText(
      "Beantwoord eerst de vragen. Er is nog niets nagekeken.",
    );
    await choose(page, 1);
    await page.getByRole("button", { name: "Kijk mijn antwoorden na" }).click();
    const result = page.locator("#quiz-result");
    await expect(result).toContainText("1 van de 4 vragen goed. Je hebt er 3 nodig.");
    await expect(result).toBeFocused();
    await expect(page.locator(".quiz__feedback")).toHaveCount(4);
    await expect(page.locator("[data-same-page]")).toHaveCount(1);
    expect(await accessibilityFaults(page)).toEqual([]);

    await choose(page, 2);
    await page.getByRole("button", { name: "Kijk opnieuw na" }).click();
    await expect(result).toContainText("2 van de 4 vragen goed");
    await page.reload();
    await expect(result).toContainText("2 van de 4 vragen goed");
  },
);

learner(
  "three of four right is passed, and the way on stands beside the result",
  async ({ page, context, enrolmentId }) => {
    await bringAxe(context);
    await page.goto(`/learn/${enrolmentId}/${lesson}`);
    await choose(page, 3);
    await page.getByRole("button", { name: "Kijk mijn antwoorden na" }).click();
    const result = page.locator("#quiz-result");
    await expect(result).toContainText("Toets gehaald");
    await expect(result).toContainText("3 van de 4 vragen goed");
    const here = page.locator("#outline a[aria-current=page]");
    await expect(here).toContainText("nog: opdracht, afronden");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Tab");
    await expect(result.getByRole("button", { name: "Les afronden en verder" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`/learn/${enrolmentId}/${nextLesson}`);
    await page.goBack();
    await expect(result.getByRole("link", { name: "Naar de volgende les" })).toBeVisible();
  },
);

test("answers chosen survive a session that ended, and are nobody else's on that browser", async ({
  page,
  context,
  login,
  rows,
  mailTo,
  expectConsoleError,
}) => {
  expectConsoleError(/401/);
  const person = await login();
  const enrolmentId = await rows.enrolment(person);
  await page.goto(`/learn/${enrolmentId}/${lesson}`);
  await choose(page, 3);
  const chosen = await page.locator(".quiz input:checked").evaluateAll((all) => all.map(({ id }) => id));
  await context.clearCookies();
  await page.getByRole("button", { name: "Kijk mijn antwoorden na" }).click();
  await expect(page.getByRole("alert")).toContainText("Je bent uitgelogd. Je antwoorden staan veilig");

  const other = await rows.enrolment(await login());
  await page.goto(`/learn/${other}/${lesson}`);
  await expect(page.locator(".quiz input:checked")).toHaveCount(0);
  await context.clearCookies();

  await page.goto(`/sign-in?redirectTo=${encodeURIComponent(`/learn/${enrolmentId}/${lesson}#quiz`)}`);
  await signIn(page, person.email, mailTo);
  await expect(page).toHaveURL(`/learn/${enrolmentId}/${lesson}#quiz`);
  await expect(page.locator(".quiz input:checked")).toHaveCount(4);
  expect(await page.locator(".quiz input:checked").evaluateAll((all) => all.map(({ id }) => id))).toEqual(
    chosen,
  );
  await page.getByRole("button", { name: "Kijk mijn antwoorden na" }).click();
  await expect(page.locator("#quiz-result")).toContainText("3 van de 4 vragen goed");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
