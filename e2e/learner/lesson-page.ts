// The first lesson of "Anders kijken" as its learner sees it.
import type { Page } from "@playwright/test";
import { test } from "../fixtures";
import { rightAnswers } from "../steps";

export const lesson = "talent-dat-er-al-is";
export const nextLesson = "waar-het-begon";
export const answerBox = "Welk talent zag je dat nergens staat, en wat houdt het op slot?";

/** Somebody who is signed in and has just begun "Anders kijken". */
export const learner = test.extend<{ enrolmentId: string }>({
  enrolmentId: async ({ login, rows }, provide) => provide(await rows.enrolment(await login())),
});

export const box = (page: Page) => page.getByLabel(answerBox);
export const saved = (page: Page) => page.locator(".exercise .reflection__saved");
/** Chooses an answer to each question of the lesson that is open: the right one for the first `right`, a wrong one for others. */
export async function choose(page: Page, right: number) {
  for (const [at, [id, option]] of rightAnswers("de-stad-en-het-talent", lesson).entries()) {
    const options = page.locator(`.quiz__question:enabled input[name="${id}"]`);
    const chosen = at < right ? `[value="${option}"]` : `:not([value="${option}"])`;
    if ((await options.count()) > 0) await options.and(page.locator(chosen)).first().check();
  }
}
