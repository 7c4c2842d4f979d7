import { expect, test } from "vitest";
import { pdfName, type CertificateRecord } from "../certificates/certificate";
import { type BesideRecord, publicView } from "./public-certificate";

const record: CertificateRecord = {
  number: "K7PM-92QD-0AB1-XYZ3",
  recordVersion: 3,
  kind: "masterclass",
  issuerName: "Stichting Voorbeeld in de Stad",
  issuerKvk: "12345678",
  signerName: "Jasmijn Voorbeeld",
  signerRole: "directeur",
  coIssuerName: "",
  attendance: null,
  locale: "nl",
  contentId: "mc1",
  title: "Anders kijken",
  hours: 28,
  outcomes: ["Ziet talent."],
  modules: [{ id: "m0", title: "De stad en het talent", hours: 14 }],
  followedFrom: new Date("2027-01-02T10:00:00Z"),
  cohort: { id: "cohort-1", name: "Online, dinsdagochtend" },
  assessment: { lessons: 4, quizzes: 4, quizMayMiss: 1, reflections: 5 },
  releaseId: 2,
  completedAt: new Date("2027-01-12T10:00:00Z"),
  issuedAt: new Date("2027-01-12T10:01:00Z"),
  isDemo: false,
};
const noor = { name: "Noor Jansen-de Vries", latinName: "" };
const beside = (changes: Partial<BesideRecord> = {}): BesideRecord => ({
  holder: noor,
  showHolder: false,
  revokedAt: null,
  replacement: null,
  ...changes,
});
const revokedAt = new Date("2027-02-01T09:00:00Z");
const newer = (showHolder: boolean) => ({ number: "NEWR-0000-0000-0000", showHolder });

test.each([
  ["by default", {}, { holder: null, revokedAt: null, replaced: null, isPseudonymised: false }],
  ["shown", { showHolder: true }, { holder: noor }],
  ["revoked", { revokedAt }, { holder: null, revokedAt }],
  ["revoked and shown", { showHolder: true, revokedAt }, { holder: noor, revokedAt }],
  ["pseudonymised", { holder: null }, { holder: null, isPseudonymised: true }],
  [
    "replaced: no name, and the way to the new one",
    { showHolder: true, replacement: newer(true) },
    { holder: null, replaced: { by: "NEWR-0000-0000-0000" } },
  ],
  [
    "replaced, with no name shown anywhere",
    { replacement: newer(false) },
    { holder: null, replaced: { by: "NEWR-0000-0000-0000" } },
  ],
  [
    "replaced, with a name there that was never shown here",
    { replacement: newer(true) },
    { holder: null, replaced: { by: null } },
  ],
])("a certificate %s", (_, changes, shown) => {
  const view = publicView(record, beside(changes));
  expect(view).toMatchObject({
    title: "Anders kijken",
    hours: 28,
    cohort: { name: "Online, dinsdagochtend" },
  });
  expect(view).toMatchObject(shown);
  if (!view.holder) expect(JSON.stringify(view)).not.toContain("Noor");
});

test("what is not named stays private", () => {
  const withMore = { ...record, personId: "p-1", enrolmentId: "e-1" };
  expect(JSON.stringify(publicView(withMore, beside({ showHolder: true })))).not.toMatch(/p-1|e-1|cohort-1/);
});

test("the file is named after the number", () => {
  expect(pdfName(record)).toBe("certificaat-K7PM-92QD-0AB1-XYZ3.pdf");
  expect(pdfName({ ...record, locale: "en" })).toBe("certificate-K7PM-92QD-0AB1-XYZ3.pdf");
});

test("how often somebody was there is shown only with who that is; the host always", () => {
  const attendance = { meetings: 4, attended: 3, minutes: 540 };
  const held = { ...record, coIssuerName: "Hogeschool Rijkdam", attendance };
  expect(publicView(held, beside())).toMatchObject({
    coIssuerName: "Hogeschool Rijkdam",
    attendance: null,
  });
  expect(publicView(held, beside({ showHolder: true }))).toMatchObject({ attendance });
});
