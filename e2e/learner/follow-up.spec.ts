// A wrong choice in a quiz that leads on to a further case.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { accessibilityFaults, bringAxe } from "../axe-faults";
import { learner, lesson } from "./lesson-page";

const question = `m0-${lesson}.v1`;
const further = `m0-${lesson}.werkgever-zoekt`;
const option = (page: Page, id: string, value: string) =>
  page.locator(`.quiz input[name="${id}"][value="${value}"]`);
const followUp = (page: Page) => page.getByRole("group", { name: /De lijst is al rondgestuurd/ });

/** Is led on, answers the further case, and mends the first choice. */
async function follow(page: Page, enrolmentId: string) {
  await page.goto(`/learn/${enrolmentId}/${lesson}`);
  await expect(followUp(page)).toHaveCount(0);
  await option(page, question, "a").check();
  await page.getByRole("button", { name: "Kijk mijn antwoorden na" }).click();
  const result = page.locator("#quiz-result");
  await expect(result).toContainText("0 van de 4 vragen goed.");
  await expect(followUp(page)).toContainText("Het telt niet mee.");
  await expect(followUp(page).getByText("Kies hier nog een antwoord.")).toHaveCount(0);

  await option(page, further, "b").check();
  await option(page, question, "b").check();
  await page.getByRole("button", { name: "Kijk opnieuw na" }).click();
  await expect(result).toContainText("1 van de 4 vragen goed.");
  await expect(followUp(page)).toContainText("Goed.");
  await page.reload();
  await expect(option(page, further, "b")).toBeChecked();
  await expect(option(page, further, "b")).toBeDisabled();
}

learner("a wrong choice leads on, without a page load", async ({ page, context, enrolmentId }) => {
  await bringAxe(context);
  await follow(page, enrolmentId);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  learner("a wrong choice leads on", ({ page, enrolmentId }) => follow(page, enrolmentId));

  learner("who chose right is asked nothing further", async ({ page, enrolmentId }) => {
    await page.goto(`/learn/${enrolmentId}/${lesson}`);
    await option(page, question, "b").check();
    await page.getByRole("button", { name: "Kijk mijn antwoorden na" }).click();
    await expect(page.locator("#quiz-result")).toContainText("1 van de 4 vragen goed.");
    await expect(followUp(page)).toHaveCount(0);
  });
});
