// A seat that somebody follows with goes to a colleague: the work stays with who did it, and after too much of it the seat stays too.
import { expect, test } from "../fixtures";
import { almostCompleted, lastLesson } from "../steps";

test("a seat that was begun is passed on until too much is done, and each keeps their own work; another organisation sees nothing", async ({
  page,
  login,
  becomes,
  rows,
  database,
  mailTo,
  expectConsoleError,
}) => {
  // Too much is done, and the other organisation is not there.
  expectConsoleError(/409 \(Conflict\)/);
  expectConsoleError(/404 \(Not Found\)/);
  const manager = await login("manager", { name: "Mo Haddad" });
  const [rosa, omar] = [
    await rows.person({ name: "Rosa Jansen" }),
    await rows.person({ name: "Omar el Idrissi" }),
  ];
  const { organisationId } = await rows.organisation(manager, "MANAGER");
  await rows.agreement(organisationId, manager);
  await rows.seats(organisationId, manager.id, rosa);
  const seats = `/organisation/${organisationId}/seats`;
  const passOn = async ({ email }: { email: string }) => {
    await page.getByLabel("Mailadres").fill(email);
    await page.getByRole("button", { name: "Geef de plaats door" }).click();
  };
  const accept = async () => {
    await page.goto("/my");
    await page.getByRole("link", { name: "Bekijk en kies" }).click();
    await page.getByRole("button", { name: "Neem de plaats aan" }).click();
    await page.getByRole("link", { name: "Beginnen" }).click();
  };
  const text = page.locator(".exercise textarea").first();

  await becomes(rosa);
  await accept();
  await text.fill("De fietsenmaker op de hoek.");
  await expect(page.locator(".exercise .reflection__saved").first()).toHaveText(/^Bewaard om/);
  const begun = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");

  await becomes(manager, "manager");
  await page.goto(seats);
  await page.getByRole("link", { name: "Wijzig de plaats van Rosa Jansen" }).click();
  const seat = page.url();
  await passOn(omar);
  await expect(page.getByText("De plaats is doorgegeven.")).toBeVisible();
  await mailTo(rosa.email);

  await becomes(rosa);
  await page.goto(begun);
  await expect(page.getByText("Je hebt deze plaats niet meer")).toBeVisible();
  await expect(page.getByRole("link", { name: "Naar je bestellingen" })).toHaveCount(0);
  await expect(page.getByText("De fietsenmaker op de hoek.")).toBeVisible();
  await becomes(omar);
  await accept();
  await expect(text).toHaveValue("");
  const anew = new URL(page.url()).pathname.split("/")[2]!;
  await almostCompleted(database, anew);

  await becomes(manager, "manager");
  await page.goto(seat);
  await passOn(rosa);
  await expect(page.getByText("Deze plaats kan niet meer naar een ander")).toBeVisible();
  await becomes(omar);
  await page.goto(`/learn/${anew}/${lastLesson.slug}`);
  await expect(page.getByRole("button", { name: "Les afronden" })).toBeVisible();

  await login("owner");
  expect((await page.goto(seat))?.status()).toBe(404);
  expect((await page.goto(seats))?.status()).toBe(404);
});
