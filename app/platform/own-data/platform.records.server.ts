import type { TableRecord } from "./own-data.server";

/** Mails to the address that somebody has, and those to one they had. */
const mailsOf = ({ id, email }: { id: string; email: string }) => ({ OR: [{ to: email }, { personId: id }] });

/** A mail of which only is known that it was sent. */
const noText = { subject: "", text: "", attachments: [] };

/** The tables of what runs below the features. */
export const platformRecords = {
  Mail: {
    count: (db, person) => db.mail.count({ where: mailsOf(person) }),
    export: {
      rows: (db, person) =>
        db.mail.findMany({
          where: mailsOf(person),
          select: {
            ...{ to: true, template: true, locale: true, status: true, createdAt: true, sentAt: true },
            ...{ subject: true, text: true, attachments: true },
          },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: {
      does: "pseudonymise",
      // What waits is not sent any more; of what was sent stays that it was.
      step: async (tx, person) => {
        await tx.mail.deleteMany({ where: { ...mailsOf(person), status: { not: "SENT" } } });
        await tx.mail.updateMany({
          where: mailsOf(person),
          data: { to: "", personId: null, data: {}, lastError: "", ...noText },
        });
      },
    },
    kind: "mails",
    retention: { term: "two years", keptBy: { job: "forget-mails" } },
    demo: true,
  },
  JobWorker: {
    ofNobody: "names processes",
    kind: null,
    retention: { term: "a day", keptBy: { other: "the worker itself" } },
    demo: { none: "made by the worker while it runs" },
  },
} satisfies Record<string, TableRecord>;
