import { expect, test } from "../fixtures";
import { address, signIn } from "../steps";

const linkIn = (text: string) => new URL(/https?:\S+\/seats\/\S+/.exec(text)![0]).pathname;
const names = ["Rosa Jansen", "Zoë Åberg", "Omar el Idrissi"];

test("a manager accepts the agreement, names colleagues from a file, and one of them begins; another organisation sees nothing", async ({
  page,
  browser,
  login,
  rows,
  mailTo,
  expectConsoleError,
}) => {
  // A picture is refused; the other organisation is not there.
  expectConsoleError(/400 \(Bad Request\)/);
  expectConsoleError(/404 \(Not Found\)/);
  const manager = await login("manager", { name: "Mo Haddad" });
  const { organisationId } = await rows.organisation(manager, "MANAGER");
  for (let i = 0; i < 2; i++) await rows.seats(organisationId, manager.id, await rows.person());
  const seats = `/organisation/${organisationId}/seats`;
  await page.goto(seats);
  await page.getByRole("link", { name: "Lees en aanvaard de afspraken" }).click();
  await page.getByRole("button", { name: "Aanvaard deze afspraken" }).click();
  await expect(page.getByText("De afspraken zijn aanvaard.")).toBeVisible();

  await page.getByRole("link", { name: "Naar de plaatsen" }).click();
  await page.getByRole("link", { name: "Geef plaatsen", exact: true }).click();
  const addresses = names.map(() => address());
  const file = (...lines: string[]) => ({
    name: "collega’s.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["Naam;E-mail", ...lines].join("\r\n"), "latin1"),
  });
  const preview = async (picked: ReturnType<typeof file>) => {
    await page.getByLabel("Of kies een CSV-bestand").setInputFiles(picked);
    await page.getByRole("button", { name: "Bekijk wat er gebeurt" }).click();
  };
  await preview({
    ...file(),
    mimeType: "image/png",
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
  });
  await expect(page.getByText("Dit bestand is geen lijst").first()).toBeVisible();
  await preview(file(`${names[0]};${addresses[0]}`, `${names[1]};${addresses[1]}`, `${names[2]};omar@stad`));
  await expect(page.getByText("Bij één regel klopt iets niet")).toBeVisible();
  await page.getByRole("button", { name: "Laat deze regels weg" }).click();
  await expect(page.getByRole("row", { name: /Zoë Åberg/ })).toBeVisible();
  await page.getByRole("button", { name: "Geef deze 2 plaatsen" }).click();
  await expect(page.getByText("De plaatsen zijn aangeboden.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Zoë Åberg.*Aangeboden/s })).toBeVisible();

  const { text } = await mailTo(addresses[1]!, /Een plaats voor jou/);
  const context = await browser.newContext({ locale: "nl" });
  const guest = await context.newPage();
  await guest.goto(linkIn(text));
  await expect(guest.getByText("Je werkgever ziet nooit wat je schrijft")).toBeVisible();
  await guest.getByRole("link", { name: "Log in om de plaats aan te nemen" }).click();
  await signIn(guest, addresses[1]!, mailTo);
  await guest.getByLabel("Je naam", { exact: true }).fill("Zoë Åberg");
  await guest.getByRole("button", { name: "Neem de plaats aan" }).click();
  await expect(guest.getByRole("heading", { level: 1, name: "Mijn masterclasses" })).toBeVisible();
  await expect(guest.getByRole("heading", { name: "Anders kijken" })).toBeVisible();
  await context.close();

  await page.goto(seats);
  await expect(page.getByRole("row", { name: /Zoë Åberg.*Aangenomen/s })).toBeVisible();
  await login("owner");
  expect((await page.goto(seats))?.status()).toBe(404);
});
