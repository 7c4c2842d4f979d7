/** So many people at least are behind a figure of what people did: with fewer, who knows the group knows of whom it is. */
export const fewestPeople = 5;

/** How many people a group has: each once, also who started again in it. */
export interface PeopleCounts {
  /** Ever enrolled, with who stopped. */
  enrolled: number;
  stopped: number;
  /** Who takes part, or did to the end. */
  participants: number;
  /** Did all that is asked for the certificate. */
  finished: number;
  certified: number;
}

/** What is noted of a session that began. */
export interface SessionSums {
  id: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  /** Who was in the group then. */
  expected: number;
  /** Of how many of them something is noted, and who was there, for a part too. */
  noted: number;
  present: number;
  /** What all of them together were there for. */
  minutes: number;
}

export interface ModuleSums {
  moduleId: string;
  /** Who did all of it, here or before. */
  finished: number;
  /** Pieces of work that were handed in and not taken back; of these, for which a change was asked once, and which were accepted. */
  handedIn: number;
  returned: number;
  accepted: number;
}

/** Why a report says nothing of what people did. */
export type Silence = "notBegun" | "nobody" | "few";

/** Whether a report says what people did, and if not, why: the group has not begun, has nobody, or so few that each is known by it. */
export function silenceOf({ startsAt }: { startsAt: Date }, participants: number, now: Date): Silence | null {
  if (startsAt > now) return "notBegun";
  if (participants === 0) return "nobody";
  return participants < fewestPeople ? "few" : null;
}

/** What is told of the attendance at a session: its figures, that nothing was noted, or that too few were expected. */
export const attendanceAt = ({ expected, noted }: SessionSums): "told" | "notNoted" | "few" =>
  expected < fewestPeople ? "few" : noted === 0 ? "notNoted" : "told";

/** The attendance at all sessions of which it is told: seats that were expected to be taken and were, and hours. */
export function attendanceInAll(sessions: readonly SessionSums[]) {
  const told = sessions.filter((session) => attendanceAt(session) === "told");
  const sum = (of: (session: SessionSums) => number) => told.reduce((total, one) => total + of(one), 0);
  return {
    sessions: told.length,
    expected: sum(({ expected }) => expected),
    present: sum(({ present }) => present),
    minutes: sum(({ minutes }) => minutes),
  };
}

/** Whole percents, rounded to the nearest: but everything only when it is everything, and nothing only when it is nothing. */
export function shareOf(part: number, whole: number): number {
  if (whole === 0 || part === 0) return 0;
  if (part >= whole) return 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}
