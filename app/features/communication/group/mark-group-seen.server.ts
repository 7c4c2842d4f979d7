import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";

/** Notes that somebody has read what was told to their group until now. False for an enrolment that is not theirs, has ended, or is in no group. */
export async function markGroupSeen({ personId }: PersonScope, enrolmentId: string): Promise<boolean> {
  if (!isId(enrolmentId)) return false;
  const at = now();
  const count = await db.$executeRaw`
    insert into "GroupVisit" ("personId", "cohortId", at)
    select "personId", "cohortId", ${at} from "Enrolment"
    where id = ${enrolmentId}::uuid and "personId" = ${personId}::uuid and "endedAt" is null and "cohortId" is not null
    on conflict ("personId", "cohortId") do update set at = ${at}`;
  return count > 0;
}
