import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";

const aDay = 24 * 60 * 60 * 1000;

/**
 * Details of a foundation that does not exist, in two versions, unless there are some. The numbers are those of examples; the page
 * of contact keeps the address that every start with demo data has.
 */
export async function seedDemoDetails(savedById: string): Promise<void> {
  if (await db.foundationDetails.findFirst()) return;
  const first = {
    ...(await foundationDetails(db)),
    legalName: "Stichting Voorbeeld (demogegevens)",
    address: "Voorbeeldstraat 1",
    postcode: "1234 AB",
    city: "Voorbeeldstad",
    kvkNumber: "12345678",
    signerName: "Jasmijn Voorbeeld (demogegevens)",
    signerRole: "directeur",
  };
  const second = {
    ...first,
    ...{ rsin: "123456782", vatId: "NL123456782B01", iban: "NL91ABNA0417164300" },
    ...{ isAnbi: true, anbiSince: new Date("2021-01-01") },
    subprocessors: "Voorbeeldhost (demo); server en back-ups; NL\nVoorbeeldmail (demo); mails bezorgen; IE",
  };
  const at = (days: number) => new Date(now().getTime() - days * aDay);
  await db.foundationDetails.createMany({
    data: [
      { ...first, version: 1, savedAt: at(90), holdsFrom: at(90), savedById },
      { ...second, version: 2, savedAt: at(60), holdsFrom: at(60), savedById },
    ],
    skipDuplicates: true,
  });
}
