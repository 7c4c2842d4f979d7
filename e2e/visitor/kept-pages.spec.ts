// Public pages are kept, and made anew when what they show changes.
import { expect, test } from "../fixtures";

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day);

test("a seat that is sold shows at once on every page that shows its cohort, and leaves the others kept", async ({
  rows,
  request,
}) => {
  // The soonest of all, so that the home page shows it.
  const cohort = await rows.cohort({
    capacity: 3,
    enrolUntil: inDays(1),
    startsAt: inDays(1.5),
    endsAt: inDays(20),
  });
  const pages = ["", "/cohorten", "/masterclasses/anders-kijken", `/cohorten/${cohort.slug}`];
  const english = ["/en", "/en/cohorts", "/en/masterclasses/anders-kijken", `/en/cohorts/${cohort.slug}`];
  /** The row or the panel of this cohort says how many seats are left. */
  const showing = async (left: string, seatsLeft: string) => {
    for (const path of [...pages, ...english]) {
      const html = await (await request.get(path || "/")).text();
      // Its row of the table: what machines read of it stands before.
      const shown = path.endsWith(cohort.slug)
        ? html
        : html.slice(html.lastIndexOf(cohort.slug)).slice(0, 1_500);
      expect(shown, path).toContain(english.includes(path) ? seatsLeft : left);
    }
  };
  await expect(() => showing("Nog 3 plaatsen", "3 seats left")).toPass();
  await showing("Nog 3 plaatsen", "3 seats left");
  const { etag } = (await request.get("/privacy")).headers();
  await rows.order(await rows.person(), cohort);
  await expect(() => showing("Nog 2 plaatsen", "2 seats left")).toPass();
  // Only a kept page is compared with the copy that a browser has.
  const unchanged = await request.get("/privacy", { headers: { "If-None-Match": etag! } });
  expect(unchanged.status()).toBe(304);
});

test("two people and a visitor read the same kept page: each finds what is their own on it, nobody what is another's", async ({
  page,
  rows,
  request,
  login,
  becomes,
}) => {
  const cohort = await rows.cohort();
  const path = `/cohorten/${cohort.slug}`;
  const participant = await rows.person({ name: "Lotte Jansen" });
  await rows.order(participant, cohort);
  const main = page.getByRole("main");
  const tools = page.getByRole("navigation", { name: "Persoonlijk en taal" });

  await becomes(participant);
  await page.goto(path);
  await expect(main.getByText("Je doet mee in deze groep.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Koop een ticket" })).toHaveCount(0);
  await expect(tools.getByRole("link", { name: "Profiel: Lotte Jansen" })).toBeVisible();
  await main.getByRole("link", { name: "Naar je lessen" }).last().click();
  await expect(page).toHaveURL(/\/learn\//);

  await login("learner", { name: "Amir Haddad" });
  await page.goto(path);
  await expect(page.getByRole("link", { name: "Koop een ticket" }).first()).toBeVisible();
  await expect(tools.getByRole("link", { name: "Profiel: Amir Haddad" })).toBeVisible();
  expect(await page.content()).not.toMatch(/Lotte|Je doet mee/);

  await login("staff");
  await page.goto(path);
  await expect(tools.getByRole("link", { name: "Bureau" })).toBeVisible();

  const everybodys = await request.get(path);
  expect(everybodys.headers()["cache-control"]).toBe("public, no-cache");
  const html = await everybodys.text();
  expect(html).toContain("Koop een ticket");
  expect(html).toContain("Inloggen");
  expect(html).not.toMatch(/Lotte|Amir|\/desk|\/learn\//);
});
