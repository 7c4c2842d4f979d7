// A learner's own calendar reads the sessions of their group; its host closes the group, opens it again and cancels it, which stands there.
import { readCalendar } from "../../tests/read-calendar";
import { expect, test } from "../fixtures";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

test("a calendar is made, read by a program without signing in, renewed and stopped", async ({
  page,
  login,
  rows,
  playwright,
  baseURL,
}) => {
  const learner = await login();
  const cohort = await rows.cohort({ startsAt: inDays(10), endsAt: inDays(20) });
  await rows.order(learner, cohort);
  await page.goto("/my");
  await page.getByRole("link", { name: "Data in je eigen agenda" }).click();
  await page.getByRole("button", { name: "Maak een adres" }).click();
  await expect(page.getByText("Je adres is gemaakt.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open in je agenda" })).toHaveAttribute("href", /^webcal:/);
  const shown = () => page.getByLabel("Adres van je agenda").inputValue();
  const program = await playwright.request.newContext({ baseURL });
  const read = async (address: string, headers = {}) => program.get(new URL(address).pathname, { headers });

  const first = await shown();
  const answer = await read(first);
  expect(answer.status()).toBe(200);
  expect(readCalendar(await answer.text()).events).toHaveLength(1);
  const known = { "if-none-match": answer.headers().etag! };
  expect((await read(first, known)).status()).toBe(304);

  await page.getByRole("button", { name: "Maak een nieuw adres" }).click();
  await expect(page.getByText("Het oude werkt niet meer.")).toBeVisible();
  expect((await read(first)).status()).toBe(404);
  const second = await shown();
  expect((await read(second)).status()).toBe(200);
  await page.getByRole("button", { name: "Stop hiermee" }).click();
  await expect(page.getByText("Gestopt.")).toBeVisible();
  expect((await read(second)).status()).toBe(404);
});

test("a host looks at its draft as it will be, closes what is open and opens it again, and cancels it after reading the mail", async ({
  page,
  login,
  rows,
  database,
}) => {
  const owner = await login();
  const { organisationId } = await rows.organisation(owner, "OWNER");
  const { agreementId } = await rows.hosting(organisationId, [owner]);
  const cohort = await rows.cohort({
    ...{ agreementId, status: "DRAFT", startsAt: inDays(30), endsAt: inDays(60), enrolUntil: inDays(20) },
  });
  const path = `/host/${organisationId}/cohorts/${cohort.id}`;
  await page.goto(path);
  await page.getByRole("link", { name: "Bekijk de pagina zoals die wordt" }).click();
  await expect(page.getByText("Zo komt de groep op de site")).toBeVisible();
  await database.query(`update "Cohort" set status = 'PUBLISHED' where id = $1`, [cohort.id]);
  await page.goto(path);
  await page.getByRole("button", { name: "Sluit de inschrijving" }).click();
  await expect(page.getByText("De inschrijving is gesloten.").first()).toBeVisible();
  await page.getByRole("button", { name: "Open de inschrijving weer" }).click();
  await expect(page.getByText("De inschrijving is weer open.")).toBeVisible();
  await page.getByRole("link", { name: "Annuleer deze groep" }).click();
  await expect(page.getByText("Niemand doet mee, dus niemand krijgt een mail.")).toBeVisible();
  await page.getByRole("button", { name: "Annuleer de groep" }).click();
  await expect(page.getByText("De groep is geannuleerd.")).toBeVisible();
});

test("where somebody paid, the host asks the foundation in words", async ({
  page,
  login,
  rows,
  expectConsoleError,
}) => {
  expectConsoleError(/400 \(Bad Request\)/);
  const owner = await login();
  const { organisationId } = await rows.organisation(owner, "OWNER");
  const { hostedCohortId } = await rows.hosting(organisationId, [owner]);
  await page.goto(`/host/${organisationId}/cohorts/${hostedCohortId}/cancel`);
  await page.getByRole("button", { name: "Vraag de stichting om te annuleren" }).click();
  await expect(page.getByRole("alert")).toContainText("Schrijf op waarom de groep niet doorgaat.");
  await page.getByLabel("Waarom gaat de groep niet door?").fill("De zaal is afgebrand.");
  await page.getByRole("button", { name: "Vraag de stichting om te annuleren" }).click();
  await expect(page.getByText("Je vraag is verstuurd aan het bureau van de stichting.")).toBeVisible();
});
