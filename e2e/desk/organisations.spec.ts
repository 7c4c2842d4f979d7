// Staff verify an organisation by its mail domain, correct another, and join the two that are one.
import { expect, test } from "../fixtures";

const nameOf = (id: string) => `Gemeente Voorbeeldstad ${id.slice(0, 8)}`;

test("staff verify an organisation by its mail domain, correct what it says, and join two that are one", async ({
  page,
  login,
  rows,
  expectConsoleError,
}) => {
  expectConsoleError(/40[09]/);
  const [rosa, omar] = [await rows.person({ name: "Rosa Smit" }), await rows.person({ name: "Omar Kaya" })];
  const { organisationId: kept } = await rows.organisation(rosa, "MEMBER");
  const { organisationId: twin } = await rows.organisation(omar, "OWNER");
  const domain = `voorbeeldstad-${kept.slice(0, 8)}.example`;
  await login("registrar");
  const main = page.getByRole("main");

  await page.goto("/desk");
  await page
    .getByRole("navigation", { name: "Onderdelen" })
    .getByRole("link", { name: "Organisaties" })
    .click();
  await main.getByRole("searchbox").fill(nameOf(kept));
  await main.getByLabel("Stand").selectOption({ label: "Nog niet geverifieerd" });
  await main.getByRole("button", { name: "Zoek" }).click();
  await main.getByRole("link", { name: nameOf(kept) }).click();
  await expect(main.getByText("Nog niet geverifieerd")).toBeVisible();
  await expect(main.getByRole("row", { name: /Rosa Smit.*Lid/ })).toBeVisible();

  // What anybody can have an address at says nothing; what was typed stays.
  await main.getByLabel("Domein").fill("gmail.com");
  await main.getByRole("button", { name: "Koppel dit domein" }).click();
  await expect(main.getByLabel("Domein")).toHaveAttribute("aria-invalid", "true");
  await expect(main.getByLabel("Domein")).toHaveValue("gmail.com");
  await main.getByLabel("Domein").fill(`rosa@${domain}`);
  await main.getByRole("button", { name: "Koppel dit domein" }).click();
  await expect(main.getByText("Het domein is gekoppeld.")).toBeVisible();
  await expect(main.getByText("Geverifieerd", { exact: true })).toBeVisible();

  await main.getByRole("link", { name: "Verbeter de gegevens" }).click();
  await main.getByLabel(/^KvK-nummer/).fill("6859975");
  await main.getByRole("button", { name: "Bewaar de verbetering" }).click();
  await expect(main.getByRole("heading", { name: "Er zijn nog 2 dingen nodig" })).toBeVisible();
  await expect(main.getByLabel(/^KvK-nummer/)).toHaveValue("6859975");
  await main.getByLabel(/^KvK-nummer/).fill("6859 9750");
  await main.getByLabel("Reden").fill("Gevraagd per mail");
  await main.getByRole("button", { name: "Bewaar de verbetering" }).click();
  await expect(main.getByText("De gegevens zijn verbeterd.")).toBeVisible();
  await expect(main.getByText("68599750")).toBeVisible();

  await page.goto(`/desk/organisations/${twin}`);
  await main.getByRole("link", { name: "Voeg samen met een andere" }).click();
  await main.getByRole("searchbox").fill(domain);
  await main.getByRole("button", { name: "Zoek" }).click();
  await main.getByRole("link", { name: `Kies ${nameOf(kept)}` }).click();
  await expect(main.getByText("Er gaat geen maildomein mee.")).toBeVisible();
  await expect(main.getByRole("row", { name: /Omar Kaya.*nog niets.*Eigenaar/ })).toBeVisible();
  await main.getByLabel("Reden").fill("Dubbel aangemaakt");
  await main.getByRole("button", { name: `Voeg ${nameOf(twin)} samen` }).click();
  await expect(main.getByText("De twee organisaties zijn samengevoegd.")).toBeVisible();
  await expect(page).toHaveURL(`/desk/organisations/${kept}?done=joined`);
  await main.getByRole("link", { name: "Omar Kaya" }).click();
  await expect(main.getByRole("link", { name: nameOf(kept) })).toBeVisible();

  await page.goto(`/desk/organisations/${twin}`);
  await expect(main.getByText("Deze organisatie is samengevoegd", { exact: true })).toBeVisible();
  await expect(main.getByRole("link", { name: nameOf(kept) })).toBeVisible();
});
