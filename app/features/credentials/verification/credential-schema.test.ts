import { expect, test } from "vitest";
import type { SiteFacts } from "~/platform/site/site";
import { credentialSchema } from "./credential-schema";
import type { PublicCertificate } from "./public-certificate";

const certificate: PublicCertificate = {
  number: "K7PM-92QD-0AB1-XYZ3",
  title: "Anders kijken",
  contentId: "mc1",
  locale: "nl",
  hours: 28,
  outcomes: ["Je ziet talent."],
  modules: [],
  completedAt: new Date("2027-01-11T09:00:00Z"),
  issuedAt: new Date("2027-01-12T09:00:00Z"),
  revokedAt: null,
  holder: { name: "Noor Jansen", latinName: "" },
  isDemo: false,
};
const issuer: SiteFacts = {
  origin: "https://leren.example.nl",
  organisation: "De Stadscoalitie",
  languages: ["nl", "en"],
  name: "De Stadscoalitie",
};

test("machines read who stands behind a certificate and what it is about, and never whose it is", () => {
  const data = JSON.parse(
    JSON.stringify(credentialSchema(certificate, { url: "https://leren.example.nl/verify/K7PM", issuer })),
  ) as Record<string, unknown>;
  const foundation = {
    "@type": "Organization",
    name: "De Stadscoalitie",
    url: "https://leren.example.nl",
  };
  expect(data).toMatchObject({
    identifier: "K7PM-92QD-0AB1-XYZ3",
    creativeWorkStatus: "Valid",
    recognizedBy: foundation,
    about: { name: "Anders kijken", timeRequired: "PT28H", provider: foundation },
  });
  expect(JSON.stringify(data)).not.toContain("Noor");
});
