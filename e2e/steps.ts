// What several journeys do on their way, as a person does it.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Pool } from "pg";
import type { ReceivedMail } from "../stand-ins/mailbox/mailbox";
import { expect } from "./fixtures";

/** The sign-in code as the mail shows it: `9837 2884`. */
export const codeIn = (mail: ReceivedMail) => /^\s*(\d{4} \d{4})\s*$/m.exec(mail.text)?.[1] ?? "";

export const address = () => `noor-${crypto.randomUUID()}@example.nl`;

/** Signs in from the sign-in page with the code that is mailed. */
export async function signIn(
  page: Page,
  email: string,
  mailTo: (address: string, subject: RegExp) => Promise<ReceivedMail>,
) {
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Mail mij een code" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vul je code in" })).toBeVisible();
  await page.getByLabel("Code van acht cijfers").fill(codeIn(await mailTo(email, /inlogcode/)));
  await page.getByRole("button", { name: "Inloggen" }).click();
}

/** Ticks each statement of the ticket form: a consumer makes two. */
export async function agree(page: Page) {
  for (const statement of await page.getByRole("checkbox").all()) await statement.check();
}

/** Fills in the ticket form and goes on to the payment page. */
export async function orderTicket(page: Page, name = "Noor Jansen") {
  await page.getByLabel("Naam op het ticket").fill(name);
  await agree(page);
  await page.getByRole("button", { name: /^Bestel met betaalplicht/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Betaal/ })).toBeVisible();
}

export const payByIdeal = (page: Page) =>
  page.getByRole("button", { name: "Betaal met iDEAL | Wero" }).click();

/** Seats left as the cohort's public page says it. */
export async function seatsLeft(page: Page, slug: string): Promise<string> {
  await page.goto(`/cohorten/${slug}`);
  return page.locator("dt", { hasText: "Plaatsen" }).locator("+ dd").innerText();
}

/** The last lesson of "Anders kijken": its stable id and its address. */
export const lastLesson = { id: "m3-van-ruil-naar-eigenaarschap", slug: "van-ruil-naar-eigenaarschap" };

/** Gives an enrolment the progress of the demo graduate, all but the reading of the last lesson, `last` by its id. */
export async function almostCompleted(database: Pool, enrolmentId: string, last = lastLesson.id) {
  const graduate = `select e.id from "Enrolment" e join "Person" p on p.id = e."personId"
    where p.email = 'amir@demo.example' and e."completedAt" is not null limit 1`;
  await database.query(
    `insert into "BlockProgress" ("enrolmentId", "blockId", kind, score, done)
     select $1, "blockId", kind, score, done from "BlockProgress" where "enrolmentId" = (${graduate}) and "blockId" <> $2
     on conflict ("enrolmentId", "blockId") do update set score = excluded.score, done = excluded.done`,
    [enrolmentId, last],
  );
  await database.query(
    `insert into "Reflection" ("enrolmentId", "blockId", text)
     select $1, "blockId", text from "Reflection" where "enrolmentId" = (${graduate}) on conflict do nothing`,
    [enrolmentId],
  );
}

/** The right option of each question of a lesson, as its text has it. */
export function rightAnswers(
  moduleSlug: string,
  lessonSlug: string,
): [questionId: string, optionId: string][] {
  const text = readFileSync(`content/modules/${moduleSlug}/nl/${lessonSlug}.mdx`, "utf8");
  const module = readFileSync(`content/modules/${moduleSlug}/module.yaml`, "utf8");
  // The compiler puts the lesson's id before the name that a question has in its file.
  const lessonId = `${/^id: (\S+)/m.exec(module)![1]}-${lessonSlug}`;
  return [...text.matchAll(/<Question id="([^"]+)"[^]*?<Option id="([^"]+)" correct/g)].map(
    ([, question, option]) => [`${lessonId}.${question}`, option!],
  );
}

/**
 * Leaves a page without a connection with what it could not save, and brings the connection back. What a page sends as its last Chromium lets through, also offline:
 * here that goes nowhere.
 */
export async function leaveUnsaved(page: Page) {
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError("no connection"));
  });
  await page.close();
  await page.context().setOffline(false);
}
