import { toLocale } from "~/i18n/locale";
import {
  assessmentSchema,
  attendanceSchema,
  type CertificateRecord,
  kindSchema,
  modulesSchema,
  outcomesSchema,
} from "./certificate";

/** The columns of a record as the database has them. */
export interface CertificateRow extends Omit<
  CertificateRecord,
  "kind" | "locale" | "outcomes" | "modules" | "cohort" | "assessment" | "attendance"
> {
  kind: string;
  locale: string;
  outcomes: unknown;
  modules: unknown;
  cohortId: string | null;
  cohortName: string;
  assessment: unknown;
  attendance: unknown;
}

/** The record that a row of the database holds. */
export const toRecord = (row: CertificateRow): CertificateRecord => ({
  number: row.number,
  recordVersion: row.recordVersion,
  kind: kindSchema.parse(row.kind),
  issuerName: row.issuerName,
  issuerKvk: row.issuerKvk,
  signerName: row.signerName,
  signerRole: row.signerRole,
  coIssuerName: row.coIssuerName,
  locale: toLocale(row.locale),
  contentId: row.contentId,
  title: row.title,
  hours: row.hours,
  outcomes: outcomesSchema.parse(row.outcomes),
  modules: modulesSchema.parse(row.modules),
  followedFrom: row.followedFrom,
  cohort: row.cohortId === null ? null : { id: row.cohortId, name: row.cohortName },
  assessment: row.assessment === null ? null : assessmentSchema.parse(row.assessment),
  attendance: row.attendance === null ? null : attendanceSchema.parse(row.attendance),
  releaseId: row.releaseId,
  completedAt: row.completedAt,
  issuedAt: row.issuedAt,
  isDemo: row.isDemo,
});

/** The row that keeps a record. */
export const toRow = ({ cohort, ...record }: CertificateRecord) => ({
  ...record,
  cohortId: cohort?.id ?? null,
  cohortName: cohort?.name ?? "",
});
