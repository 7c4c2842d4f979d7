// A facilitator tells the group something; who follows reads it, asks, and leaves the list with one click.
import { expect, test } from "../fixtures";

test("an announcement is read before it is sent, comes by mail and on the page, and the mail is left with one click", async ({
  page,
  login,
  becomes,
  rows,
  mailTo,
}) => {
  const giver = await login();
  const { organisationId } = await rows.organisation(giver, "MEMBER");
  const { hostedCohortId: cohortId } = await rows.hosting(organisationId, [giver]);
  const follower = await rows.person({ name: "Noor de Vries" });
  const enrolmentId = await rows.enrolment(follower, { cohortId, offerId: "mc1-cohort" });
  await page.goto(`/host/${organisationId}/cohorts/${cohortId}`);
  await page.getByRole("link", { name: "Berichten" }).click();
  await page.getByLabel("Onderwerp").fill("Andere zaal");
  await page.getByLabel("Bericht", { exact: true }).fill("We zitten in zaal 3.");
  await page.getByRole("button", { name: "Bekijk het eerst" }).click();
  await expect(page.getByText(/^4 mensen volgen deze groep/)).toBeVisible();
  await page.getByText("De mail in het Nederlands").click();
  await expect(page.getByText(/Gegeven door: Gemeente Voorbeeldstad .+, met De Stadscoalitie/)).toBeVisible();
  await page.getByRole("button", { name: "Verstuur 4 mails" }).click();
  await expect(page.getByText("Je bericht staat op de pagina van de groep.")).toBeVisible();

  const { text } = await mailTo(follower.email, "Andere zaal");
  const leave = /\/mail-lists\/[\w/-]+\?lang=nl/.exec(text)![0];

  // Without signing in.
  await page.context().clearCookies();
  await page.goto(leave);
  await page.getByRole("button", { name: "Stuur mij die niet meer" }).click();
  await expect(page.getByRole("heading", { name: "Je krijgt die mail niet meer" })).toBeVisible();

  await becomes(follower);
  await page.goto(`/learn/${enrolmentId}`);
  await page.getByRole("link", { name: /^Naar je groep/ }).click();
  await expect(page.getByRole("heading", { name: "Andere zaal" })).toBeVisible();
  await page.getByLabel("Je vraag").fill("Is zaal 3 met een rolstoel te bereiken?");
  await page.getByRole("button", { name: "Stel de vraag" }).click();
  await expect(page.getByText("Je vraag staat erbij.")).toBeVisible();
  await page.goto("/my/profile");
  await expect(page.getByLabel("berichten in de groepen die ik volg")).not.toBeChecked();

  await becomes(giver);
  await page.goto(`/host/${organisationId}/cohorts/${cohortId}/questions`);
  const question = page.getByRole("listitem").filter({ hasText: "Is zaal 3 met een rolstoel te bereiken?" });
  await question.getByText("Beantwoord deze vraag").click();
  await question.getByLabel("Je antwoord").fill("Ja, er is een lift.");
  await question.getByRole("button", { name: "Plaats het antwoord" }).click();
  await expect(page.getByText("Ja, er is een lift.", { exact: true })).toBeVisible();
});
