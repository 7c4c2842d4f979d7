// Following a lesson: by keyboard, with a lost connection, in two tabs, and without JavaScript.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { accessibilityFaults, bringAxe } from "../page-check";
import { rightAnswers, signIn } from "../steps";

const lesson = "talent-dat-er-al-is";
const nextLesson = "waar-het-begon";
const answerBox = "Welk talent zag je dat nergens staat, en wat houdt het op slot?";

/** Somebody who is signed in and has just begun "Anders kijken". */
const learner = test.extend<{ enrolmentId: string }>({
  enrolmentId: async ({ login, rows }, provide) => provide(await rows.enrolment(await login())),
});

const box = (page: Page) => page.getByLabel(answerBox);
const saved = (page: Page) => page.locator(".exercise .reflection__saved");
/** Chooses an answer to each question of the lesson that is open: the right one for the first `right`, a wrong one for others. */
async function choose(page: Page, right: number) {
  for (const [at, [id, option]] of rightAnswers("de-stad-en-het-talent", lesson).entries()) {
    const options = page.locator(`.quiz__question:enabled input[name="${id}"]`);
    const chosen = at < right ? `[value="${option}"]` : `:not([value="${option}"])`;
    if ((await options.count()) > 0) await options.and(page.locator(chosen)).first().check();
  }
}

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

learner(
  "what is done in a lesson shows at once in the bar and the outline",
  async ({ page, enrolmentId }) => {
    await page.goto(`/learn/${enrolmentId}/${lesson}`);
    const bar = page.getByRole("progressbar");
    const here = page.locator("#outline a[aria-current=page]");
    await page.getByRole("button", { name: "Les afronden en verder" }).click();
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
    await page.close();
    await context.setOffline(false);
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
    await second.close();
    await context.setOffline(false);
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
