// The SEQUENCE of a session's events (RFC 5545 §3.8.7.4): it rises when what the event says changes, and only then. Calendars keep to
// the highest they have seen, so none goes back. Two are counted, because the events say different things: that of somebody with a
// ticket has the meeting link and the preparation, that of the public calendar has the title and address of what is taught.
import {
  isMetInPerson,
  isMetOnline,
  type OwnWhereabouts,
  type Whereabouts,
  whereaboutsOf,
} from "../sessions/whereabouts";

interface PlannedSession extends OwnWhereabouts {
  id: string;
  startsAt: Date;
  endsAt: Date;
  title: string;
  preparation: readonly string[];
  preparationNote: string;
}

interface PlannedCohort extends Whereabouts {
  slug: string;
  offerId: string;
  timeZone: string;
  /** In the order of time. */
  sessions: readonly PlannedSession[];
}

export interface Sequences {
  sequence: number;
  publicSequence: number;
}

/** What an event says to anybody and to somebody with a ticket; a session without a title is called after its place in the row. */
function eventsOf(cohort: PlannedCohort, session: PlannedSession) {
  const { startsAt, endsAt, title, preparation, preparationNote } = session;
  const { mode, place, joinUrl } = whereaboutsOf(session, cohort);
  const isAlone = cohort.sessions.length === 1;
  const number = cohort.sessions.indexOf(session) + 1;
  const moment = [startsAt.toISOString(), endsAt.toISOString(), cohort.timeZone];
  const where = [mode, isMetInPerson(mode) ? place : ""];
  return {
    holder: JSON.stringify([
      ...moment,
      ...where,
      isMetOnline(mode) ? joinUrl : "",
      isAlone ? "" : title || number,
      preparation,
      // Only where there is one, so that an event of before there could be any stays as it was.
      ...(preparationNote ? [preparationNote] : []),
    ]),
    anybody: JSON.stringify([...moment, ...where, title || number, cohort.slug, cohort.offerId]),
  };
}

/** The sequences of the sessions of `after`, by id: of those that `before` had too. What is new begins at 0. */
export function sequencesAfter(
  before: Omit<PlannedCohort, "sessions"> & { sessions: readonly (PlannedSession & Sequences)[] },
  after: PlannedCohort,
): Map<string, Sequences> {
  const known = new Map(before.sessions.map((session) => [session.id, session]));
  return new Map(
    after.sessions.flatMap((session) => {
      const old = known.get(session.id);
      if (!old) return [];
      const [was, is] = [eventsOf(before, old), eventsOf(after, session)];
      const sequences = {
        sequence: old.sequence + Number(was.holder !== is.holder),
        publicSequence: old.publicSequence + Number(was.anybody !== is.anybody),
      };
      return [[session.id, sequences] as const];
    }),
  );
}
