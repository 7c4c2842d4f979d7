import { z } from "zod";
import type { PersonName } from "~/features/identity/profile/person-name";
import type { Locale } from "~/i18n/locale";

const moduleSchema = z.object({ id: z.string(), title: z.string(), hours: z.number() });
const count = z.int().min(0);

/** How outcomes, modules and assessment are kept in the frozen record, and which kinds there are. */
export const outcomesSchema = z.array(z.string());
export const modulesSchema = z.array(moduleSchema);
export const assessmentSchema = z.object({
  /** Lessons read, quizzes passed and reflections written: all that there were. */
  lessons: count,
  quizzes: count,
  /** How many questions of a quiz might be wrong. */
  quizMayMiss: count,
  reflections: count,
});
/** At how many meetings somebody was, of how many there were, and how many minutes in all. */
export const attendanceSchema = z.object({ meetings: count, attended: count, minutes: count });
export const kindSchema = z.enum(["module", "modules", "masterclass", "programme"]);

export type CertificateModule = z.infer<typeof moduleSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
export type Attendance = z.infer<typeof attendanceSchema>;
export type CertificateKind = z.infer<typeof kindSchema>;

/**
 * The version of new records. Version 1 does not know who issued it, and how and from when it was followed; version 2 not who
 * signs, and its outcomes speak to the holder; version 3 no host and no attendance.
 */
export const recordVersion = 4;

/** Who issued a certificate, as it was then; what the record does not know is empty. */
export interface Issuer {
  /** The legal name. */
  issuerName: string;
  /** The number under which it is registered at the chamber of commerce. */
  issuerKvk: string;
  /** Who signs for it, and as what. */
  signerName: string;
  signerRole: string;
}

/** Who issued it together with the foundation: the host of its group, by its name then; empty without one. */
export interface CoIssuer {
  coIssuerName: string;
}

/** What a certificate says of what was learned, as it was issued; whose it is stands apart. */
export interface CertificateRecord extends Issuer, CoIssuer {
  number: string;
  recordVersion: number;
  kind: CertificateKind;
  /**
   * The language in which it was followed: the group's, or the holder's own at issue for who followed without a group. Its
   * title, outcomes and modules are texts in it.
   */
  locale: Locale;
  contentId: string;
  title: string;
  /** Study load in SBU; one SBU is one hour. */
  hours: number;
  outcomes: string[];
  modules: CertificateModule[];
  /** Its first day, up to `completedAt`; null when the record does not know. */
  followedFrom: Date | null;
  /** The cohort it was followed in, by its name then; null without one, and when the record does not know. */
  cohort: { id: string; name: string } | null;
  /** Null when the record does not know. */
  assessment: Assessment | null;
  /** Null when it was not asked, or the record does not know. */
  attendance: Attendance | null;
  /** The release of what is taught in which it was followed; null when the record does not know. */
  releaseId: number | null;
  completedAt: Date;
  issuedAt: Date;
  isDemo: boolean;
}

export interface Certificate extends CertificateRecord {
  holder: PersonName;
}

/** The name of the PDF as a file: plain letters, so that every system can save it. */
export const pdfName = ({ number, locale }: Pick<CertificateRecord, "number" | "locale">) =>
  `${locale === "nl" ? "certificaat" : "certificate"}-${number}.pdf`;
