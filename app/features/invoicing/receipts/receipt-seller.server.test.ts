import { expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { receiptView } from "./receipt-view";
import { documentOf } from "./receipts.db.server";

test("a receipt names the foundation as its details hold when it is issued, and keeps saying so", async () => {
  const shop = await openShop();
  const cohort = await makeCohort({ startsAt: new Date("2028-03-10T09:00:00Z") });
  const [first, second] = [new Date("2027-06-01T08:00:00Z"), new Date("2027-07-01T08:00:00Z")];
  const details = {
    ...(await foundationDetails(db)),
    legalName: "Stichting Voorbeeld",
    address: "Dorpsstraat 1\nAchterhuis",
    postcode: "1234 AB",
    city: "Stad",
    kvkNumber: "12345678",
    rsin: "123456782",
    vatId: "NL123456782B01",
    iban: "NL91ABNA0417164300",
  };
  await db.foundationDetails.create({ data: { ...details, version: 1, savedAt: first, holdsFrom: first } });
  const moved = { ...details, address: "Kade 2", country: "BE", postcode: "2000", city: "Antwerpen" };
  await db.foundationDetails.create({ data: { ...moved, version: 2, savedAt: first, holdsFrom: second } });
  for (const at of [new Date(first.getTime() - 1), first, new Date(second.getTime() - 1), second]) {
    setClock(() => at.getTime());
    const { sessionId } = await shop.order(await makePerson(), cohort);
    shop.double.payCheckout(sessionId, "ideal");
    await shop.double.flush();
  }
  const receipts = await db.receipt.findMany({ orderBy: { sequence: "asc" } });
  expect(receipts.map(({ kind, version }) => `${kind} ${version}`)).toEqual(Array(4).fill("receipt 2"));
  const numbers = ["KvK 12345678", "RSIN 123456782", "Btw-nummer NL123456782B01"];
  const here = ["Stichting Voorbeeld", "Dorpsstraat 1", "Achterhuis", "1234 AB Stad", ...numbers];
  expect(receipts.map((receipt) => receiptView(documentOf(receipt)).seller)).toEqual([
    ["De gegevens van de stichting zijn nog niet ingevuld."],
    here,
    here,
    ["Stichting Voorbeeld", "Kade 2", "2000 Antwerpen", "België", ...numbers],
  ]);
});
