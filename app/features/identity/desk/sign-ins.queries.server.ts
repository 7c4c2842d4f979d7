import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import type { FoundationRole } from "../access/can";
import type { FoundationScope } from "../access/scope";
import { type Device, deviceOf } from "../sessions/device";
import { sessionCutoffs, sessionKindOf } from "../sessions/session-rules";
import { isOpen } from "../sign-in/sign-in-code";

/** - `waiting`: it goes out, or is tried again. - `none`: there is no mail of it any more. */
export type CodeMailState = "sent" | "waiting" | "failed" | "none";
/** - `tooOften`: six wrong tries ended it. */
export type CodeUse = "used" | "open" | "tooOften" | "expired";

/** A code that was asked for: never the code, nor what its browser knows it by. */
export interface AskedCode {
  askedAt: Date;
  mail: CodeMailState;
  use: CodeUse;
  usedAt: Date | null;
  wrongCodes: number;
}

export interface PersonSignIns {
  /** Where they are signed in now, last used first. */
  sessions: { device: Device; startedAt: Date; lastSeenAt: Date }[];
  /** Those of the last day, newest first. */
  codes: AskedCode[];
  /** Also where they are signed in no more. */
  lastSignInAt: Date | null;
}

const most = 50;

/** How somebody signs in: where they are signed in, and the codes that were asked for at their address. Three queries. */
export async function signInsOfPerson(
  _scope: FoundationScope<"person.help">,
  { id, email, roles }: { id: string; email: string; roles: readonly FoundationRole[] },
): Promise<PersonSignIns> {
  const at = now();
  const { seen, made } = sessionCutoffs(sessionKindOf({ roles }), at);
  const [sessions, codes, last] = await Promise.all([
    pool.query<{ userAgent: string; createdAt: Date; lastSeenAt: Date }>({
      name: "desk-sessions-of-person",
      text: `select "userAgent", "createdAt", "lastSeenAt" from "Session"
        where "personId" = $1 and "lastSeenAt" > $2 and "createdAt" > $3 and "expiresAt" > $4
        order by "lastSeenAt" desc, "createdAt" desc limit ${most}`,
      values: [id, seen, made, at],
    }),
    pool.query<CodeRow>({
      name: "desk-codes-of-person",
      text: `select c."createdAt", c."expiresAt", c."usedAt", c."wrongCodes", m.status from "SignInCode" c
        cross join lateral (select (array_agg(status::text order by "createdAt" desc))[1] as status from "Mail"
          where template = 'signInCode' and data->>'signInCodeId' = c.id::text) m
        where c.email = $1 order by c."createdAt" desc, c.id desc limit ${most}`,
      values: [email],
    }),
    pool.query<{ at: Date | null }>({
      name: "desk-last-sign-in",
      text: `select max(at) as at from "AuditEntry" where "subjectType" = 'person' and "subjectId" = $1 and act = 'sign-in'`,
      values: [id],
    }),
  ]);
  return {
    sessions: sessions.rows.map(({ userAgent, createdAt, lastSeenAt }) => ({
      device: deviceOf(userAgent),
      startedAt: createdAt,
      lastSeenAt,
    })),
    codes: codes.rows.map((row) => shown(row, at)),
    lastSignInAt: last.rows[0]?.at ?? null,
  };
}

interface CodeRow {
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
  wrongCodes: number;
  status: "QUEUED" | "SENT" | "FAILED" | null;
}
const mailStates = { QUEUED: "waiting", SENT: "sent", FAILED: "failed" } as const;

function shown(row: CodeRow, at: Date): AskedCode {
  const { createdAt: askedAt, usedAt, wrongCodes, status } = row;
  const mightWork = isOpen({ usedAt, wrongCodes, expiresAt: new Date(at.getTime() + 1) }, at);
  return {
    ...{ askedAt, usedAt, wrongCodes },
    mail: status ? mailStates[status] : "none",
    use: usedAt ? "used" : !mightWork ? "tooOften" : isOpen(row, at) ? "open" : "expired",
  };
}
