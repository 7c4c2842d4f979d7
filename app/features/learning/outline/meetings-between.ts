/** What decides where a meeting stands among the modules. */
export interface Prepared {
  /** Ids of the modules to work through before it. */
  moduleIds: readonly string[];
}

/**
 * The meetings of a group among the modules of what it follows, in order: each after the last module that it asks to work through, one that
 * asks nothing where the one before it stands, and before all modules when it is the first. `meetings` are in order of time.
 */
export function meetingsBetween<Meeting extends Prepared>(
  moduleIds: readonly string[],
  meetings: readonly Meeting[],
): { before: Meeting[]; after: Map<string, Meeting[]> } {
  const before: Meeting[] = [];
  const after = new Map(moduleIds.map((id) => [id, [] as Meeting[]]));
  // A meeting never stands before an earlier one: what it prepares is done by then.
  let place = -1;
  for (const meeting of meetings) {
    place = Math.max(place, ...meeting.moduleIds.map((id) => moduleIds.indexOf(id)));
    (after.get(moduleIds[place] ?? "") ?? before).push(meeting);
  }
  return { before, after };
}
