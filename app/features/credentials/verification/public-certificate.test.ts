import { expect, test } from "vitest";
import { kindOf, pdfName, type Certificate } from "../certificates/certificate";
import { publicView } from "./public-certificate";

const certificate: Certificate = {
  number: "K7PM-92QD-0AB1-XYZ3",
  holderName: "Noor Jansen-de Vries",
  holderLatinName: "",
  locale: "nl",
  contentId: "mc1",
  title: "Anders kijken",
  hours: 28,
  outcomes: ["Je ziet talent."],
  modules: [{ id: "m0", title: "De stad en het talent", hours: 14 }],
  completedAt: new Date("2027-01-12T10:00:00Z"),
  issuedAt: new Date("2027-01-12T10:01:00Z"),
  isDemo: false,
};
const revocation = { revokedAt: new Date("2027-02-01T09:00:00Z"), reason: "Naam van een ander gebruikt" };

test.each([
  [null, null, null, null],
  [{ showHolder: false }, null, null, null],
  [{ showHolder: true }, null, { name: "Noor Jansen-de Vries", latinName: "" }, null],
  [null, revocation, null, revocation.revokedAt],
  [{ showHolder: true }, revocation, { name: "Noor Jansen-de Vries", latinName: "" }, revocation.revokedAt],
])(
  "with sharing %j and revocation %j the holder is %j, revoked at %j",
  (sharing, revoked, holder, revokedAt) => {
    const view = publicView(certificate, sharing, revoked);
    expect(view).toMatchObject({ holder, revokedAt, title: "Anders kijken", hours: 28 });
    expect(JSON.stringify(view)).not.toContain(revocation.reason);
    if (!holder) expect(JSON.stringify(view)).not.toContain("Noor");
  },
);

test("what is not named stays private", () => {
  const withMore = { ...certificate, personId: "p-1", enrolmentId: "e-1" };
  expect(JSON.stringify(publicView(withMore, { showHolder: true }, null))).not.toMatch(/p-1|e-1/);
});

test("the record itself tells what was completed", () => {
  const [m0] = certificate.modules;
  expect(kindOf(certificate)).toBe("masterclass");
  expect(kindOf({ contentId: "m0", modules: [m0!] })).toBe("module");
  expect(kindOf({ contentId: "programme", modules: [m0!, m0!] })).toBe("programme");
});

test("the file is named after the number", () => {
  expect(pdfName(certificate)).toBe("certificaat-K7PM-92QD-0AB1-XYZ3.pdf");
  expect(pdfName({ ...certificate, locale: "en" })).toBe("certificate-K7PM-92QD-0AB1-XYZ3.pdf");
});
