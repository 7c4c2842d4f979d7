import type { TableRecord } from "~/platform/own-data/own-data.server";

const asOrganisation = { term: "organisation", keptBy: { other: "the desk" } } as const;

export const organisationsRecords = {
  Invitation: {
    count: (db, { email }) => db.invitation.count({ where: { email } }),
    export: {
      rows: (db, { id, email }) =>
        db.invitation.findMany({
          where: { OR: [{ email }, { answeredById: id }] },
          select: {
            organisationId: true,
            email: true,
            role: true,
            createdAt: true,
            expiresAt: true,
            acceptedAt: true,
            declinedAt: true,
            withdrawnAt: true,
          },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { email }) => tx.invitation.deleteMany({ where: { email } }),
    },
    kind: "invitations",
    retention: { term: "two years", keptBy: { job: "forget-invitations" } },
    demo: true,
  },
  JoinRequest: {
    count: (db, { id }) => db.joinRequest.count({ where: { personId: id } }),
    export: {
      rows: (db, { id }) =>
        db.joinRequest.findMany({
          where: { personId: id },
          select: { organisationId: true, createdAt: true, answeredAt: true, letIn: true },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id }) => tx.joinRequest.deleteMany({ where: { personId: id } }),
    },
    kind: "invitations",
    retention: { term: "two years", keptBy: { job: "forget-invitations" } },
    demo: true,
  },
  Membership: {
    count: (db, { id }) => db.membership.count({ where: { personId: id } }),
    export: {
      rows: async (db, { id }) => {
        const rows = await db.membership.findMany({
          where: { personId: id },
          select: {
            organisationId: true,
            organisation: { select: { name: true } },
            role: true,
            from: true,
            until: true,
          },
          orderBy: { from: "asc" },
        });
        return rows.map(({ organisation, ...row }) => ({ organisation: organisation.name, ...row }));
      },
    },
    // Who acted when stays, by an id that is nobody's.
    erasure: {
      does: "pseudonymise",
      step: (tx, { id }, until) =>
        tx.membership.updateMany({ where: { personId: id, until: null }, data: { until } }),
    },
    kind: "organisation",
    retention: asOrganisation,
    demo: true,
  },
  ProcessorAgreement: {
    count: (db, { id }) => db.processorAgreement.count({ where: { acceptedById: id } }),
    export: {
      rows: (db, { id }) =>
        db.processorAgreement.findMany({
          where: { acceptedById: id },
          select: { organisationId: true, version: true, acceptedByName: true, acceptedAt: true },
          orderBy: { acceptedAt: "asc" },
        }),
    },
    erasure: { does: "keep", ground: "contract: who agreed for the organisation" },
    kind: "organisation",
    retention: asOrganisation,
    demo: true,
  },
  WorksCouncilConsent: {
    count: (db, { id }) => db.worksCouncilConsent.count({ where: { recordedById: id } }),
    export: {
      rows: (db, { id }) =>
        db.worksCouncilConsent.findMany({
          where: { recordedById: id },
          select: { organisationId: true, givenOn: true, givenBy: true, recordedAt: true, endedAt: true },
          orderBy: { recordedAt: "asc" },
        }),
    },
    erasure: { does: "keep", ground: "contract: what the organisation may see" },
    kind: "organisation",
    retention: asOrganisation,
    demo: true,
  },
  OrganisationDomain: {
    ofNobody: "a mail domain of an organisation",
    kind: "organisation",
    retention: asOrganisation,
    demo: true,
  },
  HostFace: {
    ofNobody: "how an organisation shows itself on the groups that it gives",
    kind: "organisation",
    retention: asOrganisation,
    demo: { none: "no demo organisation has said how it looks: it shows its name" },
  },
  Organisation: {
    ofNobody: "an organisation, with numbers and addresses of its own",
    kind: "organisation",
    retention: asOrganisation,
    demo: true,
  },
} satisfies Record<string, TableRecord>;
