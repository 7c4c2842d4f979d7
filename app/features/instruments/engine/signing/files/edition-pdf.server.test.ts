import { afterAll, expect, test } from "vitest";
import { stopPdfRenderer } from "~/platform/pdf/pdf.server";
import { foundationBrand as brand } from "~/platform/site/foundation-brand";
import { textOf, withoutSpace } from "~test/pdf";
import { instrumentOf } from "../../../instruments";
import { editionPdf } from "./edition-pdf.server";

afterAll(stopPdfRenderer);

const at = new Date("2027-01-12T10:00:00Z");
const signature = { id: "a", row: "1", isOnPaper: false, signedOn: "2027-01-14", isMine: false };
const edition = {
  ...{ number: 2, artefactVersion: 3, schemaVersion: 1, title: "Veermonde", frozenAt: at, changed: [] },
  ...{ frozenByName: "Noor Jansen", hash: `3f9a1c${"0".repeat(52)}c01b7d`, peopleRemovedAt: null },
  ...{ withdrawnAt: null, withdrawnByName: "", withdrawnReason: "" },
  standing: { is: "waiting", signed: 1, of: 2 } as const,
  document: { place: "Veermonde", occasion: "Een koor in de fietsenkelder." },
  signers: [
    { row: "1", role: "Wethouder", name: "A. de Vries" },
    { row: "2", role: "Directeur", name: "جميل حداد" },
  ],
  signatures: [{ ...signature, personName: "Agnes de Vries", withdrawnAt: null, withdrawnReason: "" }],
};

test("on paper stands what was frozen, who signed and who did not yet, with the ends of the hash at the foot", async () => {
  const instrument = instrumentOf("adoptieplan")!;
  const pdf = await editionPdf(instrument, edition, { brand, locale: "nl" });
  expect(pdf.toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
  const text = withoutSpace(await textOf(pdf));
  for (const said of [
    ...["Wacht op 1 van 2 handtekeningen", "Een koor in de fietsenkelder.", "A. de Vries", "14 januari 2027"],
    ...["ingelogd als Agnes de Vries", "vastgelegde versie 2 · code 3f9a1c…c01b7d", edition.hash],
  ])
    expect(text).toContain(withoutSpace(said));
  const gone = "is iemand die genoemd werd, uit deze tekst weggehaald.";
  expect(text).not.toContain(withoutSpace(gone));
  const without = { ...edition, peopleRemovedAt: new Date("2027-02-03T10:00:00Z") };
  const later = await textOf(await editionPdf(instrument, without, { brand, locale: "nl" }));
  expect(withoutSpace(later)).toContain(withoutSpace(`Op 3 februari 2027 ${gone}`));
  // Nothing is asked for any more.
  expect(text).not.toContain(withoutSpace(instrument.texts.nl.fields.today!.label));
});
