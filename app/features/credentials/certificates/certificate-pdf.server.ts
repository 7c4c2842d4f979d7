import { nameOnPaper } from "~/features/identity/profile/person-name";
import { publicPath } from "~/i18n/paths";
import { formatPlainDate } from "~/lib/dates";
import { mosaicColours } from "~/platform/site/brand";
import { foundation } from "~/platform/site/sites.server";
import { said } from "~/platform/pdf/pdf-text";
import { renderPdf } from "~/platform/pdf/pdf.server";
import { qrSvg } from "~/platform/pdf/qr.server";
import { mosaicSvg } from "~/ui/mosaic/mosaic";
import type { Certificate } from "./certificate";
import { assessmentInWords, attendanceInWords, followedInWords } from "./describe-certificate";
import { certificateMessages } from "./certificate.messages";

/** Where anyone can verify a certificate: at the foundation, wherever it was earned. */
export const verificationUrl = ({ number, locale }: Pick<Certificate, "number" | "locale">) =>
  foundation.origin + publicPath("certificate", locale, number);

/** The certificate as a PDF, in its own language and as the foundation's paper. Made once, when it is issued. */
export function makeCertificatePdf(certificate: Certificate): Promise<Buffer> {
  const { number, locale, title, hours, outcomes, modules, completedAt, issuedAt, cohort, isDemo } =
    certificate;
  const holder = nameOnPaper(certificate.holder);
  const followed = followedInWords(certificate, locale);
  const attended = attendanceInWords(certificate, locale);
  const t = certificateMessages[locale];
  const address = verificationUrl(certificate);
  const { brand } = foundation;
  return renderPdf({
    brand,
    template: "credentials/certificates/certificate",
    locale,
    title: t.documentTitle(title, certificate.holder.name),
    data: {
      number,
      holder: said(holder.name),
      latinName: said(holder.latinName),
      statement: t.hasCompleted[certificate.kind],
      title: said(title),
      outcomes: outcomes.map(said),
      modules: modules.map((module) => ({ title: said(module.title), hours: module.hours })),
      facts: [
        [t.studyLoad, t.hours(hours)],
        ...(followed ? [[t.followed, followed]] : []),
        [t.completedOn, formatPlainDate(completedAt, locale)],
        [t.issuedOn, formatPlainDate(issuedAt, locale)],
        [t.language, t.languageName[locale]],
        ...(cohort?.name ? [[t.group, cohort.name]] : []),
        ...(attended ? [[t.attendance, attended]] : []),
        ...(certificate.releaseId ? [[t.release, t.releaseNumber(certificate.releaseId)]] : []),
        [t.number, number],
      ],
      assessment: assessmentInWords(certificate, locale),
      issuer: said(issuerOnPaper(certificate, brand.name)),
      coIssuer: said(certificate.coIssuerName),
      signer: said(certificate.signerName),
      signerRole: said(certificate.signerRole),
      labels: {
        certificate: t.certificate,
        outcomes: t.outcomes,
        modules: t.modules,
        assessed: t.assessed,
        verify: t.verifyHere,
        signedBy: t.signedBy,
        togetherWith: t.togetherWith,
        hours: t.hoursShort,
        demo: isDemo ? t.demo : null,
      },
      seal: mosaicSvg(number, "seal", mosaicColours(brand)),
      band: mosaicSvg(number, "band", mosaicColours(brand)),
      address,
      qr: qrSvg(address, brand),
    },
  });
}

/** What stands beside the brand's name: the legal name, where that is another, and the number it is registered under. */
const issuerOnPaper = ({ issuerName, issuerKvk }: Certificate, brandName: string): string =>
  [issuerName === brandName ? "" : issuerName, issuerKvk && `KvK ${issuerKvk}`]
    .filter((part) => part !== "")
    .join(" · ");
