// A statement of the bank is taken in and its booking decided on; a payment whose message got lost is found and settled.
import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures";
import { orderTicket } from "../steps";

const statement = (iban: string, id: string) =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>${id}</MsgId></GrpHdr><Stmt><Id>${id}</Id>
<Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-14</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">123.45</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-14</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">123.45</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-01-14</Dt></BookgDt><AcctSvcrRef>${id}</AcctSvcrRef>
<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Wijkfonds ${id}</Nm></Dbtr></RltdPties><RmtInf><Ustrd>bijdrage</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>`);

test("staff take in a statement, decide on its booking, and a second time changes nothing", async ({
  page,
  login,
  expectConsoleError,
}) => {
  expectConsoleError(/400/);
  await login("finance");
  const id = randomUUID().slice(0, 8);
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: "text/xml", buffer });
  const main = page.getByRole("main");
  await page.goto("/desk");
  await page
    .getByRole("navigation", { name: "Onderdelen" })
    .getByRole("link", { name: "Betalingen" })
    .click();
  await main.getByRole("link", { name: "Vergelijk met Stripe en de bank" }).click();
  await expect(main.getByRole("heading", { level: 1, name: "Aansluiting" })).toBeVisible();
  await main.getByRole("link", { name: "Lees een afschrift in" }).click();

  const field = main.getByLabel("Bestand met het afschrift (CAMT.053)");
  const take = async (name: string, buffer: Buffer) => {
    await field.setInputFiles(file(name, buffer));
    await main.getByRole("button", { name: "Lees in" }).click();
  };
  await take("afschrift.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  await expect(main.getByText(/Dit is een afbeelding/).first()).toBeVisible();
  await take(
    "bom.xml",
    Buffer.from('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Document>&b;</Document>'),
  );
  await expect(main.getByText(/In dit bestand staat een DOCTYPE/).first()).toBeVisible();
  await take("ander.xml", statement("NL02RABO0123456789", id));
  await expect(main.getByText(/niet de rekening van de stichting/).first()).toBeVisible();

  await take("afschrift.xml", statement("NL91ABNA0417164300", id));
  await expect(main.getByText(/Ingelezen: 1 nieuwe boeking/)).toBeVisible();
  await page.goto("/desk/payments/statements/new");
  await take("afschrift.xml", statement("NL91ABNA0417164300", id));
  await expect(main.getByText(/Er is niets veranderd/)).toBeVisible();

  await main.getByRole("link", { name: `Wijkfonds ${id}` }).click();
  await main.getByLabel("Nummer van de bestelling of factuur").fill("F2027-99999");
  await main.getByRole("button", { name: "Boek op deze bestelling" }).click();
  await expect(main.getByLabel("Nummer van de bestelling of factuur")).toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await expect(main.getByLabel("Nummer van de bestelling of factuur")).toHaveValue("F2027-99999");
  await main.getByLabel("Reden", { exact: true }).fill("Subsidie van het wijkfonds");
  await main.getByRole("button", { name: "Zet opzij" }).click();
  await expect(main.getByText("De boeking staat opzij.")).toBeVisible();
  await expect(main.getByText("Subsidie van het wijkfonds")).toBeVisible();
});

test("a payment whose message never came is found by comparing, and the buyer gets the ticket", async ({
  page,
  login,
  rows,
  mailTo,
  server,
}) => {
  const { slug } = await rows.cohort();
  const buyer = await login();
  await page.goto(`/checkout/${slug}`);
  await orderTicket(page);
  const session = /\/(cs_\w+)/.exec(page.url())![1]!;
  const operate = (path: string, data: object = {}) =>
    page.request.post(`${server.paymentsUrl}/_double/${path}`, { data });
  // The message is lost, and the buyer closes the window.
  await operate("faults/events", { type: "*", fault: "drop" });
  await operate("pay", { session, method: "ideal" });
  await operate("clear");

  await login("finance");
  const main = page.getByRole("main");
  await page.goto("/desk/payments/reconciliation");
  await main.getByRole("button", { name: "Vergelijk nu met Stripe" }).click();
  const found = main.getByRole("row", { name: /Betaald bij Stripe, hier nog niet/ }).first();
  await expect(found).toBeVisible();
  const number = await found.getByRole("link").innerText();
  await found.getByRole("button", { name: `Vergelijk ${number} opnieuw` }).click();
  await expect(main.getByText("Vergeleken: de bestelling is bijgewerkt.")).toBeVisible();
  await expect(main.getByRole("heading", { name: "Gevonden bij het vergelijken" })).toBeVisible();
  await mailTo(buyer.email, "Je ticket");
  await main.getByRole("link", { name: number }).first().click();
  await expect(main.getByText(/De melding van Stripe kwam niet aan/)).toBeVisible();
});
