import { curriculaAtHand } from "~/features/curriculum/releases/current-curriculum.server";
import type { PersonScope } from "~/features/identity/access/scope";
import { lessonStateRead } from "~/features/learning/lesson/lesson-state.server";
import type { InstrumentHtml } from "~/features/learning/lesson/lesson-page.server";
import type { Locale } from "~/i18n/locale";
import { formatPlainDate } from "~/lib/dates";
import { markup } from "~/lib/markup/html";
import type { Lesson } from "~/platform/content/content";
import { instrumentOf } from "../../instruments";
import { artefactPath, beginPath } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import { type InstrumentStanding, standingsIn, standingsOf, type StandingRow } from "./standings.db.server";
import { instrumentStandings } from "./standings.queries.server";
import type { Instrument } from "../instrument";

type Exercises = Pick<Lesson, "blocks"> | undefined;

/** The instruments that exercises of a lesson send to. */
function instrumentsOf(lesson: Exercises): Instrument[] {
  const ids = lesson?.blocks.flatMap((block) => (block.kind === "exercise" ? [block.goesTo ?? ""] : []));
  return [...new Set(ids)].flatMap((id) => instrumentOf(id) ?? []);
}

/** The instruments that lessons at this address send to, by their ids, in any release at hand: which of these a reader follows is known only then. */
export const instrumentsToAsk = (slug: string): string[] => [
  ...new Set(
    curriculaAtHand().flatMap(({ lessonIdsAt, lesson }) =>
      lessonIdsAt(slug).flatMap((id) => instrumentsOf(lesson(id, "nl")).map((one) => one.id)),
    ),
  ),
];

/** The state of a lesson, and with it how far its reader is with these instruments. */
export const lessonStateWithStandings = lessonStateRead({ name: "standings", sql: standingsOf });

/** What comes with it. */
export interface ReadStandings {
  standings: StandingRow[] | null;
}

/**
 * What stands in a lesson at exercises that send to an instrument: how far this person is with it and the way to go on, or to begin. Asks the
 * database only for instruments of a release that was not at hand when the state was asked.
 */
export async function instrumentsInLesson(
  scope: PersonScope,
  lesson: Exercises,
  { asked, standings: read }: ReadStandings & { asked: readonly string[] },
  locale: Locale,
): Promise<InstrumentHtml> {
  const instruments = instrumentsOf(lesson);
  if (instruments.length === 0) return () => "";
  const standings = instruments.every(({ id }) => asked.includes(id))
    ? standingsIn(read, instruments)
    : await instrumentStandings(scope, instruments);
  return (id) => {
    const at = instruments.findIndex((one) => one.id === id);
    return at < 0 ? "" : panelHtml(instruments[at]!, standings[at]!, locale);
  };
}

function panelHtml(instrument: Instrument, standing: InstrumentStanding | null, locale: Locale): string {
  const [t, { name, begin }] = [artefactMessages[locale], instrument.texts[locale]];
  const summary = standing
    ? `${standing.title || t.untitled} · ${t.filledIn(standing.filled, standing.of)} · ${t.changedOn(formatPlainDate(standing.updatedAt, locale))}`
    : t.inLessonNew;
  const [href, words] = standing ? [artefactPath(standing.id), t.goOn(name)] : [beginPath(instrument), begin];
  return markup`<div class="exercise__instrument">
    <p><strong>${t.inLesson(name)}</strong></p>
    <p>${summary}</p>
    <p><a class="sc-button sc-button--secondary sc-button--small" href="${href}">${words}</a></p>
  </div>`.text;
}
