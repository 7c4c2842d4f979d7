// What the foundation's desk does, and what visitors, buyers and holders see of it the moment after.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { orderTicket, payByIdeal, seatsLeft, signIn } from "../steps";

/** A day and time as a field of the form takes it, so many days from now. */
const at = (days: number, time: string) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${time}`;

/** A public page as it is now; pages are kept, and dropped when what they show changes. */
const now = (page: Page, path: string, check: () => Promise<void>) =>
  expect(async () => {
    await page.goto(path);
    await check();
  }).toPass();

test("staff sign in with a second factor, make a group, and open it to the public", async ({
  expectConsoleError,
  page,
  browser,
  request,
  mailTo,
}) => {
  expectConsoleError(/400/);
  const name = `Najaar ${randomUUID().slice(0, 8)}`;
  const visitor = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  const inAgenda = visitor.getByText(name, { exact: true });
  await visitor.goto("/cohorten");

  await page.goto("/desk");
  await signIn(page, "staf@demo.example", mailTo);
  await expect(page.getByRole("heading", { level: 1, name: "Tweede stap" })).toBeVisible();
  const authenticator = await (await request.get("/dev/authenticator")).text();
  await page.getByLabel("Code van zes cijfers").fill(/staf@demo\.example (\d{6})/.exec(authenticator)![1]!);
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page).toHaveURL("/desk");

  await page.getByRole("link", { name: "Maak een groep" }).click();
  const main = page.getByRole("main");
  await main.getByLabel("Wat de groep leert").selectOption({ label: "Anders kijken (masterclass)" });
  await main.getByLabel("Eerste bijeenkomst: dag en begin").fill(at(30, "10:00"));
  await main.getByLabel("Einde").fill("12:30");
  await main.getByLabel("Aantal bijeenkomsten").fill("2");
  await main.getByRole("button", { name: "Vul de groep in" }).click();
  const second = main.getByRole("group", { name: "Bijeenkomst 2", exact: true });
  await expect(second.getByLabel("Begin")).toHaveValue(at(37, "10:00"));
  await main.getByLabel("Naam van de groep").fill(name);
  await expect(main.getByLabel("Waarmee online")).toBeHidden();
  await main.getByLabel("Online", { exact: true }).check();
  await expect(main.getByLabel("Waarmee online")).toBeVisible();
  await expect(main.getByLabel("Hoe je er komt")).toBeHidden();
  await main.getByLabel("Op locatie", { exact: true }).check();
  await main.getByLabel("Plaats", { exact: true }).fill("Raadhuis, Voorbeeldstad");
  await main.getByLabel("Aantal plaatsen").fill("8");
  await main.getByLabel("Prijs zonder btw, in euro").fill("veel");
  const first = main.getByRole("group", { name: "Bijeenkomst 1", exact: true });
  await first.getByLabel("Onderwerp").fill("Kennismaken");
  await main.getByRole("button", { name: "Maak de groep" }).click();

  await expect(main.getByLabel("Prijs zonder btw, in euro")).toHaveAttribute("aria-invalid", "true");
  await expect(main.getByLabel("Naam van de groep")).toHaveValue(name);
  await main.getByLabel("Prijs zonder btw, in euro").fill("495,50");
  await main.getByLabel("Gaat door vanaf").fill("5");
  await first.getByText("Op een andere plek dan de groep").click();
  await first.getByLabel("Plaats").fill("Atelier, Voorbeelddorp");
  await first.getByLabel("Taal verandert").check();
  await main.getByRole("button", { name: "Maak de groep" }).click();
  await expect(page.getByText("De groep is gemaakt.")).toBeVisible();
  await visitor.goto("/cohorten");
  await expect(inAgenda, "a draft is for the desk alone").toHaveCount(0);

  await page.getByRole("link", { name: "Bekijk en zet open" }).click();
  await expect(page.getByText("Niet elke bijeenkomst heeft een onderwerp.")).toBeVisible();
  await page.getByRole("link", { name: "Pas eerst iets aan" }).click();
  await second.getByLabel("Onderwerp").fill("Op pad");
  await main.getByRole("button", { name: "Bewaar" }).click();
  await page.getByRole("link", { name: "Bekijk en zet open" }).click();
  await expect(page.getByRole("heading", { level: 3, name: "Op pad" })).toBeVisible();
  await page.getByRole("button", { name: "Zet open voor iedereen" }).click();
  await expect(page.getByText("De groep staat open.")).toBeVisible();
  await now(visitor, "/cohorten", () => expect(inAgenda).toBeVisible({ timeout: 200 }));
  await visitor.getByRole("row", { name }).getByRole("link").first().click();
  await expect(visitor.getByText("Nog 8 plaatsen")).toBeVisible();
  await expect(visitor.getByText("€ 495,50 excl. btw").first()).toBeVisible();
  for (const text of ["Gaat door vanaf 5 deelnemers", "Atelier, Voorbeelddorp", "Doe vooraf: Taal verandert"])
    await expect(visitor.getByText(text)).toBeVisible();
  const address = new URL(visitor.url()).pathname;

  await page.getByRole("button", { name: "Sluit" }).click();
  await now(visitor, address, () =>
    expect(visitor.getByText("Inschrijving gesloten").first()).toBeVisible({ timeout: 200 }),
  );
  await page.goto("/desk/audit");
  for (const act of ["Groep gemaakt", "Groep opengezet", "Inschrijving gesloten"])
    await expect(page.getByRole("row", { name: new RegExp(`${act}.*|.*${act}`) }).first()).toBeVisible();
  await visitor.context().close();
});

test("staff refund a part of an order and cancel it; the buyer hears of both and the seat is free", async ({
  page,
  login,
  rows,
  mailTo,
}) => {
  const cohort = await rows.cohort({ capacity: 3 });
  const buyer = await login();
  await page.goto(`/checkout/${cohort.slug}`);
  await orderTicket(page);
  await payByIdeal(page);
  await expect(page.getByRole("heading", { level: 1, name: "Je doet mee" })).toBeVisible();

  await login("staff");
  await page.goto("/desk/orders");
  await page.getByRole("searchbox").fill(buyer.email);
  await page.getByRole("searchbox").press("Enter");
  await page.getByRole("main").getByRole("rowheader").getByRole("link").first().click();
  await page.getByRole("link", { name: "Betaal terug" }).click();
  await page.getByLabel("Bedrag in euro, met btw").fill("100,00");
  await page.getByLabel("Reden").fill("Een bijeenkomst viel uit.");
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByText("Je betaalt € 100,00 terug aan")).toBeVisible();
  await page.getByRole("button", { name: "Betaal € 100,00 terug" }).click();
  await expect(page.getByText("De terugbetaling is genoteerd")).toBeVisible();
  await expect(page.getByText("€ 740,95").first()).toBeVisible();
  const mail = await mailTo(buyer.email, /^We storten €\s100,00 terug/);
  expect(mail.attachments).toMatchObject([{ contentType: "application/pdf" }]);
  expect(mail.text, "the reason is for the desk").not.toContain("Een bijeenkomst viel uit.");

  const order = page.url();
  await page.getByRole("link", { name: "Annuleer" }).click();
  await page.getByLabel("Reden").fill("De koper kan niet.");
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByText("€ 740,95 is dan te veel betaald.")).toBeVisible();
  await page.getByRole("button", { name: "Annuleer zonder terug te betalen" }).click();
  await expect(page.getByText("De plaatsen zijn geannuleerd en vrij.")).toBeVisible();
  await mailTo(buyer.email, "is geannuleerd");
  await expect.poll(() => seatsLeft(page, cohort.slug)).toBe("Nog 3 plaatsen");
  await page.goto(order);
  await expect(page.getByText("Een bijeenkomst viel uit.").first()).toBeVisible();
  await page.goto("/desk/audit");
  await expect(page.getByRole("row", { name: /Bestelling geannuleerd/ }).first()).toBeVisible();
});

test("a certificate that is revoked shows it at once, to others without the reason", async ({
  page,
  browser,
  login,
  rows,
  mailTo,
  expectConsoleError,
}) => {
  expectConsoleError(/400/);
  const holder = await rows.person();
  const number = await rows.certificate(holder);
  const anyone = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await anyone.goto(`/verify/${number}`);
  await expect(anyone.getByText("Dit certificaat is echt en geldig")).toBeVisible();

  await login("staff");
  await page.goto("/desk/certificates");
  await page.getByRole("searchbox").fill(number);
  await page.getByRole("searchbox").press("Enter");
  await page
    .getByRole("row", { name: new RegExp(holder.name) })
    .getByRole("link")
    .first()
    .click();
  await page.getByRole("button", { name: "Trek dit certificaat in" }).click();
  await expect(page.getByLabel("Reden")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Reden").fill("Op de verkeerde naam gezet.");
  await page.getByRole("button", { name: "Trek dit certificaat in" }).click();
  await expect(page.getByText("Het certificaat is ingetrokken.")).toBeVisible();

  await now(anyone, `/verify/${number}`, () =>
    expect(anyone.getByText("Dit certificaat is ingetrokken")).toBeVisible({ timeout: 200 }),
  );
  await expect(anyone.getByText("Op de verkeerde naam gezet.")).toHaveCount(0);
  expect((await mailTo(holder.email, "is ingetrokken")).text).toContain("Op de verkeerde naam gezet.");
  await anyone.context().close();
});

test("a mail that could not be sent is seen by staff and sent again", async ({
  page,
  login,
  rows,
  database,
  mailTo,
}) => {
  const holder = await rows.person();
  const number = await rows.certificate(holder);
  await database.query(
    `insert into "Mail" (id, "to", locale, template, data, status, attempts, "lastError")
     select $1, $2, 'nl', 'certificateIssued', jsonb_build_object('certificateId', id), 'FAILED', 8, '550 mailbox unavailable'
     from "Certificate" where number = $3`,
    [randomUUID(), holder.email, number],
  );
  await login("staff");
  await page.goto("/desk");
  await page.getByRole("link", { name: /mail(s)? niet verstuurd/ }).click();
  const row = page.getByRole("row", { name: new RegExp(holder.email) });
  await expect(row).toContainText("550 mailbox unavailable");
  await row.getByRole("button", { name: /opnieuw/ }).click();
  await mailTo(holder.email, "Je certificaat");
});

test("who does not work at the desk is told so", async ({ page, login, expectConsoleError }) => {
  expectConsoleError(/403/);
  await login();
  const response = await page.goto("/desk/orders");
  expect(response?.status()).toBe(403);
  await expect(page.getByRole("heading", { level: 1, name: "Dit mag je niet zien" })).toBeVisible();
});
