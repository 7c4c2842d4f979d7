import type { TableRecord } from "./own-data.server";

/** The tables of what runs below the features. */
export const platformRecords = {
  Mail: {
    count: (db, { email }) => db.mail.count({ where: { to: email } }),
    export: {
      rows: (db, { email }) =>
        db.mail.findMany({
          where: { to: email },
          select: { to: true, template: true, locale: true, status: true, createdAt: true, sentAt: true },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: {
      does: "pseudonymise",
      // What waits is not sent any more; of what was sent stays that it was.
      step: async (tx, { email }) => {
        await tx.mail.deleteMany({ where: { to: email, status: { not: "SENT" } } });
        await tx.mail.updateMany({ where: { to: email }, data: { to: "", data: {}, lastError: "" } });
      },
    },
    retention: { term: "two years", keptBy: { job: "forget-mails" } },
    demo: true,
  },
  JobWorker: {
    ofNobody: "names processes",
    retention: { term: "a day", keptBy: { other: "the worker itself" } },
    demo: { none: "made by the worker while it runs" },
  },
} satisfies Record<string, TableRecord>;
