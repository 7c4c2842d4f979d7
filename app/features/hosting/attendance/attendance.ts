import { dayOf } from "~/lib/dates";

export const attendanceStates = ["PRESENT", "LATE", "EXCUSED", "ABSENT"] as const;
export type AttendanceState = (typeof attendanceStates)[number];
export type AttendanceWay = "LIST" | "CODE" | "TICKET";

/** What is noted of somebody at a session; of who was there for a part, what they missed of it. */
export interface Mark {
  state: AttendanceState;
  missedMinutes: number;
}

/** A mark as a form carries it: `LATE:20`; empty when nothing is noted. */
export const markText = (mark: Mark | null): string =>
  mark === null ? "" : mark.missedMinutes > 0 ? `${mark.state}:${mark.missedMinutes}` : mark.state;

/** The same read again; null for what is no mark. */
export function readMark(text: string): Mark | null {
  const [, name, minutes = "0"] = /^([A-Z]+)(?::(\d{1,4}))?$/.exec(text) ?? [];
  const state = attendanceStates.find((one) => one === name);
  return state ? { state, missedMinutes: Number(minutes) } : null;
}

interface Period {
  startsAt: Date;
  endsAt: Date;
}

const minute = 60_000;
/** So long before a session begins it may be noted who is there: people come in. */
const earlyMinutes = 30;

export const minutesOf = ({ startsAt, endsAt }: Period) =>
  Math.round((endsAt.getTime() - startsAt.getTime()) / minute);

/** From when it may be noted who is at a session. */
export const notedFrom = ({ startsAt }: Pick<Period, "startsAt">): Date =>
  new Date(startsAt.getTime() - earlyMinutes * minute);

export const mayBeNoted = (session: Pick<Period, "startsAt">, now: Date): boolean =>
  now >= notedFrom(session);

/** An hour after its end nobody is there any more to type a code or show a ticket; the list stays. */
export const isLongOver = ({ endsAt }: Pick<Period, "endsAt">, now: Date): boolean =>
  now.getTime() > endsAt.getTime() + 60 * minute;

/**
 * The session that is meant at this moment by who asks for none: the one that is going on, or about to; else of those of this day, by the
 * cohort's clock, the nearest. Null on a day without one.
 */
export function sessionAt<Session extends Period>(
  sessions: readonly Session[],
  now: Date,
  zone: string,
): Session | null {
  const isOn = (session: Session) => mayBeNoted(session, now) && now <= session.endsAt;
  const away = ({ startsAt, endsAt }: Session) =>
    now < startsAt ? startsAt.getTime() - now.getTime() : Math.max(0, now.getTime() - endsAt.getTime());
  const today = sessions.filter(({ startsAt }) => dayOf(startsAt, zone) === dayOf(now, zone));
  const nearest = (some: readonly Session[]) => some.toSorted((a, b) => away(a) - away(b))[0];
  return nearest(sessions.filter(isOn)) ?? nearest(today) ?? null;
}
