import { guideOfTaught, type GuideView } from "~/features/curriculum/guides/guides.queries.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { whereaboutsOf } from "~/features/cohorts/sessions/whereabouts";
import type { CohortFacilitator } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { minutesOf } from "../attendance/attendance";
import { participantOrder } from "../attendance/participants.db.server";
import { fitting, nameAs, onTheClock, readExpected } from "./run-of-show";

/**
 * What happens at a session of the facilitator's cohort, minute by minute: from the guide of a module that it is prepared by, the first unless
 * `asked` names another. With the names of who is expected only when they are asked for. Null for a session of another cohort.
 */
export async function runOfShow(
  actor: CohortFacilitator,
  sessionId: string,
  asked: URLSearchParams,
  locale: Locale,
) {
  if (!isId(sessionId)) return null;
  const cohortId = actor.cohort.id;
  const session = await db.cohortSession.findFirst({
    where: { id: sessionId, cohortId },
    include: { cohort: true },
  });
  if (!session) return null;
  const { cohort, id, startsAt, endsAt, title, preparation, preparationNote } = session;
  const modules = guidedModules(preparation, locale);
  const chosen = modules.find(({ slug }) => slug === asked.get("module")) ?? modules[0];
  const guide = chosen ? guideOfLength(actor, chosen, minutesOf(session), locale) : null;
  const names = readExpected(asked.get("names"));
  const { mode, place } = whereaboutsOf(session, cohort);
  return {
    session: {
      ...{ id, startsAt, endsAt, title, preparationNote, mode, place, timeZone: cohort.timeZone },
      minutes: minutesOf(session),
    },
    modules,
    guide: guide && {
      ...guide,
      steps: onTheClock(guide.steps, { startsAt, timeZone: cohort.timeZone }, locale),
    },
    names,
    expected: names === "none" ? [] : (await expectedAt(cohortId)).map((name) => nameAs(name, names)),
  };
}

interface GuidedModule {
  id: string;
  slug: string;
  title: string;
}

/** Those of these modules that are taught now. */
const guidedModules = (ids: readonly string[], locale: Locale): GuidedModule[] => {
  const modules = currentCurriculum().modules(locale);
  return ids.flatMap((wanted) =>
    modules
      .filter(({ id, status }) => id === wanted && status === "written")
      .map(({ id, slug, title }) => ({ id, slug, title })),
  );
};

/** Its guide in the length that fits the session. */
function guideOfLength(
  actor: CohortFacilitator,
  { id, slug }: GuidedModule,
  sessionMinutes: number,
  locale: Locale,
): GuideView | null {
  const taught = new Set([id]);
  const short = guideOfTaught(actor, slug, new URLSearchParams(), locale, taught);
  if (!short) return null;
  const minutes = String(fitting(short.lengths, sessionMinutes));
  return guideOfTaught(actor, slug, new URLSearchParams({ minutes }), locale, taught);
}

async function expectedAt(cohortId: string): Promise<string[]> {
  const rows = await db.enrolment.findMany({
    where: { cohortId, endedAt: null },
    distinct: ["personId"],
    orderBy: { createdAt: "asc" },
    select: { person: { select: { name: true } }, ticket: { select: { holderName: true } } },
  });
  return rows
    .map(({ person, ticket }) => ({ name: person.name || (ticket?.holderName ?? "") }))
    .filter(({ name }) => name !== "")
    .toSorted(participantOrder)
    .map(({ name }) => name);
}
