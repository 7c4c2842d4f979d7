interface Period {
  startsAt: Date;
  endsAt: Date;
}

/** So long before a meeting begins its link opens. */
const earlyMinutes = 15;

/** From when the link of a meeting leads there; it does until its end. */
export const joinFrom = ({ startsAt }: Pick<Period, "startsAt">): Date =>
  new Date(startsAt.getTime() - earlyMinutes * 60_000);

export type JoinState = "early" | "open" | "over";

/** Whether the link of a meeting leads there now. */
export const joinStateOf = (meeting: Period, now: Date): JoinState =>
  now < joinFrom(meeting) ? "early" : now <= meeting.endsAt ? "open" : "over";

/** Of the meetings of a group that have one link, the one that is meant now: what is going on, else the next, else the last. */
export function meetingToJoin<Meeting extends Period>(
  meetings: readonly Meeting[],
  now: Date,
): Meeting | undefined {
  const inOrder = meetings.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return inOrder.find((meeting) => joinStateOf(meeting, now) !== "over") ?? inOrder.at(-1);
}

/**
 * Our own addresses in the place of the links of a cohort's meetings, which only lead there in their time: of each meeting its own, and of
 * the cohort where several have the same link, so that it stays one. Null where there is no link.
 */
export function joinPaths(
  cohortId: string,
  meetings: readonly { id: string; link: string | null }[],
): (string | null)[] {
  const having = (link: string) => meetings.filter((one) => one.link === link).length;
  return meetings.map(({ id, link }) => link && `/join/${having(link) > 1 ? cohortId : id}`);
}
