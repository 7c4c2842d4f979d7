import type { Locale } from "~/i18n/locale";
import { formatPlainDate } from "~/lib/dates";
import type { CertificateRecord } from "./certificate";
import { certificateMessages } from "./certificate.messages";

/** The name that the foundation goes by: on paper it is the brand's. */
export const knownAs = "De Stadscoalitie";

/** Who issued it: the legal name, with the one that people know; a record that does not know is of the foundation. */
export const issuerInWords = ({ issuerName }: Pick<CertificateRecord, "issuerName">): string =>
  issuerName === "" || issuerName === knownAs ? knownAs : `${issuerName} (${knownAs})`;

/** Who issued it, with the host where there is one: both answer for it. */
export const issuersInWords = (
  certificate: Pick<CertificateRecord, "issuerName" | "coIssuerName">,
  locale: Locale,
): string =>
  certificate.coIssuerName === ""
    ? issuerInWords(certificate)
    : certificateMessages[locale].both(issuerInWords(certificate), certificate.coIssuerName);

/** At how many meetings the holder was; null when the record does not know. */
export const attendanceInWords = (
  { attendance }: Pick<CertificateRecord, "attendance">,
  locale: Locale,
): string | null =>
  attendance &&
  certificateMessages[locale].meetings(attendance.attended, attendance.meetings, hoursOf(attendance));

/** Whole and half hours: a minute more or less says nothing. */
const hoursOf = ({ minutes }: { minutes: number }) => Math.round(minutes / 30) / 2;

/** Who signs for the issuer, with what they are there; null when the record does not know. */
export const signerInWords = ({
  signerName,
  signerRole,
}: Pick<CertificateRecord, "signerName" | "signerRole">): string | null =>
  signerName === "" ? null : [signerName, signerRole].filter((part) => part !== "").join(", ");

/** How it was assessed, a line for each kind of thing that was done; nothing when the record does not know. */
export function assessmentInWords(
  { assessment }: Pick<CertificateRecord, "assessment">,
  locale: Locale,
): string[] {
  if (!assessment) return [];
  const t = certificateMessages[locale].assessment;
  const { lessons, quizzes, quizMayMiss, reflections } = assessment;
  return [
    ...(lessons > 0 ? [t.lessons(lessons)] : []),
    ...(quizzes > 0 ? [t.quizzes(quizzes, quizMayMiss)] : []),
    ...(reflections > 0 ? [t.reflections(reflections)] : []),
  ];
}

/** From which day to which; null when the record does not know. */
export function followedInWords(
  { followedFrom, completedAt }: Pick<CertificateRecord, "followedFrom" | "completedAt">,
  locale: Locale,
): string | null {
  if (!followedFrom) return null;
  return certificateMessages[locale].days(
    formatPlainDate(followedFrom, locale),
    formatPlainDate(completedAt, locale),
  );
}
