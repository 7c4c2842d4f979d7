import { pool } from "~/platform/db.server";
import type { AuditLine } from "./views";

export const auditPageSize = 100;

/**
 * The audit log, newest first, `act` alone when given, from before the line `before` on. Ids follow time, so that a page
 * costs the same however long the log is. One query; one line more than a page says that there is more.
 */
export async function auditLines({
  act,
  before,
}: {
  act: string;
  before: string | null;
}): Promise<{ lines: AuditLine[]; hasMore: boolean }> {
  const { rows } = await pool.query<AuditLine>({
    name: `desk-audit${act && "-act"}${before ? "-before" : ""}`,
    text: `select a.id, a.at, a.act, a."subjectType", a."subjectId", a.detail, coalesce(nullif(p.name, ''), p.email) as who
      from (select * from "AuditEntry" where ${act ? "act = $1" : "$1 = ''"} and ($2::uuid is null or
          (at, id) < (select at, id from "AuditEntry" where id = $2))
        order by at desc, id desc limit ${auditPageSize + 1}) a
      left join "Person" p on p.id = a."actorId" order by a.at desc, a.id desc`,
    values: [act, before],
  });
  return { lines: rows.slice(0, auditPageSize), hasMore: rows.length > auditPageSize };
}
