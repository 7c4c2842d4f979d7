import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { countAttempt, findWait, type RateLimit } from "~/platform/rate-limit.server";
import { readPresenceCode } from "./presence-code";
import { judgeCode, type OpenedCode } from "./presence-code.server";

/** Wrong codes of one person, from wherever: a room is one address, and right ones count against nobody. */
const wrongCodes = (personId: string): RateLimit => ({
  ...{ key: `wrong-presence-code:${personId}`, limit: 10, windowSeconds: 15 * 60 },
});

export type Given =
  | { ok: true; sessionId: string; isFirst: boolean }
  | { ok: false; reason: "wrong" | "past" | "none" }
  | { ok: false; reason: "tooMany"; waitSeconds: number };

/**
 * Notes somebody as present at the session of their cohort whose code this is. What is noted already stays as it is: a facilitator decides.
 * Refuses a code that is wrong or over, `none` when no code was opened today for a group this person is in, and after ten wrong codes
 * in a quarter of an hour any.
 */
export async function giveCode({ personId }: PersonScope, typed: string): Promise<Given> {
  const waitSeconds = await findWait(wrongCodes(personId));
  if (waitSeconds !== null) return { ok: false, reason: "tooMany", waitSeconds };
  const opened = await openedFor(personId);
  if (opened.length === 0) return { ok: false, reason: "none" };
  const code = readPresenceCode(typed);
  const judged = opened.map((one) => ({ ...one, is: code === null ? "wrong" : judgeCode(one, code, now()) }));
  const right = judged.find(({ is }) => is === "right");
  if (right) return note(personId, right);
  if (judged.some(({ is }) => is === "past")) return { ok: false, reason: "past" };
  await countAttempt(wrongCodes(personId));
  return { ok: false, reason: "wrong" };
}

interface CodeOfMine extends OpenedCode {
  sessionId: string;
  enrolmentId: string;
}

/**
 * The codes that were opened this day for sessions of this person's cohorts. Who started again in a cohort is noted
 * where something is noted already, and else at the first. One statement: a whole room asks at once.
 */
const openedFor = (personId: string) => db.$queryRaw<CodeOfMine[]>`
  select c."sessionId", c.secret, c."openedAt", c."openUntil", e.id as "enrolmentId"
  from "Enrolment" e
  join "CohortSession" s on s."cohortId" = e."cohortId"
  join "AttendanceCode" c on c."sessionId" = s.id
  where e."personId" = ${personId}::uuid and e."endedAt" is null
    and c."openedAt" > ${new Date(now().getTime() - 86_400_000)}
  order by exists (select from "Attendance" a where a."sessionId" = s.id and a."enrolmentId" = e.id) desc, e."createdAt", e.id`;

async function note(personId: string, { sessionId, enrolmentId }: CodeOfMine): Promise<Given> {
  const { count } = await db.attendance.createMany({
    data: [
      { sessionId, enrolmentId, state: "PRESENT", way: "CODE", recordedById: personId, recordedAt: now() },
    ],
    skipDuplicates: true,
  });
  return { ok: true, sessionId, isFirst: count > 0 };
}
