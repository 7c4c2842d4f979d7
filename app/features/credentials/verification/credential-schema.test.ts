import { expect, test } from "vitest";
import type { SiteFacts } from "~/platform/site/site";
import { credentialSchema } from "./credential-schema";
import type { PublicCertificate } from "./public-certificate";

const certificate: PublicCertificate = {
  number: "K7PM-92QD-0AB1-XYZ3",
  kind: "masterclass",
  issuerName: "Stichting Voorbeeld in de Stad",
  issuerKvk: "12345678",
  signerName: "Jasmijn Voorbeeld",
  signerRole: "directeur",
  coIssuerName: "",
  attendance: null,
  title: "Anders kijken",
  contentId: "mc1",
  locale: "nl",
  hours: 28,
  outcomes: ["Ziet talent."],
  modules: [],
  followedFrom: new Date("2027-01-02T09:00:00Z"),
  cohort: { name: "Online, dinsdagochtend" },
  assessment: { lessons: 4, quizzes: 3, quizMayMiss: 1, reflections: 5 },
  releaseId: 2,
  completedAt: new Date("2027-01-11T09:00:00Z"),
  issuedAt: new Date("2027-01-12T09:00:00Z"),
  revokedAt: null,
  replaced: null,
  holder: { name: "Noor Jansen", latinName: "" },
  isPseudonymised: false,
  isDemo: false,
};
const issuer: SiteFacts = {
  origin: "https://leren.example.nl",
  organisation: "De Stadscoalitie",
  languages: ["nl", "en"],
  name: "De Stadscoalitie",
};
const dataOf = (changes: Partial<PublicCertificate> = {}, newer: string | null = null) =>
  JSON.parse(
    JSON.stringify(
      credentialSchema(
        { ...certificate, ...changes },
        { url: "https://leren.example.nl/verify/K7PM", issuer, newer },
      ),
    ),
  ) as Record<string, unknown>;

test("machines read who stands behind a certificate and what it is about, and never whose it is", () => {
  const foundation = {
    "@type": "Organization",
    name: "De Stadscoalitie",
    legalName: "Stichting Voorbeeld in de Stad",
    identifier: { "@type": "PropertyValue", propertyID: "KvK", value: "12345678" },
    url: "https://leren.example.nl",
  };
  const data = dataOf();
  expect(data).toMatchObject({
    identifier: "K7PM-92QD-0AB1-XYZ3",
    credentialCategory: [{ name: "Certificate" }, { name: "Masterclass" }],
    creativeWorkStatus: "Valid",
    recognizedBy: foundation,
    about: {
      "@type": "Course",
      name: "Anders kijken",
      timeRequired: "PT28H",
      provider: foundation,
      description:
        "4 lessen gelezen; 3 toetsen gehaald, met hoogstens één fout per toets; 5 opdrachten beantwoord",
      hasCourseInstance: {
        name: "Online, dinsdagochtend",
        startDate: "2027-01-02",
        endDate: "2027-01-11",
      },
    },
  });
  expect(JSON.stringify(data)).not.toContain("Noor");
});

test("what is not known is left out, and a programme has its days itself", () => {
  const old = { issuerName: "", issuerKvk: "", followedFrom: null, cohort: null, assessment: null };
  const { about, recognizedBy } = dataOf(old) as Record<string, Record<string, unknown>>;
  expect(about!.hasCourseInstance).toEqual({
    "@type": "CourseInstance",
    inLanguage: "nl",
    endDate: "2027-01-11",
  });
  expect(about).not.toHaveProperty("description");
  expect(recognizedBy).not.toHaveProperty("legalName");
  expect(recognizedBy).not.toHaveProperty("identifier");
  expect(dataOf({ kind: "programme" }).about).toMatchObject({
    "@type": "EducationalOccupationalProgram",
    startDate: "2027-01-02",
    endDate: "2027-01-11",
  });
});

test("one that was replaced says so, with the address where that may be told", () => {
  const newer = "https://leren.example.nl/verify/NEWR";
  const replaced = { by: "NEWR" };
  expect(dataOf({ replaced }, newer)).toMatchObject({
    creativeWorkStatus: "Superseded",
    "http://purl.org/dc/terms/isReplacedBy": { "@id": newer },
  });
  const hidden = dataOf({ replaced: { by: null } });
  expect(hidden.creativeWorkStatus).toBe("Superseded");
  expect(JSON.stringify(hidden)).not.toContain("isReplacedBy");
});
