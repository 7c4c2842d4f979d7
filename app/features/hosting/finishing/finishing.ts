/** What a host asks for a certificate, beside what the masterclass itself asks. Null: that is not asked. */
export interface Asked {
  /** At how much of the meetings somebody must be, in per cent. */
  attendanceShare: number | null;
  /** How many pieces of work a facilitator must have accepted. */
  acceptedWork: number | null;
}

/** What somebody did of it. */
export interface Done {
  /** When the work of the masterclass itself was done; null while it is not. */
  completedAt: Date | null;
  meetings: number;
  presentAt: number;
  accepted: number;
}

/** What is not done yet, with how much of it is and how much is asked. */
export type Missing =
  | { is: "selfStudy" }
  | { is: "attendance"; done: number; needed: number; of: number }
  | { is: "work"; done: number; needed: number };

/** At how many meetings somebody must be: a part of one counts as one. */
export const meetingsNeeded = (share: number, meetings: number): number =>
  Math.ceil((share * meetings) / 100);

/** What somebody must still do for the certificate; nothing when all is done. */
export function missingOf({ attendanceShare, acceptedWork }: Asked, done: Done): Missing[] {
  const missing: Missing[] = [];
  if (!done.completedAt) missing.push({ is: "selfStudy" });
  const needed = meetingsNeeded(attendanceShare ?? 0, done.meetings);
  if (done.presentAt < needed)
    missing.push({ is: "attendance", done: done.presentAt, needed, of: done.meetings });
  if (done.accepted < (acceptedWork ?? 0))
    missing.push({ is: "work", done: done.accepted, needed: acceptedWork ?? 0 });
  return missing;
}

/** Whether anything is asked beside what the masterclass asks: then certificates wait for a facilitator. */
export const asksMore = ({ attendanceShare, acceptedWork }: Asked): boolean =>
  attendanceShare !== null || acceptedWork !== null;

export type AskedField = keyof Asked;
export type AskedFaults = Partial<Record<AskedField, "wrong">>;
const most = 100;

/** Reads what a host asks, as it was typed: whole numbers from 1 to 100, or nothing. */
export function readAsked(
  typed: Record<AskedField, string>,
): { ok: true; asked: Asked } | { ok: false; faults: AskedFaults } {
  const faults: AskedFaults = {};
  const read = (field: AskedField): number | null => {
    const text = typed[field].trim().replace(/\s*%$/, "");
    if (text === "") return null;
    const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > most) faults[field] = "wrong";
    return number;
  };
  const asked = { attendanceShare: read("attendanceShare"), acceptedWork: read("acceptedWork") };
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, asked };
}

/** Whether `next` asks nothing more than `before`: that may be said also when people have begun. */
export const isNoMore = (before: Asked, next: Asked): boolean =>
  (["attendanceShare", "acceptedWork"] as const).every((field) => (next[field] ?? 0) <= (before[field] ?? 0));
