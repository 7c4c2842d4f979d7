import { foundation } from "~/features/catalogue/pages/schema-org";
import { kindOf } from "../certificates/certificate";
import type { PublicCertificate } from "./public-certificate";

/**
 * The certificate for machines: schema.org/EducationalOccupationalCredential. The holder stays out of it, so that search
 * engines and scrapers collect no names.
 */
export function credentialSchema(
  certificate: PublicCertificate,
  { url, site }: { url: string; site: string },
) {
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
    recognizedBy: foundation(site),
    about: {
      "@type": kindOf(certificate) === "programme" ? "EducationalOccupationalProgram" : "Course",
      name: title,
      timeRequired: `PT${hours}H`,
      provider: foundation,
    },
  };
}

const day = (instant: Date) => instant.toISOString().slice(0, 10);
