import { now } from "../clock.server";
import { db } from "../db/db.server";
import type { JobHandler } from "../jobs.server";
import { keptTwoYears } from "./retention";

const day = 86_400_000;
/** As many rows at a time as a statement removes well within its time. */
const batch = 5_000;

/** Removes mails after two years, and of the last one to an account that was erased the address and the text, a day after it was sent. */
const forgetMails: JobHandler = async () => {
  await db.mail.deleteMany({ where: { createdAt: { lt: keptTwoYears(now()) } } });
  const yesterday = new Date(now().getTime() - day);
  await db.mail.updateMany({
    where: { template: "accountErased", to: { not: "" }, createdAt: { lt: yesterday } },
    data: { to: "", lastError: "", subject: "", text: "" },
  });
};

/** Removes lines of the audit log after two years; the database refuses younger ones. */
const forgetAuditEntries: JobHandler = async () => {
  for (let removed = batch; removed === batch;) {
    const [row] = await db.$queryRaw<
      { removed: number }[]
    >`select forget_audit_entries(${now()}, ${batch}::int) as removed`;
    removed = row!.removed;
  }
};

export const platformJobs: Record<string, JobHandler> = {
  "forget-mails": forgetMails,
  "forget-audit-entries": forgetAuditEntries,
};
export const platformCron = [
  { task: "forget-mails", pattern: "47 3 * * *" },
  { task: "forget-audit-entries", pattern: "57 3 * * *" },
];
