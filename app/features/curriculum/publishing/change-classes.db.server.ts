import type { Db, Tx } from "~/platform/db/db.server";
import type { Draft } from "./change-class";

/** What editors said of changes that are not published, by unit. */
export async function loadDrafts(tx: Db): Promise<Map<string, Draft>> {
  const rows = await tx.$queryRaw<(Draft & { unitId: string })[]>`
    select "unitId", change, kind, why from "ChangeClass"`;
  return new Map(rows.map(({ unitId, ...draft }) => [unitId, draft]));
}

/** Saves what somebody said of changes, in place of what was said of these before. */
export async function saveDrafts(
  tx: Db,
  drafts: readonly (Draft & { unitId: string })[],
  { personId, at }: { personId: string; at: Date },
): Promise<void> {
  await tx.$executeRaw`
    insert into "ChangeClass" ("unitId", change, kind, why, "classedById", "updatedAt")
    select "unitId", change, kind, why, ${personId}::uuid, ${at}
    from json_to_recordset(${JSON.stringify(drafts)}::json) as d("unitId" text, change text, kind text, why text)
    order by "unitId"
    on conflict ("unitId") do update set change = excluded.change, kind = excluded.kind, why = excluded.why,
      "classedById" = excluded."classedById", "updatedAt" = excluded."updatedAt"`;
}

/** They are in the release that was published. */
export const dropDrafts = (tx: Tx) => tx.$executeRaw`delete from "ChangeClass"`;
