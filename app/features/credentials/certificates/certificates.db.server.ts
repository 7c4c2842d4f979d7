import { createHash } from "node:crypto";
import type { PersonName } from "~/features/identity/profile/person-name";
import { type Db, pool, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { type Attendance, attendanceSchema, type Certificate } from "./certificate";
import { toRow } from "./certificate-row";
import { waitsForHost } from "./waits-for-host";

/** An enrolment with what its certificates need. */
export interface CertifiedEnrolment {
  id: string;
  personId: string;
  contentId: string;
  releaseId: number | null;
  createdAt: Date;
  completedAt: Date | null;
  isDemo: boolean;
  person: { id: string; name: string; latinName: string; email: string; locale: string };
  /** Its group; null without one. */
  cohort: { id: string; name: string; language: string; startsAt: Date; hostName: string | null } | null;
  /** Its certificate waits for a facilitator, who finishes it when all was done that its host asks. */
  waitsForHost: boolean;
  /** As it was when it was finished; null when its host asks for none. */
  attendance: Attendance | null;
  /** Numbers of the certificates that there are already, by what they are of; of several versions the current one's. */
  numbers: Record<string, string>;
}

/** An enrolment; null when it is not there, or its person erased the account. One prepared query: a thousand may finish at once. */
export async function loadCertifiedEnrolment(enrolmentId: string): Promise<CertifiedEnrolment | null> {
  const { rows } = await pool.query<CertifiedEnrolment>({
    name: "load-certified-enrolment",
    text: `select e.id, e."personId", e."contentId", e."releaseId", e."createdAt", e."completedAt", e."isDemo",
        json_build_object('id', p.id, 'name', p.name, 'latinName', p."latinName", 'email', p.email, 'locale', p.locale) as person,
        case when h.id is not null then
          json_build_object('id', h.id, 'name', h.name, 'language', h.language, 'startsAt', h."startsAt", 'hostName', o.name) end as cohort,
        ${waitsForHost} as "waitsForHost", e.attended as attendance,
        coalesce((select json_object_agg(c."contentId", c.number) from "Certificate" c where c."enrolmentId" = e.id
          and not exists (select from "Certificate" n where n."supersedesId" = c.id)), '{}') as numbers
      from "Enrolment" e join "Person" p on p.id = e."personId" left join "Cohort" h on h.id = e."cohortId"
        left join "HostAgreement" a on a.id = h."agreementId" left join "Organisation" o on o.id = a."organisationId"
      where e.id = $1 and p."erasedAt" is null`,
    values: [enrolmentId],
  });
  const row = rows[0];
  if (!row) return null;
  const { cohort } = row;
  return {
    ...row,
    // JSON knows no moments.
    cohort: cohort && { ...cohort, startsAt: new Date(cohort.startsAt) },
    attendance: row.attendance && attendanceSchema.parse(row.attendance),
  };
}

/**
 * Makes changes in the certificates of a person wait for one another, and for a new name. Returns the name as it is now; null
 * when there is nobody, or nobody any more.
 */
export async function lockHolder(tx: Tx, personId: string): Promise<PersonName | null> {
  const rows = await tx.$queryRaw<PersonName[]>`
    select name, "latinName" from "Person"
    where id = ${personId}::uuid and "erasedAt" is null for no key update`;
  return rows[0] ?? null;
}

/**
 * The name with which a certificate stands; null when there is none with this number, it was replaced, or its holder was
 * pseudonymised.
 */
export async function loadHolder(tx: Db, number: string): Promise<PersonName | null> {
  const row = await tx.certificate.findUnique({
    where: { number },
    select: {
      holder: { select: { name: true, latinName: true, pseudonymisedAt: true } },
      supersededBy: { select: { id: true } },
    },
  });
  if (!row?.holder || row.holder.pseudonymisedAt || row.supersededBy) return null;
  return { name: row.holder.name, latinName: row.holder.latinName };
}

/** Which of these a person was given a certificate for, in whatever enrolment, be it revoked since. */
export async function certifiedBefore(
  tx: Tx,
  personId: string,
  contentIds: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.certificate.findMany({
    where: { contentId: { in: [...contentIds] }, holder: { personId } },
    select: { contentId: true },
  });
  return new Set(rows.map(({ contentId }) => contentId));
}

/** When the first of these blocks was worked in, in these enrolments; null when none was. */
export async function firstWorkedIn(
  enrolmentIds: readonly string[],
  blockIds: readonly string[],
): Promise<Date | null> {
  const { rows } = await pool.query<{ at: Date | null }>({
    name: "first-worked-in",
    text: `select min(at) as at from "ProgressEvent" where "enrolmentId" = any($1::uuid[]) and "blockId" = any($2)`,
    values: [enrolmentIds, blockIds],
  });
  return rows[0]?.at ?? null;
}

/** What to save: a certificate, for what and to whom it was issued, and the one that it replaces. */
export interface NewCertificate {
  certificate: Certificate;
  enrolmentId: string;
  personId: string;
  supersedesId: string | null;
}

/**
 * Saves a certificate with its holder and PDF. Returns its id, or null when the enrolment has one for this already, or the one
 * to replace was replaced: of two that are made at once, the database keeps the first.
 */
export async function insertCertificate(
  tx: Tx,
  { certificate: { holder, ...record }, enrolmentId, personId, supersedesId }: NewCertificate,
  pdf: Buffer,
): Promise<string | null> {
  const id = newId();
  // The release before this one reads the holder in the record.
  const before = { personId, holderName: holder.name, holderLatinName: holder.latinName };
  const row = toRow(record);
  const { count } = await tx.certificate.createMany({
    data: {
      id,
      enrolmentId,
      supersedesId,
      ...before,
      ...row,
      assessment: row.assessment ?? undefined,
      attendance: row.attendance ?? undefined,
    },
    skipDuplicates: true,
  });
  if (count === 0) return null;
  await tx.certificateHolder.createMany({
    data: { certificateId: id, personId, ...holder, nameHashes: [] },
  });
  // createMany gives nothing back: create would read the whole PDF again.
  await tx.certificateFile.createMany({
    data: {
      certificateId: id,
      pdf: new Uint8Array(pdf),
      sha256: createHash("sha256").update(pdf).digest("hex"),
      createdAt: record.issuedAt,
    },
  });
  return id;
}
