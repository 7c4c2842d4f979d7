import { organisationData } from "~/features/catalogue/pages/schema-org";
import type { SiteFacts } from "~/platform/site/site";
import { kindOf } from "../certificates/certificate";
import type { PublicCertificate } from "./public-certificate";

/**
 * The certificate for machines: schema.org/EducationalOccupationalCredential. The holder stays out of it, so that search
 * engines and scrapers collect no names.
 */
export function credentialSchema(
  certificate: PublicCertificate,
  { url, issuer }: { url: string; issuer: SiteFacts },
) {
  const foundation = organisationData(issuer);
  const { number, title, locale, hours, outcomes, issuedAt, revokedAt } = certificate;
  return {
    "@type": "EducationalOccupationalCredential",
    name: title,
    identifier: number,
    url,
    credentialCategory: { "@type": "DefinedTerm", name: "Certificate" },
    inLanguage: locale,
    dateCreated: day(issuedAt),
    ...(revokedAt
      ? { expires: day(revokedAt), creativeWorkStatus: "Revoked" }
      : { creativeWorkStatus: "Valid" }),
    competencyRequired: outcomes,
    recognizedBy: foundation,
    about: {
      "@type": kindOf(certificate) === "programme" ? "EducationalOccupationalProgram" : "Course",
      name: title,
      timeRequired: `PT${hours}H`,
      provider: foundation,
    },
  };
}

const day = (instant: Date) => instant.toISOString().slice(0, 10);
