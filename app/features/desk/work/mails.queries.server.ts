import type { FoundationScope } from "~/features/identity/access/scope";
import { pool } from "~/platform/db/db.server";

/** A mail that was not sent. Its data is left out: it may hold what is for the receiver alone. */
export interface UnsentMail {
  id: string;
  to: string;
  template: string;
  status: "FAILED" | "QUEUED";
  attempts: number;
  lastError: string;
  createdAt: Date;
}

/** The most that are listed, and retried at once. */
export const mostMails = 200;

/** Mails that failed, then those that wait, oldest first; `total` counts all. One query. */
export async function unsentMails(
  _scope: FoundationScope<"work.read">,
): Promise<{ mails: UnsentMail[]; total: number }> {
  const { rows } = await pool.query<UnsentMail & { total: number }>({
    name: "desk-mails",
    text: `select id, "to", template, status::text as status, attempts, "lastError", "createdAt", count(*) over ()::int as total
      from "Mail" where status in ('FAILED', 'QUEUED') order by status desc, "createdAt", id limit ${mostMails}`,
  });
  return { mails: rows.map(({ total: _total, ...mail }) => mail), total: rows[0]?.total ?? 0 };
}
