import type { TableRecord } from "~/platform/own-data/own-data.server";
import { reviewRecords } from "./review/review.records.server";

export const hostingRecords = {
  ...reviewRecords,
  EvaluationGiven: {
    count: (db, { id }) => db.evaluationGiven.count({ where: { enrolment: { personId: id } } }),
    export: { none: "that a form was filled in; what was said in it is kept without a name" },
    erasure: {
      does: "delete",
      step: (tx, { id }) => tx.evaluationGiven.deleteMany({ where: { enrolment: { personId: id } } }),
    },
    kind: "learning",
    retention: { term: "two years", keptBy: { job: "forget-evaluations" } },
    demo: true,
  },
  EvaluationAnswer: {
    ofNobody: "what somebody said of a group, which leads to nobody",
    kind: "learning",
    retention: { term: "two years", keptBy: { job: "forget-evaluations" } },
    demo: true,
  },
  HostAgreement: {
    count: (db, { id }) => db.hostAgreement.count({ where: { acceptedById: id } }),
    export: {
      rows: async (db, { id }) => {
        const rows = await db.hostAgreement.findMany({
          where: { acceptedById: id },
          select: {
            organisation: { select: { name: true } },
            firstDay: true,
            lastDay: true,
            acceptedByName: true,
            acceptedAt: true,
          },
          orderBy: { acceptedAt: "asc" },
        });
        return rows.map(({ organisation, ...row }) => ({ organisation: organisation.name, ...row }));
      },
    },
    erasure: { does: "keep", ground: "contract: who agreed for the organisation" },
    kind: "organisation",
    retention: { term: "organisation", keptBy: { other: "the desk" } },
    demo: true,
  },
  AttendanceChange: {
    count: (db, { id: personId }) =>
      db.attendanceChange.count({ where: { attendance: { enrolment: { personId } } } }),
    export: {
      rows: async (db, { id: personId }) => {
        const rows = await db.attendanceChange.findMany({
          where: { attendance: { enrolment: { personId } } },
          select: {
            ...{ at: true, fromState: true, fromMissed: true, toState: true, toMissed: true, reason: true },
            attendance: { select: { session: { select: { startsAt: true } } } },
          },
          orderBy: [{ at: "asc" }, { id: "asc" }],
        });
        return rows.map(({ attendance: { session }, ...row }) => ({ session: session.startsAt, ...row }));
      },
    },
    // What was corrected stays, of an enrolment that is nobody's by then; what somebody wrote about it goes.
    erasure: {
      does: "pseudonymise",
      step: (tx, { id: personId }) =>
        tx.attendanceChange.updateMany({
          where: { attendance: { enrolment: { personId } }, reason: { not: "" } },
          data: { reason: "" },
        }),
    },
    kind: "learning",
    retention: { term: "enrolment", keptBy: { other: "erasure by oneself" } },
    demo: true,
  },
  Attendance: {
    count: (db, { id: personId }) => db.attendance.count({ where: { enrolment: { personId } } }),
    export: {
      rows: async (db, { id: personId }) => {
        const rows = await db.attendance.findMany({
          where: { enrolment: { personId } },
          select: {
            session: { select: { startsAt: true, title: true, cohort: { select: { name: true } } } },
            ...{ state: true, missedMinutes: true, way: true, recordedAt: true },
          },
          orderBy: { session: { startsAt: "asc" } },
        });
        return rows.map(({ session: { cohort, ...session }, ...row }) => ({
          cohort: cohort.name,
          ...session,
          ...row,
        }));
      },
    },
    erasure: {
      does: "keep",
      ground: "contract: how many were there, for the host's report; its enrolment is nobody's by then",
    },
    kind: "learning",
    retention: { term: "enrolment", keptBy: { other: "erasure by oneself" } },
    demo: true,
  },
  AttendanceCode: {
    ofNobody: "the secret of a code that is shown in the room, and which facilitator opened it, by an id",
    kind: null,
    retention: { term: "content", keptBy: { other: "the desk" } },
    demo: { none: "it is opened in the room" },
  },
} satisfies Record<string, TableRecord>;
