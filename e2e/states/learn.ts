import { type PageState, send } from "./page-state";

const lesson = "talent-dat-er-al-is";

const reflection = `m0-${lesson}.reflectie`;

/** Following a masterclass. */
export const learnStates: Record<string, PageState[]> = {
  "routes/learn/outline": [
    {
      name: "with attendance",
      as: "owner",
      path: async ({ database, owner, things }) => {
        const enrolmentId = things.hostedEnrolmentId;
        await database.query(
          `insert into "Attendance" ("sessionId", "enrolmentId", state, "missedMinutes", way, "recordedById", "recordedAt")
           values ($1, $2, 'LATE', 15, 'LIST', $3, now())`,
          [things.hostedSessionId, enrolmentId, owner.id],
        );
        return `/learn/${enrolmentId}`;
      },
      act: ({ page }) => page.locator("main summary").last().click(),
    },
    { name: "completed", as: "owner", path: ({ things }) => `/learn/${things.completedEnrolmentId}` },
    {
      name: "ended",
      as: "newcomer",
      path: async ({ rows, owner }) => `/learn/${await rows.enrolment(owner, { endedAt: new Date() })}`,
    },
  ],
  "routes/learn/group": [
    {
      name: "of a host, with questions and one that was refused",
      as: "newcomer",
      path: async ({ rows, owner }) => {
        const host = await rows.organisation(owner, "OWNER");
        const { hostedCohortId } = await rows.hosting(host.organisationId, [owner]);
        const enrolmentId = await rows.enrolment(owner, { cohortId: hostedCohortId, offerId: "mc1-cohort" });
        return `/learn/${enrolmentId}/group`;
      },
      act: send("section:has(> #ask) form"),
    },
    {
      name: "of a host that asks more for the certificate",
      as: "owner",
      path: async ({ database, things }) => {
        await database.query(`update "Cohort" set "attendanceShare" = 75, "acceptedWork" = 2 where id = $1`, [
          things.hostedCohortId,
        ]);
        return `/learn/${things.hostedEnrolmentId}/group`;
      },
    },
  ],
  "routes/learn/completed": [
    {
      name: "certificate being made",
      as: "newcomer",
      path: async ({ rows, owner }) =>
        `/learn/${await rows.enrolment(owner, { completedAt: new Date() })}/completed`,
    },
  ],
  "routes/learn/again": [
    {
      name: "may be started",
      as: "newcomer",
      path: async ({ rows, owner }) =>
        `/learn/${await rows.enrolment(owner, { completedAt: new Date() })}/again`,
    },
  ],
  "routes/learn/lesson": [
    {
      name: "quiz without answers",
      as: "owner",
      path: ({ things }) => `/learn/${things.enrolmentId}/${lesson}?unanswered`,
    },
    {
      name: "quiz half right",
      as: "owner",
      path: ({ things }) => `/learn/${things.enrolmentId}/${lesson}`,
      act: async ({ page }) => {
        const questions = page.locator(".quiz__question:enabled");
        for (const question of (await questions.all()).slice(0, 3))
          await question.getByRole("radio").nth(1).check();
        await page.locator("sc-quiz button").last().click();
        await page.locator("#quiz-result").waitFor();
      },
    },
    {
      name: "quiz that leads on",
      as: "newcomer",
      path: async ({ rows, owner }) => `/learn/${await rows.enrolment(owner)}/${lesson}`,
      act: async ({ page }) => {
        await page.locator(`input[name="m0-${lesson}.v1"][value="a"]`).check();
        await page.locator("sc-quiz button").last().click();
        await page.locator(".quiz__question--follow-up").waitFor();
      },
    },
  ],
  "routes/learn/quiz": [
    {
      name: "sent after the session had ended",
      as: "visitor",
      path: "/verify",
      act: async ({ page, things }) => {
        await Promise.all([
          page.waitForEvent("domcontentloaded"),
          page.evaluate((action) => {
            const form = Object.assign(document.createElement("form"), { method: "post", action });
            form.append(Object.assign(document.createElement("input"), { name: "text", value: "Een smid." }));
            document.body.append(form);
            form.submit();
          }, `/learn/${things.enrolmentId}/${lesson}/quiz`),
        ]);
      },
    },
  ],
  "routes/learn/reflection": [
    {
      name: "ended",
      as: "newcomer",
      path: async ({ rows, owner }) =>
        `/learn/${await rows.enrolment(owner, { endedAt: new Date() })}/${lesson}/reflection?block=${reflection}`,
    },
    {
      name: "two texts that met",
      as: "owner",
      path: ({ things }) => `/learn/${things.enrolmentId}/${lesson}/reflection?block=${reflection}`,
      act: async ({ page, things }) => {
        const address = `/learn/${things.enrolmentId}/${lesson}/reflection`;
        const origin = new URL(page.url()).origin;
        const form = { block: reflection, text: "Een bakker.", version: "0" };
        await page.request.post(`${address}?block=${reflection}`, { form, headers: { origin } });
        await Promise.all([
          page.waitForEvent("domcontentloaded"),
          page.evaluate(
            ({ address, block }) => {
              const form = Object.assign(document.createElement("form"), { method: "post", action: address });
              for (const [name, value] of Object.entries({ block, text: "Een smid.", version: "0" }))
                form.append(Object.assign(document.createElement("input"), { name, value }));
              document.body.append(form);
              form.submit();
            },
            { address: `${address}?block=${reflection}`, block: reflection },
          ),
        ]);
      },
    },
  ],
};
