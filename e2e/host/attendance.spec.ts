// A facilitator notes who is at a session: on the list, by a code that a learner types on a phone, and by scanning a ticket.
import type { Page } from "@playwright/test";
import type pg from "pg";
import { expect, test } from "../fixtures";
import type { Person, Rows } from "../rows";

/** A group that began ten minutes ago, led by somebody of the host; with a learner and a ticket for each name. */
async function makeGroup(rows: Rows, database: pg.Pool, leader: Person, names: string[]) {
  const { organisationId } = await rows.organisation(leader, "MEMBER");
  const { hostedCohortId, hostedSessionId } = await rows.hosting(organisationId, [leader]);
  await database.query(
    `update "CohortSession" set "startsAt" = now() - interval '10 minutes', "endsAt" = now() + interval '110 minutes' where id = $1`,
    [hostedSessionId],
  );
  const people = [];
  for (const name of names) {
    const person = await rows.person({ name });
    people.push({ ...person, ...(await rows.order(person, { id: hostedCohortId })) });
  }
  const path = `/host/${organisationId}/cohorts/${hostedCohortId}`;
  return { path, list: `${path}/attendance/${hostedSessionId}`, people };
}

const person = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
const marked = (page: Page, name: string) =>
  person(page, name).getByRole("radio", { checked: true }).getAttribute("value");

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the list is saved in one go, and corrected with its history", async ({
      page,
      login,
      rows,
      database,
    }) => {
      const leader = await login("learner", { name: "Ilse Smit" });
      const group = await makeGroup(rows, database, leader, ["Amir Haddad", "علي حسن"]);
      await page.goto(group.list);
      await page.getByLabel("Allemaal aanwezig").check();
      await person(page, "علي حسن").getByLabel("Afgemeld").check();
      await page.getByRole("button", { name: "Bewaar de lijst" }).click();
      await expect(page.getByText("De lijst is bewaard.")).toBeVisible();
      expect(await marked(page, "Amir Haddad")).toBe("PRESENT");
      expect(await marked(page, "علي حسن")).toBe("EXCUSED");
      await expect(person(page, "Amir Haddad").getByLabel("Minuten gemist")).toBeHidden();
      await person(page, "Amir Haddad").getByLabel("Te laat").check();
      await person(page, "Amir Haddad").getByLabel("Minuten gemist").fill("15");
      await page.getByRole("button", { name: "Bewaar de lijst" }).click();
      await expect(page.getByRole("row", { name: /Amir Haddad/ })).toContainText(
        "van Aanwezig naar te laat, 15 minuten gemist",
      );
      await page.goto(`${group.path}/attendance`);
      await expect(page.getByRole("table")).toContainText("Aanwezigheid");
    });

    test("a learner types the code of the screen on a phone, and reads it with the masterclass", async ({
      page,
      browser,
      baseURL,
      login,
      rows,
      database,
    }) => {
      const leader = await login();
      const group = await makeGroup(rows, database, leader, ["Amir Haddad"]);
      await page.goto(`${group.list}/code`);
      await page.getByRole("button", { name: "Open de code" }).click();
      const code = await page.locator(".sc-code-board__code").innerText();
      const [learner] = group.people;
      const phone = await browser.newContext({
        ...{ javaScriptEnabled, baseURL, viewport: { width: 360, height: 640 } },
      });
      const value = await rows.session(learner!);
      await phone.addCookies([{ name: "session", value, url: baseURL!, httpOnly: true, sameSite: "Lax" }]);
      const theirs = await phone.newPage();
      await theirs.goto("/present");
      await theirs.getByLabel("De code op het scherm").fill("AAA 333");
      await theirs.getByRole("button", { name: "Meld me aanwezig" }).click();
      await expect(theirs.getByRole("alert")).toContainText("Deze code klopt niet");
      await theirs.getByLabel("De code op het scherm").fill(code.toLowerCase());
      await theirs.getByRole("button", { name: "Meld me aanwezig" }).click();
      await expect(theirs.getByText(/^Je bent genoteerd, om/)).toBeVisible();
      await theirs.getByRole("link", { name: "Naar je masterclass" }).click();
      await expect(theirs.getByRole("heading", { name: "Aanwezigheid" })).toBeVisible();
      await phone.close();
      await page.goto(`${group.list}/code`);
      await expect(page.getByText("1 van 4 genoteerd")).toBeVisible();
    });

    test("a ticket that is scanned is one button; that of another group is refused in words", async ({
      page,
      login,
      becomes,
      rows,
      database,
      expectConsoleError,
    }) => {
      expectConsoleError(/404/);
      const leader = await login();
      const group = await makeGroup(rows, database, leader, ["Amir Haddad"]);
      const other = await makeGroup(rows, database, await rows.person(), ["Sara de Wit"]);
      const scanned = `/my/tickets/${group.people[0]!.ticketNumber}`;
      await page.goto(scanned);
      await expect(page.getByText("Amir Haddad")).toBeVisible();
      await page.getByRole("button", { name: "Aanwezig", exact: true }).click();
      await expect(page.getByText(/Genoteerd om/)).toBeVisible();
      await expect(page.getByRole("button", { name: "Aanwezig", exact: true })).toBeHidden();
      expect((await page.goto(`/my/tickets/${other.people[0]!.ticketNumber}`))?.status()).toBe(404);
      await expect(page.getByText("Dit ticket is niet van iemand in een groep die jij geeft.")).toBeVisible();
      await expect(page.getByText("Sara de Wit")).toBeHidden();
      await becomes(group.people[0]!);
      await page.goto(scanned);
      await expect(page.getByRole("heading", { name: "Bijeenkomsten" })).toBeVisible();
    });
  });
