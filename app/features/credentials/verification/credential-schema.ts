import { organisationData } from "~/features/catalogue/pages/schema-org";
import type { SiteFacts } from "~/platform/site/site";
import { assessmentInWords } from "../certificates/describe-certificate";
import { certificateMessages } from "../certificates/certificate.messages";
import type { PublicCertificate } from "./public-certificate";

/**
 * The certificate for machines: schema.org/EducationalOccupationalCredential. `newer` is the address of the one that replaces it,
 * where that may be told. The holder stays out of it, so that search
 * engines and scrapers collect no names.
 */
export function credentialSchema(
  certificate: PublicCertificate,
  { url, issuer, newer }: { url: string; issuer: SiteFacts; newer: string | null },
) {
  const { number, title, kind, locale, hours, outcomes, issuedAt, revokedAt, replaced } = certificate;
  const { issuerName, issuerKvk, coIssuerName, followedFrom, cohort, completedAt, releaseId } = certificate;
  const foundation = {
    ...organisationData(issuer),
    ...(issuerName ? { legalName: issuerName } : {}),
    ...(issuerKvk ? { identifier: { "@type": "PropertyValue", propertyID: "KvK", value: issuerKvk } } : {}),
  };
  const assessed = assessmentInWords(certificate, locale).join("; ");
  const days = { ...(followedFrom ? { startDate: day(followedFrom) } : {}), endDate: day(completedAt) };
  const named = cohort ? { name: cohort.name } : {};
  return {
    "@type": "EducationalOccupationalCredential",
    name: title,
    identifier: number,
    url,
    credentialCategory: ["Certificate", certificateMessages[locale].kind[kind]].map((name) => {
      return { "@type": "DefinedTerm", name };
    }),
    inLanguage: locale,
    dateCreated: day(issuedAt),
    ...(replaced
      ? {
          creativeWorkStatus: "Superseded",
          // schema.org has no word for it; Dublin Core has (DCMI Metadata Terms, isReplacedBy).
          ...(newer ? { "http://purl.org/dc/terms/isReplacedBy": { "@id": newer } } : {}),
        }
      : revokedAt
        ? { expires: day(revokedAt), creativeWorkStatus: "Revoked" }
        : { creativeWorkStatus: "Valid" }),
    competencyRequired: outcomes,
    recognizedBy: coIssuerName
      ? [foundation, { "@type": "EducationalOrganization", name: coIssuerName }]
      : foundation,
    about: {
      "@type": kind === "programme" ? "EducationalOccupationalProgram" : "Course",
      name: title,
      timeRequired: `PT${hours}H`,
      provider: foundation,
      ...(assessed ? { description: assessed } : {}),
      ...(kind === "programme"
        ? days
        : {
            ...(releaseId ? { version: String(releaseId) } : {}),
            hasCourseInstance: { "@type": "CourseInstance", ...named, inLanguage: locale, ...days },
          }),
    },
  };
}

const day = (instant: Date) => instant.toISOString().slice(0, 10);
