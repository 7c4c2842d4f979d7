import type { TableRecord } from "~/platform/own-data/own-data.server";
import { pseudonymiseCertificates } from "./certificates/pseudonymise-certificates.server";

const checkable = {
  term: "certificate",
  keptBy: { other: "erasure by oneself, which pseudonymises" },
} as const;
const ofHolder = ({ id: personId }: { id: string }) => ({ certificate: { personId } });

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
    erasure: { does: "keep", ground: "interest: that a number is not valid" },
    retention: checkable,
    demo: { none: "the demo certificate is valid" },
  },
  CertificateFile: {
    count: (db, subject) => db.certificateFile.count({ where: ofHolder(subject) }),
    export: { none: "the PDFs themselves are in the export" },
    erasure: { does: "keep", ground: "goes with its certificate" },
    retention: checkable,
    demo: true,
  },
  Certificate: {
    count: (db, { id }) => db.certificate.count({ where: { personId: id } }),
    export: {
      rows: (db, { id }) =>
        db.certificate.findMany({
          where: { personId: id },
          select: {
            id: true,
            number: true,
            holderName: true,
            holderLatinName: true,
            locale: true,
            title: true,
            hours: true,
            outcomes: true,
            modules: true,
            completedAt: true,
            issuedAt: true,
          },
          orderBy: { issuedAt: "asc" },
        }),
    },
    erasure: { does: "pseudonymise", step: (tx, { id }) => pseudonymiseCertificates(tx, id) },
    retention: checkable,
    demo: true,
  },
} satisfies Record<string, TableRecord>;
