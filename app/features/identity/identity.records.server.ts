import { erasedEmail } from "./profile/erased-email";
import type { TableRecord } from "~/platform/own-data/own-data.server";

const signedIn = { none: "comes of signing in" } as const;
const ofPerson = ({ id: personId }: { id: string }) => ({ personId });

export const identityRecords = {
  Session: {
    count: (db, subject) => db.session.count({ where: ofPerson(subject) }),
    export: {
      rows: (db, subject) =>
        db.session.findMany({
          where: ofPerson(subject),
          select: {
            createdAt: true,
            lastSeenAt: true,
            expiresAt: true,
            secondFactorAt: true,
            userAgent: true,
          },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: { does: "delete", step: (tx, subject) => tx.session.deleteMany({ where: ofPerson(subject) }) },
    kind: "signIn",
    retention: { term: "session", keptBy: { job: "forget-sign-ins" } },
    demo: signedIn,
  },
  SignInCode: {
    count: (db, { email }) => db.signInCode.count({ where: { email } }),
    export: { none: "gone after a day, and nothing but hashes and moments" },
    erasure: {
      does: "delete",
      step: (tx, { email }) => tx.signInCode.deleteMany({ where: { email } }),
    },
    kind: "signIn",
    retention: { term: "a day", keptBy: { job: "forget-sign-ins" } },
    demo: signedIn,
  },
  ConfirmationCode: {
    count: (db, subject) => db.confirmationCode.count({ where: ofPerson(subject) }),
    export: { none: "gone after a day, and nothing but hashes and moments" },
    erasure: {
      does: "delete",
      step: (tx, subject) => tx.confirmationCode.deleteMany({ where: ofPerson(subject) }),
    },
    kind: "signIn",
    retention: { term: "a day", keptBy: { job: "forget-sign-ins" } },
    demo: { none: "comes of asking for an export, erasure or another address" },
  },
  RecentAttempts: {
    ofNobody: "names what is counted by a keyed hash, from which nobody can be found",
    kind: "signIn",
    retention: { term: "a day", keptBy: { job: "forget-sign-ins" } },
    demo: { none: "comes of what people try" },
  },
  RateLimit: {
    ofNobody: "names what is counted by a hash, from which nobody can be found",
    kind: "signIn",
    retention: { term: "a day", keptBy: { job: "forget-sign-ins" } },
    demo: { none: "written by the release before alone" },
  },
  AuditEntry: {
    count: (db, { id }) => db.auditEntry.count({ where: { actorId: id } }),
    export: {
      // Also what others did with this account, without who they were.
      rows: (db, { id }) =>
        db.auditEntry.findMany({
          where: { OR: [{ actorId: id }, { subjectType: "person", subjectId: id }] },
          select: { at: true, act: true, subjectType: true },
          orderBy: [{ at: "asc" }, { id: "asc" }],
        }),
    },
    erasure: {
      does: "keep",
      ground: "interest: proof of what was done; it names people by an id, which is nobody's then",
    },
    kind: "log",
    retention: { term: "two years", keptBy: { job: "forget-audit-entries" } },
    demo: true,
  },
  Person: {
    count: (db, { id }) => db.person.count({ where: { id } }),
    export: {
      rows: (db, { id }) =>
        db.person.findMany({
          where: { id },
          select: { email: true, name: true, latinName: true, locale: true, roles: true, createdAt: true },
        }),
    },
    erasure: {
      does: "pseudonymise",
      step: (tx, { id }, at) =>
        tx.person.update({
          where: { id },
          data: {
            email: erasedEmail(id),
            name: "",
            latinName: "",
            roles: [],
            totpSecret: null,
            totpLastStep: null,
            disabledAt: at,
            erasedAt: at,
          },
        }),
    },
    kind: "account",
    retention: { term: "account", keptBy: { other: "erasure by oneself" } },
    demo: true,
  },
} satisfies Record<string, TableRecord>;
