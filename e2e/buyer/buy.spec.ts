import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { go, tabTo } from "../keyboard";
import { address, agree, codeIn, orderTicket, payByIdeal, seatsLeft, signIn } from "../steps";

/** The checkout session whose payment page is open. */
const sessionAt = (page: Page) => /\/(cs_\w+)/.exec(page.url())![1]!;

const paid = (page: Page) =>
  expect(page.getByRole("heading", { level: 1, name: "Je doet mee" })).toBeVisible();

test("a visitor chooses a date, signs in on the way, pays and takes part", async ({
  page,
  mailTo,
  mails,
  request,
}) => {
  const email = address();
  await page.goto("/masterclasses/anders-kijken");
  await page
    .getByRole("row", { name: /Op locatie/ })
    .getByRole("link", { name: /^Koop een ticket/ })
    .click();
  await expect(page).toHaveURL(/\/sign-in\?redirectTo=/);
  await expect(page.getByText("Voor je ticket hebben we eerst je e-mailadres nodig")).toBeVisible();
  await signIn(page, email, mailTo);

  await expect(page.getByRole("heading", { level: 1, name: "Een ticket voor Anders kijken" })).toBeVisible();
  const summary = page.getByRole("main");
  for (const amount of ["€ 695,00", "€ 145,95", "€ 840,95"])
    await expect(summary.getByText(amount).filter({ visible: true }).first()).toBeVisible();
  await page.getByLabel("Organisatie").fill("Gemeente Leidschendam-Voorburg");
  await page.getByLabel("Referentie").fill("PO 4711");
  await orderTicket(page, "Noor Jansen");
  await expect(page.getByText("Er gaat geen echt geld om.")).toBeVisible();
  await expect(page.getByText(email)).toBeVisible();
  await payByIdeal(page);
  await paid(page);

  const [ticketMail, receiptMail] = [await mailTo(email, "Je ticket"), await mailTo(email, "betaalbewijs")];
  expect(ticketMail.attachments.map(({ contentType }) => contentType.split(";")[0]).sort()).toEqual([
    "application/pdf",
    "text/calendar",
  ]);
  expect(receiptMail.attachments).toMatchObject([
    { contentType: "application/pdf", filename: expect.stringContaining("betaalbewijs") },
  ]);
  const sent = (await mails()).filter((mail) => mail.to === email && !/inlogcode/.test(mail.subject));
  expect(sent).toHaveLength(2);

  await page.goto("/my/orders");
  await page
    .getByRole("row", { name: /Op locatie/ })
    .getByRole("link", { name: /Anders kijken/ })
    .click();
  const order = page.getByRole("main");
  for (const text of ["Betaald", "Gemeente Leidschendam-Voorburg", "PO 4711", "Noor Jansen"])
    await expect(order.getByText(text, { exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: /^Betaalbewijs/ }).click();
  for (const text of ["€ 695,00", "€ 145,95", "€ 840,95", email])
    await expect(page.getByRole("main").getByText(text).first()).toBeVisible();
  const receipt = await page.getByRole("link", { name: "Download als PDF" }).getAttribute("href");
  await page.goBack();
  await page.getByRole("link", { name: /^Ticket / }).click();
  await expect(page.getByRole("img", { name: /QR-code/ })).toBeVisible();
  const [pdf, calendar] = await Promise.all(
    ["Download als PDF", "Zet in je agenda"].map((name) =>
      page.getByRole("link", { name }).getAttribute("href"),
    ),
  );
  for (const href of [receipt!, pdf!]) {
    const file = await page.request.get(href);
    expect(file.headers()["content-type"]).toBe("application/pdf");
    expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
    expect((await request.get(href, { maxRedirects: 0 })).status(), "for nobody else").toBe(302);
  }
  const events = await (await page.request.get(calendar!)).text();
  expect(events.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(events).toMatch(/DTSTART;TZID=Europe\/Amsterdam:\d{8}T130000/);

  await page.goto("/my");
  await page.getByRole("link", { name: "Beginnen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Talent dat er al is" })).toBeVisible();
});

test("a visitor of the English pages buys in English", async ({ page, rows, login }) => {
  const cohort = await rows.cohort({ name: "Online in English" });
  await login();
  await page.goto(`/en/cohorts/${cohort.slug}`);
  await page.getByRole("link", { name: "Buy a ticket" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await agree(page);
  await page.getByRole("button", { name: /^Order with obligation to pay/ }).click();
  await expect(page.getByText("This is a rehearsal. No real money moves.")).toBeVisible();
  await page.getByRole("button", { name: "Pay by card" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a form with faults keeps what was typed and says at each field what to do", async ({
  page,
  rows,
  login,
  expectConsoleError,
}) => {
  expectConsoleError(/400/);
  const cohort = await rows.cohort();
  await login();
  await page.goto(`/checkout/${cohort.slug}`);
  await page.getByLabel("Naam op het ticket").fill(" ");
  await page.getByLabel("Organisatie").fill("O".repeat(121));
  await page.getByLabel("Referentie").fill(`Dienst "Welzijn" & Wijk <b>`);
  await page.getByRole("button", { name: /^Bestel met betaalplicht/ }).click();

  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Er zijn nog 3 dingen nodig");
  for (const [label, fault] of [
    ["Naam op het ticket", "Vul de naam in die op het ticket moet staan."],
    ["Organisatie", "Kort de naam van de organisatie in tot 120 tekens."],
    ["Ik ga akkoord", "Vink aan dat je akkoord gaat."],
  ] as const) {
    const field = page.getByLabel(label);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(new RegExp(fault));
    await expect(summary.getByRole("link", { name: new RegExp(fault) })).toBeVisible();
  }
  await expect(page.getByLabel("Organisatie")).toHaveValue("O".repeat(121));
  await expect(page.getByLabel("Referentie")).toHaveValue(`Dienst "Welzijn" & Wijk <b>`);
  await summary.getByRole("link").first().click();
  await expect(page.getByLabel("Naam op het ticket")).toBeFocused();
});

test("the last seat goes to one; the other is told so, also when the form was open already", async ({
  page,
  rows,
  login,
  expectConsoleError,
}) => {
  expectConsoleError(/409/);
  const cohort = await rows.cohort({ capacity: 1 });
  await login();
  await page.goto(`/checkout/${cohort.slug}`);
  await rows.order(await rows.person(), cohort);
  await agree(page);
  await page.getByRole("button", { name: /^Bestel met betaalplicht/ }).click();
  await expect(page.getByText("Deze groep is vol")).toBeVisible();
  await page.getByRole("link", { name: "Kies een andere datum" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Agenda" })).toBeVisible();
  expect(await seatsLeft(page, cohort.slug)).toBe("Vol");
  await expect(page.getByRole("link", { name: "Koop een ticket" })).toHaveCount(0);
});

test("who takes part already is led on to learning, not to paying again", async ({ page, rows, login }) => {
  const cohort = await rows.cohort();
  await rows.order(await login(), cohort);
  await page.goto(`/checkout/${cohort.slug}`);
  await expect(page.getByText("Je doet al mee")).toBeVisible();
  await page.getByRole("link", { name: "Begin met leren" }).click();
  await expect(page).toHaveURL("/my");
});

test("back from the payment page the order waits; it can be paid or given up", async ({
  page,
  rows,
  login,
}) => {
  const cohort = await rows.cohort({ capacity: 2 });
  await login();
  await page.goto(`/checkout/${cohort.slug}`);
  await orderTicket(page);
  const paymentPage = page.url();
  await page.goBack();
  await page.reload();
  await expect(page.getByText("Je plaats is vastgehouden")).toBeVisible();
  expect(await seatsLeft(page, cohort.slug)).toBe("Nog 1 plaats");
  await page.goto(`/checkout/${cohort.slug}`);
  await page.getByRole("button", { name: /^Verder met betalen/ }).click();
  await expect(page).toHaveURL(paymentPage);

  await page.getByRole("link", { name: "Ga terug zonder te betalen" }).click();
  await page.getByRole("button", { name: "Geef je plaats vrij" }).click();
  await expect(page.getByText("Je hebt je plaats vrijgegeven")).toBeVisible();
  expect(await seatsLeft(page, cohort.slug)).toBe("Nog 2 plaatsen");
  const late = await page.request.get(paymentPage);
  expect(late.status(), "the payment page of a withdrawn order is closed").toBe(410);
});

test("a checkout that ends unpaid frees its seat for somebody else", async ({
  page,
  rows,
  login,
  server,
}) => {
  const cohort = await rows.cohort({ capacity: 1 });
  await login();
  await page.goto(`/checkout/${cohort.slug}`);
  await orderTicket(page);
  const session = sessionAt(page);
  expect(await seatsLeft(page, cohort.slug)).toBe("Vol");
  await page.request.post(`${server.paymentsUrl}/v1/checkout/sessions/${session}/expire`, {
    headers: { Authorization: "Bearer sk_test_local" },
  });
  await expect.poll(() => seatsLeft(page, cohort.slug)).toBe("Nog 1 plaats");
  await login();
  await page.goto(`/checkout/${cohort.slug}`);
  await orderTicket(page, "Iemand Anders");
  await payByIdeal(page);
  await paid(page);
});

test("a second click makes no second order and no second payment", async ({
  page,
  rows,
  login,
  database,
}) => {
  const cohort = await rows.cohort();
  await login();
  await page.goto(`/checkout/${cohort.slug}`);
  await agree(page);
  await page.getByRole("button", { name: /^Bestel met betaalplicht/ }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: /^Betaal/ })).toBeVisible();
  const paymentPage = page.url();
  await page.getByRole("button", { name: "Betaal met kaart" }).dblclick();
  await paid(page);
  await page.reload();
  await paid(page);

  await page.goto(paymentPage);
  await expect(page.getByText("Deze betaling is al gedaan")).toBeVisible();
  await page.getByRole("link", { name: "Ga verder" }).click();
  await paid(page);
  const { rows: orders } = await database.query(
    `select status, (select count(*)::int from "Payment" p where p."orderId" = o.id) as payments from "Order" o where "cohortId" = $1`,
    [cohort.id],
  );
  expect(orders).toEqual([{ status: "PAID", payments: 1 }]);
});

test.describe("what Stripe tells, or does not", () => {
  test.describe.configure({ mode: "serial" });

  test("paid and gone: without the return page the ticket still comes", async ({
    page,
    rows,
    login,
    mailTo,
    server,
  }) => {
    const cohort = await rows.cohort();
    const buyer = await login();
    await page.goto(`/checkout/${cohort.slug}`);
    await orderTicket(page);
    const session = sessionAt(page);
    await page.request.post(`${server.paymentsUrl}/_double/pay`, { data: { session, method: "ideal" } });
    await mailTo(buyer.email, "Je ticket");
    await page.goto("/my/orders");
    await expect(page.getByRole("row", { name: /Betaald/ })).toBeVisible();
  });

  test("a webhook that is lost is made good by the return page", async ({
    page,
    rows,
    login,
    database,
    server,
    baseURL,
  }) => {
    const cohort = await rows.cohort();
    await login();
    await page.goto(`/checkout/${cohort.slug}`);
    await orderTicket(page);
    const session = sessionAt(page);
    const operate = (path: string, data: object = {}) =>
      page.request.post(`${server.paymentsUrl}/_double/${path}`, { data });
    await operate("faults/events", { type: "*", fault: "drop" });
    await operate("pay", { session, method: "ideal" });
    await operate("clear");
    const status = async () =>
      (await database.query(`select status from "Order" where "cohortId" = $1`, [cohort.id])).rows[0].status;
    expect(await status()).toBe("PENDING");
    await page.goto(`${baseURL}/checkout/return?session_id=${session}`);
    await paid(page);
    expect(await status()).toBe("PAID");
  });

  test("a direct debit is under way first, and the ticket comes when the bank says so", async ({
    page,
    rows,
    login,
    mailTo,
    server,
  }) => {
    const cohort = await rows.cohort();
    const buyer = await login();
    await page.goto(`/checkout/${cohort.slug}`);
    await orderTicket(page);
    const session = sessionAt(page);
    const operate = (path: string, data: object) =>
      page.request.post(`${server.paymentsUrl}/_double/${path}`, { data });
    expect((await operate("pay", { session, method: "sepa_debit" })).status()).toBe(200);
    await page.goto(`/checkout/return?session_id=${session}`);
    await expect(page.getByRole("heading", { level: 1, name: "Je betaling is onderweg" })).toBeVisible();
    await operate("settle", { session, outcome: "succeeded" });
    await mailTo(buyer.email, "Je ticket");
    await page.reload();
    await paid(page);
  });
});

test("the whole purchase by keyboard alone, with the focus in sight", async ({ page, rows, mailTo }) => {
  const cohort = await rows.cohort();
  const email = address();
  const button = (name: RegExp) => page.getByRole("button", { name });
  await page.goto(`/cohorten/${cohort.slug}`);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
  await page.keyboard.press("Enter");
  await go(page, page.getByRole("link", { name: "Koop een ticket" }));

  await expect(page.getByLabel("E-mailadres")).toBeFocused();
  await page.keyboard.type(email);
  await go(page, button(/^Mail mij een code/));
  await expect(page.getByLabel("Code van acht cijfers")).toBeFocused();
  await page.keyboard.type(codeIn(await mailTo(email, /inlogcode/)));
  await page.keyboard.press("Enter");

  await tabTo(page, page.getByLabel("Naam op het ticket"));
  await page.keyboard.type("Noor Jansen");
  for (const statement of await page.getByRole("checkbox").all()) {
    await tabTo(page, statement);
    await page.keyboard.press("Space");
  }
  await go(page, button(/^Bestel met betaalplicht/));
  await go(page, button(/^Betaal met iDEAL/));
  await paid(page);
  await go(page, page.getByRole("link", { name: "Bekijk je ticket" }));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole purchase, sign-in included", async ({ page, rows, mailTo }) => {
    const cohort = await rows.cohort();
    await page.goto(`/cohorten/${cohort.slug}`);
    await page.getByRole("link", { name: "Koop een ticket" }).click();
    await signIn(page, address(), mailTo);
    await orderTicket(page);
    await payByIdeal(page);
    await paid(page);
    await page.getByRole("link", { name: "Begin met leren" }).click();
    await expect(page.getByRole("link", { name: "Beginnen" })).toBeVisible();
  });
});
