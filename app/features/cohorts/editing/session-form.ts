import { fromLocalInput } from "~/lib/dates";
import { inertLine } from "~/lib/text/inert-text";

/** One row as typed; times are wall-clock (`2027-01-12T10:00`) in the cohort's time zone. */
export interface SessionFields {
  /** Empty for a session that is new. */
  id: string;
  startsAt: string;
  endsAt: string;
  title: string;
}

export interface SessionPlan {
  id: string;
  startsAt: Date;
  endsAt: Date;
  title: string;
}

export type SessionFault =
  | "sessionsMissing"
  | "tooManySessions"
  | "startWrong"
  | "endWrong"
  | "endBeforeStart"
  | "sessionTooLong"
  | "sessionsOverlap"
  | "titleTooLong";

export const mostSessions = 12;
const longestTitle = 120;
const longestSession = 24 * 3_600_000;

export const emptySession: SessionFields = { id: "", startsAt: "", endsAt: "", title: "" };

const isFilled = ({ startsAt, endsAt, title }: SessionFields) =>
  [startsAt, endsAt, title].some((text) => text.trim() !== "");

/** The rows a form shows: all that are filled, and room for more; never more than the most there can be. */
export function withEmptyRows(rows: readonly SessionFields[], more: number): SessionFields[] {
  const filled = rows.filter(isFilled);
  const empty = Math.max(0, Math.min(more, mostSessions - filled.length));
  return [...filled, ...Array.from({ length: empty }, () => emptySession)];
}

/**
 * Reads the rows; empty ones are left out, the rest is put in the order of time. Faults are by the id of a field
 * (`sessionStart-0` for the first row).
 */
export function readSessions(
  rows: readonly SessionFields[],
  zone: string,
): { sessions: SessionPlan[]; faults: Record<string, SessionFault> } {
  const faults: Record<string, SessionFault> = {};
  const read: (SessionPlan & { row: number })[] = [];
  rows.forEach((fields, row) => {
    if (!isFilled(fields)) return;
    const startsAt = fromLocalInput(fields.startsAt, zone);
    const endsAt = fromLocalInput(fields.endsAt, zone);
    const title = inertLine(fields.title);
    if (!startsAt) faults[`sessionStart-${row}`] = "startWrong";
    if (!endsAt) faults[`sessionEnd-${row}`] = "endWrong";
    if (title.length > longestTitle) faults[`sessionTitle-${row}`] = "titleTooLong";
    if (!startsAt || !endsAt) return;
    if (endsAt <= startsAt) faults[`sessionEnd-${row}`] = "endBeforeStart";
    else if (endsAt.getTime() - startsAt.getTime() > longestSession)
      faults[`sessionEnd-${row}`] = "sessionTooLong";
    else read.push({ row, id: fields.id, startsAt, endsAt, title });
  });
  if (rows.filter(isFilled).length > mostSessions) faults["sessionStart-0"] = "tooManySessions";
  const sorted = read.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  for (const [place, { row, startsAt }] of sorted.entries()) {
    const before = sorted[place - 1];
    if (before && startsAt < before.endsAt) faults[`sessionStart-${row}`] = "sessionsOverlap";
  }
  if (sorted.length === 0 && Object.keys(faults).length === 0) faults["sessionStart-0"] = "sessionsMissing";
  return { sessions: sorted.map(({ row: _row, ...session }) => session), faults };
}
