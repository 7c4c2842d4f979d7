// A group that does not go ahead: what everybody with a seat in it sees and gets, and what staff choose for them.
import { expect, test } from "../fixtures";
import { orderTicket, payByIdeal } from "../steps";

test("a cancelled group with one finished, one running and one paying is settled for all three", async ({
  expectConsoleError,
  page,
  login,
  rows,
  database,
  mailTo,
  becomes,
}) => {
  expectConsoleError(/400/);
  // The payment page is closed.
  expectConsoleError(/410/);
  const cohort = await rows.cohort({ name: "Groep die niet doorgaat" });
  const buy = async (name: string) => {
    const buyer = await login("learner", { name });
    await page.goto(`/checkout/${cohort.slug}`);
    await orderTicket(page, name);
    return buyer;
  };
  const takesPart = async (name: string) => {
    const buyer = await buy(name);
    await payByIdeal(page);
    await expect(page.getByRole("heading", { level: 1, name: "Je doet mee" })).toBeVisible();
    const { rows: found } = await database.query(`select id from "Enrolment" where "personId" = $1`, [
      buyer.id,
    ]);
    return { ...buyer, enrolmentId: (found as { id: string }[])[0]!.id };
  };
  const finished = await takesPart("Amal Haddad");
  await database.query(`update "Enrolment" set "completedAt" = now() where id = $1`, [finished.enrolmentId]);
  await rows.certificate(finished, { enrolmentId: finished.enrolmentId });
  await page.goto("/my");
  await expect(page.getByRole("link", { name: "Naar de online bijeenkomst" }), "still to come").toBeVisible();
  const running = await takesPart("Bas de Boer");
  const paying = await buy("Carla Cruz");
  const paymentPage = page.url();

  await login("staff");
  await page.goto(`/desk/cohorts/${cohort.id}/cancel`);
  await expect(page.getByText("2 mensen hebben een plaats.")).toBeVisible();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Annuleer de groep" }).click();
  const seat = (name: string) => page.getByRole("group", { name: new RegExp(name) });
  await expect(seat("Amal Haddad heeft alles afgerond").getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(
    seat("Bas de Boer is nog bezig met de lessen").getByRole("radio", { checked: true }),
  ).toHaveAccessibleName(/840,95 terugbetalen/);
  await expect(page.getByText("Carla Cruz is nu aan het betalen")).toBeVisible();

  await page.goto("/desk");
  await expect(page.getByText("2 mensen om voor te kiezen · 1 persoon betaalt nog").first()).toBeVisible();
  await page.goto(`/desk/cohorts/${cohort.id}`);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Handel de groep af" }).click();
  await expect(seat("Amal Haddad").getByText("Kies wat Amal Haddad krijgt.")).toBeVisible();
  await page.getByLabel("Geen geld terug").first().check();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Handel de groep af" }).click();
  await expect(page.getByText("Wat je koos, wordt nu één voor één gedaan.")).toBeVisible();

  const group = /^Je groep voor Anders kijken gaat niet door/;
  expect((await mailTo(finished.email, group)).text).toContain("krijg je geen geld terug");
  expect((await mailTo(running.email, group)).text).toContain(
    "We storten € 840,95 terug".replace(" 840", "\u00a0840"),
  );
  await mailTo(running.email, /^We storten €\s840,95 terug/);
  expect((await mailTo(paying.email, group)).text).toContain("Betaal niet meer");
  await expect(async () => {
    await page.goto(`/desk/cohorts/${cohort.id}`);
    await expect(page.getByText("Deze groep is afgehandeld")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByRole("row", { name: /Amal Haddad.*Afgerond · geen geld terug/ })).toBeVisible();
  await page.goto("/desk");
  await expect(page.locator(`a[href="/desk/cohorts/${cohort.id}"]`)).toHaveCount(0);
  await page.goto(paymentPage);
  await expect(page.getByRole("button", { name: "Betaal met iDEAL | Wero" })).toHaveCount(0);

  await becomes(finished);
  await page.goto("/my");
  await expect(page.getByText("De groep ging niet door. Je certificaat en de lessen houd je.")).toBeVisible();
  await page.goto(`/learn/${finished.enrolmentId}/je-startbeeld`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je Startbeeld");
  await becomes(running);
  await page.goto(`/learn/${running.enrolmentId}/je-startbeeld`);
  await expect(page.getByText("De groep ging niet door en je ticket is")).toBeVisible();
});
