// What is taught is published in releases: whoever is under way stays where they are, and may be moved.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { accessibilityFaults, bringAxe } from "../axe-faults";
import { almostCompleted, lastLesson, rightAnswers } from "../steps";
import { gone, oldWords, publishOlder } from "./older-release";

const slug = "vragen-is-ook-geven";
const lessonId = `m3-${slug}`;
const written = "De bakker op de hoek.";

const seesOld = async (page: Page) => {
  await expect(page.getByText(oldWords)).toBeVisible();
  await expect(page.getByText(gone)).toBeVisible();
};
const seesNew = async (page: Page) => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(oldWords)).toHaveCount(0);
  await expect(page.getByText(gone)).toHaveCount(0);
};

test("a group stays at its release, the next has the new one, and who is moved keeps everything", async ({
  page,
  context,
  browser,
  baseURL,
  login,
  rows,
  database,
  mailTo,
}) => {
  test.setTimeout(180_000);
  context.setDefaultTimeout(15_000);
  await bringAxe(context);
  const first = await publishOlder(database, lessonId);
  const second = first + 1;
  await login("staff");
  const main = page.getByRole("main");
  await expect(async () => {
    await page.goto("/desk/releases");
    await expect(
      main.getByRole("heading", { name: "Nog niet uitgegeven" }).or(main.getByText("Nog niet uitgegeven")),
    ).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();

  // A learner of a group that begins with the first.
  const learner = await rows.person({ role: "learner" });
  const other = await rows.person({ role: "learner" });
  const learning = await browser.newContext({ baseURL, locale: "nl-NL" });
  learning.setDefaultTimeout(15_000);
  const signInAs = async (person: { id: string }) => {
    const value = await rows.session(person);
    await learning.addCookies([{ name: "session", value, url: baseURL!, httpOnly: true, sameSite: "Lax" }]);
  };
  const group = await rows.cohort();
  const enrolment = await rows.enrolment(learner, { offerId: "mc1-cohort", cohortId: group.id });
  await signInAs(learner);
  const reading = await learning.newPage();
  await reading.goto(`/learn/${enrolment}/${slug}`);
  await seesOld(reading);
  const box = reading.locator(".exercise textarea").first();
  await box.fill(written);
  await expect(reading.locator(".exercise .reflection__saved").first()).toContainText("Bewaard");
  for (const [question, option] of rightAnswers("wederkerigheid", slug))
    await reading.locator(`input[name="${question}"][value="${option}"]`).check();
  await reading.getByRole("button", { name: "Kijk mijn antwoorden na" }).click();
  await expect(reading.locator("#quiz-result")).toContainText("Toets gehaald");

  // The editor compares, says what each change is, and publishes.
  await page.getByRole("link", { name: "Vergelijk en geef uit" }).click();
  await main.getByRole("link", { name: /Vragen/ }).click();
  await expect(main.locator("del").filter({ hasText: oldWords }).first()).toBeVisible();
  await expect(main.getByText(gone).first()).toBeVisible();
  await main.getByLabel("Wat is deze wijziging?").selectOption({ label: "Verduidelijking" });
  await main.getByLabel("Waarom").first().fill("Korter gezegd.");
  await expect(main.locator("[data-status]")).toHaveText("Bewaard");
  await page.reload();
  await expect(main.getByLabel("Waarom").first()).toHaveValue("Korter gezegd.");
  expect(await accessibilityFaults(page)).toEqual([]);
  await main.getByRole("button", { name: "Bewaar" }).click();
  await main.getByRole("link", { name: "Alle onderdelen" }).first().click();
  await expect(main.getByText("klaar")).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await main.getByLabel("Wat er nieuw is, in het Nederlands").fill("Een les is korter.");
  await main.getByLabel("Wat er nieuw is, in het Engels").fill("A lesson is shorter.");
  await main.getByRole("button", { name: "Ga verder" }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await main.getByRole("button", { name: `Ja, geef uitgave ${second} uit` }).click();
  await expect(main.getByText("Uitgegeven. Nieuwe groepen en deelnemers")).toBeVisible();

  // The group goes on with the first; the next one has the second; the desk sees both.
  await reading.reload();
  await seesOld(reading);
  const next = await rows.enrolment(other, { offerId: "mc1-cohort", cohortId: (await rows.cohort()).id });
  await signInAs(other);
  await reading.goto(`/learn/${next}/${slug}`);
  await seesNew(reading);
  await page.goto(`/desk/releases/${first}/wederkerigheid/${slug}`);
  await seesOld(page);
  await page.goto(`/desk/releases/${second}/wederkerigheid/${slug}`);
  await seesNew(page);

  // The learner is moved, and finds everything.
  await page.goto(`/desk/people/${learner.id}`);
  await main.getByRole("link", { name: "Naar een nieuwere uitgave" }).click();
  await expect(main.getByText(`Van uitgave ${first} naar uitgave ${second}`)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await main.getByRole("button", { name: `Ja, zet over naar uitgave ${second}` }).click();
  await expect(main.getByText("Overgezet. De mail is onderweg.")).toBeVisible();
  await expect(main.getByText("Vragen is ook geven").first()).toBeVisible();
  await mailTo(learner.email, "Nieuwe teksten in Anders kijken");
  await signInAs(learner);
  await reading.goto(`/learn/${enrolment}/${slug}`);
  await seesNew(reading);
  await expect(reading.locator(".exercise textarea").first()).toHaveValue(written);
  await expect(reading.locator("#quiz-result")).toContainText("Toets gehaald");

  // What is completed then says by its certificate in which release that was.
  await database.query(`delete from "BlockProgress" where "enrolmentId" = $1`, [enrolment]);
  await database.query(`delete from "Reflection" where "enrolmentId" = $1`, [enrolment]);
  await almostCompleted(database, enrolment);
  await reading.goto(`/learn/${enrolment}/${lastLesson.slug}`);
  await reading.getByRole("button", { name: "Les afronden" }).click();
  const mail = await mailTo(learner.email, "Je certificaat: Anders kijken");
  await reading.goto(mail.links.find((link) => link.includes("/my/certificates/"))!);
  await expect(reading.getByText(`uitgave ${second}`)).toBeVisible();
  await reading.goto(mail.links.find((link) => link.includes("/verify/"))!);
  await expect(reading.getByText(`uitgave ${second}`)).toBeVisible();
  await learning.close();
});
