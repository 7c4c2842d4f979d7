import type { PersonName } from "~/features/identity/profile/person-name";
import type { Db } from "~/platform/db/db.server";
import type { CertificateRecord } from "../certificates/certificate";
import { toRecord } from "../certificates/certificate-row";
import { isNameOf, nameOnCertificate } from "../holder/holder-name";
import type { Correctable } from "./correction";

export interface CorrectableCertificate extends Correctable {
  id: string;
  enrolmentId: string;
  /** It is of what the enrolment is for, and no part of it. */
  isWhole: boolean;
  record: CertificateRecord;
  person: { id: string; email: string; locale: string };
  /** As it would stand on a new certificate; null when the profile has none that can. */
  name: PersonName | null;
}

/** A certificate with what correcting its name needs; null when there is none, or its holder was pseudonymised. */
export async function loadCorrectable(tx: Db, number: string): Promise<CorrectableCertificate | null> {
  const row = await tx.certificate.findUnique({
    where: { number },
    include: {
      holder: true,
      supersededBy: { select: { id: true } },
      revocation: { select: { revokedAt: true } },
      enrolment: {
        select: {
          contentId: true,
          person: { select: { id: true, email: true, locale: true, name: true, latinName: true } },
        },
      },
    },
  });
  if (!row?.holder?.personId) return null;
  const { id, enrolmentId, contentId, holder, enrolment } = row;
  const { name, latinName, ...person } = enrolment.person;
  const printed = nameOnCertificate({ name, latinName });
  return {
    id,
    enrolmentId,
    isWhole: contentId === enrolment.contentId,
    record: toRecord(row),
    holder: { name: holder.name, latinName: holder.latinName },
    isRevoked: row.revocation !== null,
    isReplaced: row.supersededBy !== null,
    versions: await tx.certificate.count({ where: { enrolmentId, contentId } }),
    person,
    name: "gap" in printed ? null : printed.holder,
  };
}

/** The numbers of somebody's certificates that hold and carry another name than this, or than their profile has; oldest first. */
export async function numbersToCorrect(tx: Db, personId: string, name?: PersonName): Promise<string[]> {
  const rows = await tx.certificateHolder.findMany({
    where: { personId, certificate: { supersededBy: null, revocation: null } },
    select: { name: true, latinName: true, certificate: { select: { number: true } } },
    orderBy: { certificateId: "asc" },
  });
  const wanted = name ?? (await tx.person.findUnique({ where: { id: personId, erasedAt: null } }));
  return rows.filter((holder) => !isNameOf({ holder }, wanted)).map(({ certificate }) => certificate.number);
}
