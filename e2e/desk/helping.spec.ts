// Somebody calls the desk: their mailbox is gone and their name is misspelled.
import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures";
import { signIn } from "../steps";

test("a registrar changes an address and corrects a name; with the new address one sees the new ticket", async ({
  page,
  browser,
  login,
  rows,
  mailTo,
}) => {
  const caller = await rows.person({ name: "Noor Jansse" });
  const { ticketNumber } = await rows.order(caller, await rows.cohort());
  const newEmail = `noor-${randomUUID()}@nieuw.example`;

  await login("registrar");
  await page.goto("/desk/people");
  await page.getByRole("searchbox").fill(caller.email);
  await page.getByRole("searchbox").press("Enter");
  await page.getByRole("main").getByRole("link", { name: "Noor Jansse" }).click();
  await expect(page.getByRole("row", { name: new RegExp(ticketNumber) })).toContainText("Noor Jansse");
  const main = page.getByRole("main");

  await page.getByRole("link", { name: "Wijzig het e-mailadres" }).click();
  await main.getByLabel("Nieuw e-mailadres").fill(newEmail);
  await main.getByLabel("De ander kan niet meer bij het oude adres").check();
  await main.getByRole("button", { name: "Verder" }).click();
  await expect(main.getByText(newEmail)).toBeVisible();
  await main.getByRole("button", { name: "Wijzig het adres" }).click();
  await expect(page.getByText("Het e-mailadres is gewijzigd.")).toBeVisible();
  for (const address of [caller.email, newEmail]) await mailTo(address, "is veranderd");

  await page.getByRole("link", { name: "Verbeter de naam" }).click();
  await main.getByLabel("Naam", { exact: true }).fill("Noor Jansen");
  await main.getByLabel("De naam was verkeerd geschreven").check();
  await main.getByRole("button", { name: "Verder" }).click();
  await expect(main.getByText(ticketNumber)).toBeVisible();
  await main.getByRole("button", { name: "Verbeter de naam" }).click();
  await expect(page.getByText("De naam is verbeterd.")).toBeVisible();
  await expect(page.getByRole("row", { name: new RegExp(ticketNumber) })).toContainText("Noor Jansen");
  const mail = await mailTo(newEmail, "Je naam is verbeterd");
  expect(mail.attachments).toMatchObject([{ contentType: "application/pdf" }]);

  const theirs = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await theirs.goto(`/sign-in?redirectTo=/my/tickets/${ticketNumber}`);
  await signIn(theirs, newEmail, mailTo);
  await expect(theirs.getByText("Noor Jansen").first()).toBeVisible();
  await expect(theirs).toHaveURL(`/my/tickets/${ticketNumber}`);
  await theirs.context().close();
});
