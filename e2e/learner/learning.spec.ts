// Following a lesson: from one's masterclasses, by keyboard, and without JavaScript.
import { expect, test } from "../fixtures";
import { rightAnswers } from "../steps";
import { lesson, nextLesson, learner, box, saved, choose } from "./lesson-page";

learner(
  "from my masterclasses to the first lesson, with one button to go on",
  async ({ page, enrolmentId }) => {
    await page.goto("/my");
    await page.getByRole("link", { name: "Beginnen" }).click();
    await expect(page).toHaveURL(`/learn/${enrolmentId}/${lesson}`);
    await page.getByRole("link", { name: "Anders kijken", exact: true }).click();
    await expect(page.getByText("14 lessen afronden")).toBeVisible();
  },
);

learner("a whole lesson by keyboard alone", async ({ page, enrolmentId }) => {
  await page.goto(`/learn/${enrolmentId}/${lesson}`);
  const focus = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      const bar = document.querySelector(".sc-lesson__bar")?.getBoundingClientRect().bottom ?? 0;
      const { top, bottom } = element.getBoundingClientRect();
      const isInBar = element.closest(".sc-lesson__bar, .sc-header, .sc-skip, body > a") !== null;
      const isCovered = !isInBar && (top < bar - 1 || bottom > innerHeight + 1);
      return { tag: element.tagName, name: element.name, text: element.textContent?.trim() ?? "", isCovered };
    });
  let answered = 0;
  let isChecked = false;
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab");
    const { tag, name, text, isCovered } = await focus();
    if (tag !== "BODY") expect(isCovered, `focus on ${tag} ${text.slice(0, 30)}`).toBe(false);
    if (tag === "TEXTAREA" && (await box(page).evaluate((area) => area === document.activeElement))) {
      await page.keyboard.type("Een vrouw bakt op zondag brood voor haar hele portiek.");
      await expect(saved(page)).toHaveText(/^Bewaard om \d\d\.\d\d$/);
    }
    if (tag === "INPUT" && name.includes(".v") && !isChecked) {
      await page.keyboard.press("Space");
      answered++;
    }
    if (text === "Kijk mijn antwoorden na") {
      await page.keyboard.press("Enter");
      await expect(page.locator("#quiz-result")).toBeFocused();
      isChecked = true;
    }
    if (text === "Les afronden en verder") {
      await page.keyboard.press("Enter");
      break;
    }
  }
  expect(answered).toBe(4);
  await expect(page).toHaveURL(`/learn/${enrolmentId}/${nextLesson}`);
  await page.goto("/my");
  await expect(page.getByRole("link", { name: "Verder waar je was" })).toBeVisible();
});

learner(
  "what is done in a lesson shows at once in the bar and the outline",
  async ({ page, enrolmentId }) => {
    await page.goto(`/learn/${enrolmentId}/${lesson}`);
    const bar = page.getByRole("progressbar");
    const here = page.locator("#outline a[aria-current=page]");
    await page.getByRole("button", { name: "Les afronden en verder" }).click();
    await expect(page).toHaveURL(`/learn/${enrolmentId}/${nextLesson}`);
    await page.goBack();
    await expect(here).toContainText("nog: opdracht, toets");
    const left = page.locator(".sc-lesson__left");
    await expect(left).toHaveText("Nog te doen in deze les: opdracht, toets");
    const before = Number(await bar.getAttribute("value"));
    await box(page).fill("Een koor.");
    await expect(here).toContainText("nog: toets");
    await expect(here).not.toContainText("opdracht");
    await expect(left).toHaveText("Nog te doen in deze les: toets");
    expect(Number(await bar.getAttribute("value"))).toBeGreaterThan(before);
    await box(page).fill("");
    await expect(here).toContainText("nog: opdracht, toets");
    await expect(bar).toHaveAttribute("value", String(before));

    await choose(page, 4);
    await page.getByRole("button", { name: "Kijk mijn antwoorden na" }).click();
    await expect(page.locator("#quiz-result")).toBeFocused();
    await expect(here).not.toContainText("toets");
    await expect(left).toHaveText("Nog te doen in deze les: opdracht");
    expect(Number(await bar.getAttribute("value"))).toBeGreaterThan(before);
  },
);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  learner("read, answer, do the quiz and go on", async ({ page, enrolmentId }) => {
    await page.goto(`/learn/${enrolmentId}/${lesson}`);
    await box(page).fill("Een vrouw bakt brood.");
    await page.locator(".exercise").getByRole("button", { name: "Bewaar" }).click();
    await expect(page).toHaveURL(new RegExp(`/learn/${enrolmentId}/${lesson}#`));
    await expect(saved(page)).toHaveText(/^Bewaard om/);
    await expect(box(page)).toHaveValue("Een vrouw bakt brood.");

    await page.getByRole("button", { name: "Kijk mijn antwoorden na" }).click();
    await expect(page.locator("#quiz-result")).toContainText("Beantwoord eerst de vragen.");
    for (const [id, option] of rightAnswers("de-stad-en-het-talent", lesson).slice(0, 3))
      await page.locator(`input[name="${id}"][value="${option}"]`).check();
    await page.getByRole("button", { name: "Kijk mijn antwoorden na" }).click();
    await expect(page).toHaveURL(/#quiz$/);
    await expect(page.locator(".quiz__feedback")).toHaveCount(3);
    await expect(page.getByText("Kies hier nog een antwoord.")).toBeVisible();
    await page.locator("#quiz-result").getByRole("button", { name: "Les afronden en verder" }).click();
    await expect(page).toHaveURL(`/learn/${enrolmentId}/${nextLesson}`);
  });

  for (const kind of ["answers", "text"] as const)
    learner(
      `sent after the session had ended: the ${kind} stand there again and are sent after signing in`,
      async ({ page, context, enrolmentId, baseURL, expectConsoleError }) => {
        expectConsoleError(/401/);
        await page.goto(`/learn/${enrolmentId}/${lesson}`);
        const cookies = await context.cookies(baseURL);
        if (kind === "answers") await choose(page, 3);
        else await box(page).fill("Een\nmusicus <zonder> podium.");
        await context.clearCookies();
        const send = kind === "answers" ? "Kijk mijn antwoorden na" : "Bewaar";
        await page.locator(".exercise, .quiz").getByRole("button", { name: send, exact: true }).click();
        await expect(page.getByRole("heading", { level: 1, name: "Je bent uitgelogd" })).toBeVisible();
        await expect(page).toHaveTitle("Je bent uitgelogd · De Stadscoalitie");
        const again = page.getByRole("button", { name: /^Verstuur mijn antwoorden|^Bewaar mijn tekst/ });
        await again.click();
        await expect(page.getByRole("heading", { level: 1, name: "Je bent uitgelogd" })).toBeVisible();
        const [other] = await Promise.all([
          context.waitForEvent("page"),
          page.getByRole("main").getByRole("link", { name: "Log in" }).click(),
        ]);
        await expect(other).toHaveURL(/\/sign-in\?redirectTo=/);
        await other.close();
        await context.addCookies(cookies);
        await again.click();
        await expect(page).toHaveURL(new RegExp(`/learn/${enrolmentId}/${lesson}#`));
        if (kind === "answers")
          await expect(page.locator("#quiz-result")).toContainText("3 van de 4 vragen goed");
        else await expect(box(page)).toHaveValue("Een\nmusicus <zonder> podium.");
      },
    );

  learner(
    "two texts that met are shown side by side",
    async ({ page, context, enrolmentId, expectConsoleError }) => {
      expectConsoleError(/409/);
      const path = `/learn/${enrolmentId}/${lesson}`;
      const second = await context.newPage();
      await second.goto(path);
      await page.goto(path);
      await box(page).fill("Een bakker.");
      await page.locator(".exercise").getByRole("button", { name: "Bewaar" }).click();
      await box(second).fill("Een smid.");
      await second.locator(".exercise").getByRole("button", { name: "Bewaar" }).click();
      await expect(second.getByText("Er zijn twee versies van je tekst")).toBeVisible();
      await expect(second.getByLabel("Jouw tekst hier")).toHaveValue("Een smid.");
      await expect(second.getByLabel("De andere tekst")).toHaveValue("Een bakker.");
      await second.getByRole("button", { name: "De andere tekst nemen" }).click();
      await expect(box(second)).toHaveValue("Een bakker.");
      await second.locator(".exercise").getByRole("link", { name: "Eerdere versies" }).click();
      await expect(second.locator(".sc-written").first()).toHaveText("Een smid.");
    },
  );
});
