import { createHash } from "node:crypto";
import { pool, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import type { Certificate } from "./certificate";

/** A completed enrolment with what its certificate needs. */
export interface Completion {
  id: string;
  contentId: string;
  completedAt: Date;
  isDemo: boolean;
  person: { id: string; name: string; latinName: string; email: string; locale: string };
  /** The language of its group; null without one. */
  cohortLanguage: string | null;
  /** Of the certificate that there is already. */
  certificateNumber: string | null;
}

/** A completed enrolment; null when it is not completed or not there. One prepared query: a thousand may finish at once. */
export async function loadCompletion(enrolmentId: string): Promise<Completion | null> {
  const { rows } = await pool.query<Completion>({
    name: "load-completion",
    text: `select e.id, e."contentId", e."completedAt", e."isDemo", h.language as "cohortLanguage",
        c.number as "certificateNumber", json_build_object('id', p.id, 'name', p.name, 'latinName', p."latinName",
          'email', p.email, 'locale', p.locale) as person
      from "Enrolment" e join "Person" p on p.id = e."personId" left join "Cohort" h on h.id = e."cohortId"
      left join "Certificate" c on c."enrolmentId" = e.id
      where e.id = $1 and e."completedAt" is not null and p."erasedAt" is null`,
    values: [enrolmentId],
  });
  return rows[0] ?? null;
}

/**
 * Saves a certificate with its PDF. Returns its id, or null when the enrolment has one already: of two that are made at
 * once, the database keeps the first. Null as well when the holder erased the account meanwhile.
 */
export async function insertCertificate(
  tx: Tx,
  certificate: Certificate & { enrolmentId: string; personId: string },
  pdf: Buffer,
): Promise<string | null> {
  const id = newId();
  const holder = await tx.$queryRaw<{ erasedAt: Date | null }[]>`
    select "erasedAt" from "Person" where id = ${certificate.personId}::uuid for key share`;
  if (holder[0]?.erasedAt !== null) return null;
  const { count } = await tx.certificate.createMany({ data: { id, ...certificate }, skipDuplicates: true });
  if (count === 0) return null;
  // createMany gives nothing back: create would read the whole PDF again.
  await tx.certificateFile.createMany({
    data: {
      certificateId: id,
      pdf: new Uint8Array(pdf),
      sha256: createHash("sha256").update(pdf).digest("hex"),
      createdAt: certificate.issuedAt,
    },
  });
  return id;
}
