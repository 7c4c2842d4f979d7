import { type Mark, minutesOf } from "./attendance";

/** How much of its cohort's sessions somebody was at. */
export interface Attended {
  sessions: number;
  /** At how many of them: for a part counts. */
  presentAt: number;
  excusedFrom: number;
  absentFrom: number;
  /** What was spent there, and what all of them take. */
  hours: number;
  hoursInAll: number;
  /** Of that time, from 0 to 1. Who was excused was not there; 0 where there is nothing to be at. */
  share: number;
}

interface AttendedSession {
  id: string;
  startsAt: Date;
  endsAt: Date;
}

/** Adds up what is noted of one person at these sessions. What is noted of others, or twice of one, is not looked at. */
export function attended(
  sessions: readonly AttendedSession[],
  marks: readonly (Mark & { sessionId: string })[],
): Attended {
  const bySession = new Map(marks.map((mark) => [mark.sessionId, mark]));
  const noted = sessions.map((session) => ({ session, mark: bySession.get(session.id) }));
  const count = (...states: Mark["state"][]) =>
    noted.filter(({ mark }) => mark && states.includes(mark.state)).length;
  const minutesAt = ({ session, mark }: (typeof noted)[number]) =>
    mark?.state === "PRESENT" || mark?.state === "LATE"
      ? Math.max(0, minutesOf(session) - mark.missedMinutes)
      : 0;
  const inAll = sessions.reduce((sum, session) => sum + minutesOf(session), 0);
  const spent = noted.reduce((sum, one) => sum + minutesAt(one), 0);
  return {
    sessions: sessions.length,
    presentAt: count("PRESENT", "LATE"),
    excusedFrom: count("EXCUSED"),
    absentFrom: count("ABSENT"),
    hours: spent / 60,
    hoursInAll: inAll / 60,
    share: inAll === 0 ? 0 : spent / inAll,
  };
}
