// An organisation's order from quote to the colleague who begins, and what becomes of it when two cannot come.
import { pageTextsOf } from "../../tests/pdf";
import { statementOf } from "../../tests/rows/orders/statements";
import { expect, test } from "../fixtures";
import { address, signIn } from "../steps";

const linkIn = (text: string, path: string) =>
  new URL(new RegExp(`https?:\\S+/${path}/[\\w-]+`).exec(text)![0]).pathname;
const colleagues = [
  "Zoë Åberg",
  "Omar el Idrissi",
  ...Array.from({ length: 12 }, (_, i) => `Collega ${i + 1}`),
];

test("fourteen seats by a quote, on invoice, paid by bank and given by name; then two are cancelled and paid back", async ({
  page,
  browser,
  login,
  becomes,
  mailTo,
  rows,
  database,
  expectConsoleError,
}) => {
  test.slow();
  // Refusals are answered 409 and 400.
  expectConsoleError(/40[09]/);
  const marieke = await login("owner", { name: "Marieke Bos" });
  const cohort = await rows.cohort({ name: "Voor teams", capacity: 20 });
  const main = page.getByRole("main");
  const press = (name: string) => main.getByRole("button", { name, exact: true }).click();

  await test.step("from the group's page, for a team, with an organisation made on the way", async () => {
    await page.goto(`/checkout/${cohort.slug}`);
    await page.getByRole("link", { name: /team/ }).click();
    await expect(page.getByText("Je handelt nog voor geen organisatie")).toBeVisible();
    await page.getByRole("link", { name: "Maak een organisatie" }).click();
    await page.getByLabel("Gemeente", { exact: true }).check();
    await page.getByLabel("Naam", { exact: true }).fill("Gemeente Polderstad");
    await press("Maak een organisatie");
    await expect(page.getByRole("heading", { level: 1, name: "Bestel voor je team" })).toBeVisible();
    await expect(page.getByLabel("Wat", { exact: true })).toHaveValue(`cohort:${cohort.slug}`);
  });

  const quoteLink =
    await test.step("fourteen on invoice is more than who is not verified can have; a quote can", async () => {
      await page.getByLabel("Aantal plaatsen").fill("14");
      await press("Reken uit");
      await expect(page.getByText(/11\.773,30/)).toBeVisible();
      await page.getByLabel(/volgt nog/).check();
      await page.getByLabel("Op factuur").check();
      await press("Plaats de bestelling");
      await expect(page.getByText(/je vraagt er 14/)).toBeVisible();
      await page.getByLabel("Eerst een offerte").check();
      await press("Plaats de bestelling");
      await expect(page.getByRole("heading", { level: 1, name: /^Offerte B-/ })).toBeVisible();
      return linkIn((await mailTo(marieke.email, /Offerte B-/)).text, "quotes");
    });
  const [, organisationId, number] = /organisation\/([\w-]+)\/orders\/([\w-]+)/.exec(page.url())!;
  const organisation = `/organisation/${organisationId}`;
  const order = `${organisation}/orders/${number}`;

  await test.step("a colleague without an account accepts it by its link", async () => {
    await database.query(`update "Organisation" set "verifiedAt" = now() where id = $1`, [organisationId]);
    const colleague = await (await browser.newContext()).newPage();
    await colleague.goto(quoteLink);
    await colleague.getByRole("button", { name: "Aanvaard de offerte" }).click();
    await expect(colleague.getByLabel("Je naam")).toHaveAccessibleDescription(/Vul je naam in/);
    await colleague.getByLabel("Je naam").fill("Rosa Jansen");
    await colleague.getByRole("button", { name: "Aanvaard de offerte" }).click();
    await expect(colleague.getByText(/Door Rosa Jansen/)).toBeVisible();
    await colleague.context().close();
    await mailTo(marieke.email, /is aanvaard/);
  });

  const invoice =
    await test.step("the number comes, then what else an invoice names, and the invoice goes out", async () => {
      await page.reload();
      await expect(page.getByText("We wachten op jullie inkoopnummer")).toBeVisible();
      await page.getByLabel(/^Inkoopnummer/).fill("4500123456");
      await press("Bewaar");
      await expect(page.getByText("De factuur gaat zo de deur uit")).toBeVisible();
      await expect(page.getByLabel(/^Inkoopnummer/)).toHaveValue("4500123456");
      await page.getByRole("link", { name: /^het adres van de organisatie/ }).click();
      await page.getByLabel(/^KvK-nummer/).fill("68599750");
      const postal = page.getByRole("group", { name: "Postadres" });
      await postal.getByLabel(/^Straat/).fill("Postbus 12");
      await postal.getByLabel("Postcode").fill("2500 AA");
      await postal.getByLabel("Plaats").fill("Polderstad");
      await press("Bewaar");
      await page.goto(order);
      await press("Verstuur de factuur nu");
      await expect(page.getByText("De factuur is gemaakt en wordt nu gemaild.")).toBeVisible();
      const mail = await mailTo(marieke.email, /^Factuur F/);
      expect(mail.attachments.map(({ contentType }) => contentType)).toEqual([
        "application/pdf",
        "application/xml",
      ]);
      return /F\d{4}-\d{5}/.exec(mail.subject)![0];
    });

  await test.step("staff take in the bank's statement: the order is paid, and the gift in it is theirs to decide on", async () => {
    await login("finance");
    await page.goto("/desk");
    await page
      .getByRole("navigation", { name: "Onderdelen" })
      .getByRole("link", { name: "Betalingen" })
      .click();
    await main.getByRole("link", { name: "Vergelijk met Stripe en de bank" }).click();
    await main.getByRole("link", { name: "Lees een afschrift in" }).click();
    const take = async (text: string | Uint8Array) => {
      const file = { name: "afschrift.xml", mimeType: "text/xml", buffer: Buffer.from(text) };
      await main.getByLabel("Bestand met het afschrift (CAMT.053)").setInputFiles(file);
      await press("Lees in");
    };
    await take('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Document>&b;</Document>');
    await expect(main.getByText(/In dit bestand staat een DOCTYPE/).first()).toBeVisible();
    await take(statementOf([], { iban: "NL02RABO0123456789" }));
    await expect(main.getByText(/niet de rekening van de stichting/).first()).toBeVisible();
    const giver = `Wijkfonds ${number}`;
    const statement = statementOf(
      [
        { cents: 1_177_330, text: `Factuur ${invoice}`, reference: number },
        { cents: 12_345, text: "bijdrage", payer: giver, reference: `${number}-2` },
      ],
      { id: number },
    );
    await take(statement);
    await expect(main.getByText(/Ingelezen: 2 nieuwe boekingen/)).toBeVisible();
    await page.goto("/desk/payments/statements/new");
    await take(statement);
    await expect(main.getByText(/Er is niets veranderd/)).toBeVisible();
    await main.getByRole("link", { name: giver }).click();
    const bookOn = main.getByLabel("Nummer van de bestelling of factuur");
    await bookOn.fill("F2027-99999");
    await press("Boek op deze bestelling");
    await expect(bookOn).toHaveAttribute("aria-invalid", "true");
    await expect(bookOn).toHaveValue("F2027-99999");
    await main.getByLabel("Reden", { exact: true }).fill("Subsidie van het wijkfonds");
    await press("Zet opzij");
    await expect(main.getByText("De boeking staat opzij.")).toBeVisible();
    await mailTo(marieke.email, /betaling voor .* ontvangen/);
    await becomes(marieke, "owner");
    await page.goto(order);
    await expect(page.getByText("Alles is betaald")).toBeVisible();
  });

  const addresses = colleagues.map(() => address());
  await test.step("the agreement is accepted, and the seats are given from a file", async () => {
    await page.goto(`${organisation}/seats`);
    await page.getByRole("link", { name: "Lees en aanvaard de afspraken" }).click();
    await press("Aanvaard deze afspraken");
    await expect(page.getByText("De afspraken zijn aanvaard.")).toBeVisible();
    await page.getByRole("link", { name: "Naar de plaatsen" }).click();
    await page.getByRole("link", { name: "Geef plaatsen", exact: true }).click();
    const preview = async (mimeType: string, buffer: Buffer) => {
      await page
        .getByLabel("Of kies een CSV-bestand")
        .setInputFiles({ name: "collega’s.csv", mimeType, buffer });
      await press("Bekijk wat er gebeurt");
    };
    await preview("image/png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]));
    await expect(page.getByText("Dit bestand is geen lijst").first()).toBeVisible();
    const lines = ["Naam;E-mail", ...colleagues.map((name, i) => `${name};${addresses[i]}`), "Ina;ina@stad"];
    await preview("text/csv", Buffer.from(lines.join("\r\n"), "latin1"));
    await expect(page.getByText("Bij één regel klopt iets niet")).toBeVisible();
    await press("Laat deze regels weg");
    await expect(page.getByRole("row", { name: /Zoë Åberg/ })).toBeVisible();
    await press("Geef deze 14 plaatsen");
    await expect(page.getByText("De plaatsen zijn aangeboden.")).toBeVisible();
    await expect(page.getByRole("row", { name: /Zoë Åberg.*Aangeboden/s })).toBeVisible();
  });

  await test.step("a colleague opens the invitation and begins", async () => {
    const { text } = await mailTo(addresses[0]!, /Een plaats voor jou/);
    const guest = await (await browser.newContext({ locale: "nl" })).newPage();
    await guest.goto(linkIn(text, "seats"));
    await expect(guest.getByText("Je werkgever ziet nooit wat je schrijft")).toBeVisible();
    await guest.getByRole("link", { name: "Log in om de plaats aan te nemen" }).click();
    await signIn(guest, addresses[0]!, mailTo);
    await guest.getByLabel("Je naam", { exact: true }).fill("Zoë Åberg");
    await guest.getByRole("button", { name: "Neem de plaats aan" }).click();
    await guest.getByRole("link", { name: "Beginnen" }).click();
    await expect(guest.getByRole("button", { name: "Les afronden en verder" })).toBeVisible();
    await guest.context().close();
    await page.goto(`${organisation}/seats`);
    await expect(page.getByRole("row", { name: /Zoë Åberg.*Aangenomen/s })).toBeVisible();
  });

  await test.step("two cannot come: their seats are cancelled, with a credit note that names the invoice", async () => {
    await page.goto(order);
    await page.getByRole("link", { name: "Annuleer (een deel)" }).click();
    await page.getByLabel(/^Omar el Idrissi/).check();
    await page.getByLabel(/^Collega 12/).check();
    await press("Verder");
    await expect(page.getByText("Je krijgt een creditnota bij de factuur.")).toBeVisible();
    await expect(page.getByText(/1\.681,90 is dan te veel betaald/)).toBeVisible();
    await press("Annuleer 2 plaatsen");
    await expect(page.getByText("De plaatsen zijn geannuleerd.")).toBeVisible();
    await expect(page.getByText("waarvan 2 geannuleerd")).toBeVisible();
    await expect(page.getByText("€ 10.091,40")).toBeVisible();
    const note = page.getByRole("listitem").filter({ hasText: /^Creditnota F.*1\.681,90/ });
    const pdf = await page.request.get(
      (await note.getByRole("link", { name: /^PDF/ }).getAttribute("href"))!,
    );
    expect((await pageTextsOf(await pdf.body())).join("")).toContain(invoice);
    const mail = await mailTo(marieke.email, /^Creditnota F/);
    expect(mail.text).toContain(invoice);
    await mailTo(addresses[1]!, /is geannuleerd/);
  });

  await test.step("the desk sees what is owed, pays it back at the bank and writes it down", async () => {
    await login("finance");
    const { rows: found } = await database.query<{ id: string }>(`select id from "Order" where number = $1`, [
      number,
    ]);
    await page.goto(`/desk/orders/${found[0]!.id}`);
    const owed = page.getByText(/Daarvan moet nog €\s1\.681,90 terug/);
    await expect(owed).toBeVisible();
    await page.getByRole("link", { name: "Noteer een terugbetaling" }).click();
    await expect(page.getByLabel("Bedrag in euro")).toHaveValue("1681,90");
    await page.getByLabel("Waarom").fill("Twee plaatsen geannuleerd");
    await press("Noteer de terugbetaling");
    await expect(page.getByText("De terugbetaling is genoteerd.")).toBeVisible();
    await expect(owed).toHaveCount(0);
    await mailTo(marieke.email, /^We hebben €\s1\.681,90 teruggestort/);
  });
});
