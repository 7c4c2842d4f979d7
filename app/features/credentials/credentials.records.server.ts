import type { TableRecord } from "~/platform/own-data/own-data.server";
import { pseudonymiseCertificates } from "./holder/pseudonymise-certificates.server";

const checkable = {
  term: "certificate",
  keptBy: { other: "erasure by oneself, which pseudonymises" },
} as const;
const ofHolder = ({ id: personId }: { id: string }) => ({ certificate: { holder: { personId } } });
/** One step for all of a certificate: the second time it finds nothing. */
const pseudonymise = {
  does: "pseudonymise",
  step: (tx, { id }) => pseudonymiseCertificates(tx, id),
} satisfies Extract<TableRecord, { erasure: unknown }>["erasure"];

export const credentialsRecords = {
  CertificateSharing: {
    count: (db, subject) => db.certificateSharing.count({ where: ofHolder(subject) }),
    export: {
      rows: (db, subject) =>
        db.certificateSharing.findMany({
          where: ofHolder(subject),
          select: { certificateId: true, showHolder: true, updatedAt: true },
        }),
    },
    // Without it the page that verifies shows no name.
    erasure: {
      does: "delete",
      step: (tx, subject) => tx.certificateSharing.deleteMany({ where: ofHolder(subject) }),
    },
    kind: "certificates",
    retention: checkable,
    demo: { none: "the holder has chosen nothing beforehand" },
  },
  CertificateRevocation: {
    count: (db, subject) => db.certificateRevocation.count({ where: ofHolder(subject) }),
    export: {
      rows: (db, subject) =>
        db.certificateRevocation.findMany({
          where: ofHolder(subject),
          select: { certificateId: true, reason: true, revokedAt: true },
        }),
    },
    erasure: pseudonymise,
    kind: "certificates",
    retention: checkable,
    demo: { none: "the demo certificate is valid" },
  },
  CertificateFile: {
    count: (db, subject) => db.certificateFile.count({ where: ofHolder(subject) }),
    export: { none: "the PDFs themselves are in the export" },
    erasure: pseudonymise,
    kind: "certificates",
    retention: checkable,
    demo: true,
  },
  CertificateHolder: {
    count: (db, { id }) => db.certificateHolder.count({ where: { personId: id } }),
    export: {
      rows: (db, { id }) =>
        db.certificateHolder.findMany({
          where: { personId: id },
          select: { certificateId: true, name: true, latinName: true },
        }),
    },
    erasure: pseudonymise,
    kind: "certificates",
    retention: checkable,
    demo: true,
  },
  Certificate: {
    count: (db, { id }) =>
      db.certificate.count({ where: { OR: [{ personId: id }, { holder: { personId: id } }] } }),
    export: {
      rows: (db, { id }) =>
        db.certificate.findMany({
          where: { holder: { personId: id } },
          select: {
            id: true,
            number: true,
            kind: true,
            issuerName: true,
            issuerKvk: true,
            signerName: true,
            signerRole: true,
            locale: true,
            title: true,
            hours: true,
            outcomes: true,
            modules: true,
            followedFrom: true,
            cohortName: true,
            assessment: true,
            coIssuerName: true,
            attendance: true,
            releaseId: true,
            completedAt: true,
            issuedAt: true,
            supersedesId: true,
          },
          orderBy: { issuedAt: "asc" },
        }),
    },
    erasure: pseudonymise,
    kind: "certificates",
    retention: checkable,
    demo: true,
  },
} satisfies Record<string, TableRecord>;
