import { expect, test } from "../fixtures";
import { almostCompleted, lastLesson } from "../steps";

test("the last lesson done: a certificate by mail, as a page, as a PDF, and for anyone to verify", async ({
  page,
  browser,
  login,
  rows,
  database,
  mailTo,
}) => {
  const holder = await login("learner", { name: "Noor van der Öst-Ǧül" });
  const enrolment = await rows.enrolment(holder);
  await almostCompleted(database, enrolment);
  await page.goto("/my");
  await page.getByRole("link", { name: "Verder waar je was" }).click();
  await expect(page).toHaveURL(`/learn/${enrolment}/${lastLesson.slug}`);
  await page.getByRole("button", { name: "Les afronden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Gefeliciteerd/ })).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: "Mail naar HR" })).toBeVisible({ timeout: 500 });
  }).toPass();

  const mail = await mailTo(holder.email, "Je certificaat: Anders kijken");
  expect(mail.attachments).toMatchObject([{ contentType: "application/pdf" }]);
  const own = mail.links.find((link) => link.includes("/my/certificates/"))!;
  const verification = mail.links.find((link) => link.includes("/verify/"))!;

  await page.goto("/my/certificates");
  const masterclass = page.getByRole("region", { name: "Anders kijken" });
  await expect(masterclass.getByRole("link", { name: "Wederkerigheid" })).toBeVisible();
  await masterclass.getByRole("link", { name: "Anders kijken" }).click();
  await expect(page).toHaveURL(own);
  const sheet = page.getByRole("main");
  for (const text of [holder.name, "28 uur (SBU)", "Wat de deelnemer kan", "Wederkerigheid"])
    await expect(sheet.getByText(text).first()).toBeVisible();
  await expect(sheet.getByRole("img", { name: /QR-code/ })).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download de PDF" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  const file = await page.request.get(`${own}/pdf`);
  const pdf = (await file.body()).toString("latin1");
  expect(pdf).toMatch(/^%PDF-1\.[4-7]/);
  expect(pdf, "tagged").toMatch(/\/Marked true/);
  expect(pdf, "says that it is PDF/UA").toContain("pdfuaid:part");
  expect(pdf, "its language").toMatch(/\/Lang \(nl/);

  const anyone = await (await browser.newContext()).newPage();
  await anyone.goto(verification);
  await expect(anyone.getByText("Dit certificaat is echt en geldig")).toBeVisible();
  await expect(anyone.getByText("De houder heeft de naam niet openbaar gemaakt.")).toBeVisible();
  await expect(anyone.getByText(holder.name)).toHaveCount(0);

  await expect(anyone.getByRole("img", { name: /QR-code/ }), "of the page one is on").toBeHidden();
  const outcomes = { "Van der Vorst": "Nee, dit", "ost gul": "Ja, dit" };
  for (const [surname, outcome] of Object.entries(outcomes)) {
    await anyone.getByLabel("Achternaam van de houder").fill(surname);
    await anyone.getByRole("button", { name: "Controleer de naam" }).click();
    await expect(anyone.getByText(outcome)).toBeInViewport();
    await expect(anyone.getByText(holder.name)).toHaveCount(0);
  }
  await anyone.goto(verification);

  const letter = await page.getByRole("link", { name: "Mail naar HR" }).getAttribute("href");
  expect(decodeURIComponent(letter!), "one click to a letter").toMatch(/^mailto:\?subject=Mijn certificaat/);
  expect(decodeURIComponent(letter!)).toContain(verification);
  await page.context().grantPermissions(["clipboard-write"]);
  await page.getByRole("button", { name: "Kopieer de link" }).click();
  await expect(page.getByText("Gekopieerd")).toBeVisible();

  await page.getByRole("button", { name: "Ja, toon mijn naam" }).click();
  await expect(page.getByText("Je naam staat op de controlepagina.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Toon mijn naam niet meer" })).toBeVisible();
  await expect(async () => {
    await anyone.reload();
    await expect(anyone.getByText(holder.name).first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await anyone.getByRole("link", { name: "English" }).click();
  await expect(anyone.locator("html")).toHaveAttribute("lang", "en");
  await expect(anyone.getByText(holder.name).first()).toBeVisible();
  await anyone.context().close();
});

test("somebody without a name is asked for it, and then gets the certificate", async ({
  page,
  login,
  rows,
  database,
  mailTo,
}) => {
  const holder = await login("learner", { name: "" });
  const enrolment = await rows.enrolment(holder);
  await almostCompleted(database, enrolment);
  await page.goto(`/learn/${enrolment}/${lastLesson.slug}`);
  await page.getByRole("button", { name: "Les afronden" }).click();
  const asked = await mailTo(holder.email, "Welke naam");
  await page.goto(asked.links.find((link) => link.includes("/my/profile"))!);
  await page.getByLabel("Naam", { exact: true }).fill("Noor Jansen");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await mailTo(holder.email, "Je certificaat: Anders kijken");
});

test("a number that is wrong says so, with a way to try again", async ({ page, expectConsoleError }) => {
  expectConsoleError(/40[04]/);
  await page.goto("/verify");
  await page.getByRole("textbox").fill("zomaar iets");
  await page.getByRole("button", { name: "Controleer" }).click();
  await expect(page.getByRole("textbox")).toHaveValue("zomaar iets");
  await expect(page.getByRole("textbox")).toHaveAttribute("aria-invalid", "true");

  const response = await page.goto("/verify/0000-0000-0000-0000");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Dit nummer kennen we niet" })).toBeVisible();
  await page.getByRole("textbox").fill("k7pm 92qd 0ab1 xyz3");
  await page.getByRole("button", { name: "Controleer" }).click();
  await expect(page).toHaveURL("/verify/K7PM-92QD-0AB1-XYZ3");
});

test("a number is read as people write it", async ({ page, rows }) => {
  const number = await rows.certificate(await rows.person());
  await page.goto("/verify");
  await page.getByRole("textbox").fill(` ${number.toLowerCase().replaceAll("-", " ")} `);
  await page.getByRole("button", { name: "Controleer" }).click();
  await expect(page).toHaveURL(`/verify/${number}`);
  await expect(page.getByText("Dit certificaat is echt en geldig")).toBeVisible();
});
