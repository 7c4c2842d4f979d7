import type { TableRecord } from "~/platform/own-data/own-data.server";

const asEnquiry = { term: "two years", keptBy: { job: "forget-enquiries" } } as const;

export const interestRecords = {
  Interest: {
    count: (db, { email }) => db.interest.count({ where: { email } }),
    export: {
      rows: (db, { email }) =>
        db.interest.findMany({
          where: { email },
          select: {
            email: true,
            masterclassId: true,
            wish: true,
            locale: true,
            createdAt: true,
            confirmedAt: true,
            toldAt: true,
          },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { email }) => tx.interest.deleteMany({ where: { email } }),
    },
    kind: "interest",
    retention: { term: "until told", keptBy: { job: "forget-interests" } },
    demo: true,
  },
  InterestMailing: {
    ofNobody: "what the foundation told those who waited for a masterclass; it names none of them",
    kind: "staff",
    retention: { term: "two years", keptBy: { job: "forget-interests" } },
    demo: { none: "a mailing is started by hand on a local start" },
  },
  EnquiryAnswer: {
    count: (db, { email }) => db.enquiryAnswer.count({ where: { enquiry: { email } } }),
    export: {
      rows: (db, { email }) =>
        db.enquiryAnswer.findMany({
          where: { enquiry: { email } },
          select: { enquiryId: true, text: true, isMailed: true, answeredAt: true },
          orderBy: { answeredAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { email }) => tx.enquiryAnswer.deleteMany({ where: { enquiry: { email } } }),
    },
    kind: "enquiries",
    retention: asEnquiry,
    demo: true,
  },
  Enquiry: {
    count: (db, { email }) => db.enquiry.count({ where: { email } }),
    export: {
      rows: (db, { email }) =>
        db.enquiry.findMany({
          where: { email },
          select: {
            id: true,
            kind: true,
            locale: true,
            name: true,
            jobTitle: true,
            organisation: true,
            country: true,
            email: true,
            message: true,
            createdAt: true,
            answeredAt: true,
            closedAt: true,
          },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { email }) => tx.enquiry.deleteMany({ where: { email } }),
    },
    kind: "enquiries",
    retention: asEnquiry,
    demo: true,
  },
  PartnerPrice: {
    ofNobody: "what hosting and a licence cost, as their pages say it",
    kind: null,
    retention: { term: "content", keptBy: { other: "the desk" } },
    demo: { none: "the foundation has set none; an invented price would be a promise" },
  },
} satisfies Record<string, TableRecord>;
