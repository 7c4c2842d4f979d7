import { toLocalInput } from "~/lib/dates";
import { isMetInPerson, type OwnWhereabouts, type Whereabouts, whereaboutsOf } from "../sessions/whereabouts";

/** When and where a cohort meets: what people with a ticket have in their diaries. */
export interface Meeting extends Whereabouts {
  timeZone: string;
  /** In the order of time. */
  sessions: readonly ({ id: string; startsAt: Date; endsAt: Date; title: string } & OwnWhereabouts)[];
}

/** What can move: a day (also one more or one less), only the hours, the place, the link to meet online. */
export const movedParts = ["days", "times", "place", "link"] as const;
export type MovedPart = (typeof movedParts)[number];

/** The sessions that both have: by id, or at the same moment. What is new or gone is another day, and no other place. */
const inBoth = (before: Meeting, after: Meeting) =>
  after.sessions.flatMap((session) => {
    const old =
      before.sessions.find(({ id }) => id === session.id) ??
      before.sessions.find(({ startsAt }) => startsAt.getTime() === session.startsAt.getTime());
    return old ? [{ was: whereaboutsOf(old, before), is: whereaboutsOf(session, after) }] : [];
  });

/** Where people go; the place of a session that is online is nobody's concern. */
const placeIn = ({ mode, place }: Whereabouts) => `${mode} ${isMetInPerson(mode) ? place : ""}`;

/** The clock where the cohort meets, and the instant: either can change without the other, by a change of time zone. */
const momentsIn = ({ sessions, timeZone }: Meeting) =>
  sessions.flatMap(({ startsAt, endsAt }) =>
    [startsAt, endsAt].map((at) => `${toLocalInput(at, timeZone)} ${at.toISOString()}`),
  );
const daysIn = (meeting: Meeting) => momentsIn(meeting).map((moment) => moment.slice(0, "2027-01-12".length));

/** What `after` moves for those who have a ticket; empty when they need not know: only titles changed, for example. */
export function movesBetween(before: Meeting, after: Meeting): MovedPart[] {
  const differ = (part: (meeting: Meeting) => string[]) => part(before).join("\n") !== part(after).join("\n");
  const held = inBoth(before, after);
  const moved: Record<MovedPart, boolean> = {
    days: differ(daysIn),
    times: !differ(daysIn) && differ(momentsIn),
    place: held.some(({ was, is }) => placeIn(was) !== placeIn(is)),
    link: held.some(({ was, is }) => was.joinUrl !== is.joinUrl),
  };
  return movedParts.filter((part) => moved[part]);
}

/** Whether the last session is behind us: then nobody has to be anywhere any more. */
export const isOver = ({ sessions }: Pick<Meeting, "sessions">, now: Date) =>
  sessions.every(({ endsAt }) => endsAt <= now);
