import { type Locale, toLocale } from "~/i18n/locale";
import { db, pool } from "~/platform/db/db.server";
import { achievementOf } from "../issuing/achievement.server";
import { type Certificate, modulesSchema, outcomesSchema } from "./certificate";
import { publicView, type PublicCertificate } from "../verification/public-certificate";

/** The columns of a certificate as the database has them. */
type Row = Omit<Certificate, "locale" | "outcomes" | "modules"> & {
  locale: string;
  outcomes: unknown;
  modules: unknown;
};

const toCertificate = (row: Row): Certificate => ({
  number: row.number,
  holderName: row.holderName,
  holderLatinName: row.holderLatinName,
  locale: toLocale(row.locale),
  contentId: row.contentId,
  title: row.title,
  hours: row.hours,
  outcomes: outcomesSchema.parse(row.outcomes),
  modules: modulesSchema.parse(row.modules),
  completedAt: row.completedAt,
  issuedAt: row.issuedAt,
  isDemo: row.isDemo,
});

/** What anyone may see of the certificate with this number; null when there is none. One prepared query. */
export async function verifyCertificate(number: string): Promise<PublicCertificate | null> {
  const { rows } = await pool.query<Row & { showHolder: boolean | null; revokedAt: Date | null }>({
    name: "verify-certificate",
    text: `select c.number, c."holderName", c."holderLatinName", c.locale, c."contentId", c.title, c.hours, c.outcomes, c.modules,
        c."completedAt", c."issuedAt", c."isDemo", s."showHolder", r."revokedAt"
      from "Certificate" c
      left join "CertificateSharing" s on s."certificateId" = c.id
      left join "CertificateRevocation" r on r."certificateId" = c.id
      where c.number = $1`,
    values: [number],
  });
  const row = rows[0];
  if (!row) return null;
  return publicView(
    toCertificate(row),
    { showHolder: row.showHolder ?? false },
    row.revokedAt && { revokedAt: row.revokedAt, reason: "" },
  );
}

const withState = {
  sharing: { select: { showHolder: true } },
  revocation: { select: { revokedAt: true, reason: true } },
} as const;

/** A certificate of this person, with what the holder may know of it; null when it is somebody else's or not there. */
export async function certificateOf(personId: string, number: string) {
  const row = await db.certificate.findFirst({ where: { number, personId }, include: withState });
  if (!row) return null;
  return {
    ...toCertificate(row),
    showHolder: row.sharing?.showHolder ?? false,
    revokedAt: row.revocation?.revokedAt ?? null,
    revokedBecause: row.revocation?.reason ?? null,
  };
}

/** The PDF of a certificate of this person, as it was made at issue; null when it is somebody else's or not there. */
export const certificateFileOf = (personId: string, number: string) =>
  db.certificateFile.findFirst({
    where: { certificate: { number, personId } },
    select: { pdf: true, certificate: { select: { number: true, locale: true } } },
  });

/** Everything this person earned, newest first, and what waits for a name to print. */
export async function certificatesOf(personId: string, locale: Locale) {
  const [rows, waiting] = await Promise.all([
    db.certificate.findMany({
      where: { personId },
      orderBy: [{ issuedAt: "desc" }, { id: "desc" }],
      select: {
        number: true,
        title: true,
        locale: true,
        hours: true,
        issuedAt: true,
        revocation: { select: { revokedAt: true } },
      },
    }),
    db.enrolment.findMany({
      where: { personId, completedAt: { not: null }, certificate: null },
      orderBy: { completedAt: "desc" },
      select: { id: true, contentId: true },
    }),
  ]);
  return {
    certificates: rows.map(({ revocation, ...row }) => ({
      ...row,
      locale: toLocale(row.locale),
      revokedAt: revocation?.revokedAt ?? null,
    })),
    waiting: waiting.map(({ id, contentId }) => ({
      id,
      title: achievementOf(contentId, locale)?.title ?? contentId,
    })),
  };
}

/** What the mails of a certificate say; null when it is not there. */
export async function certificateForMail(id: string) {
  const row = await db.certificate.findUnique({
    where: { id },
    include: { ...withState, file: { select: { pdf: true } } },
  });
  return (
    row && {
      ...toCertificate(row),
      pdf: row.file?.pdf ?? null,
      revokedBecause: row.revocation?.reason ?? null,
    }
  );
}
