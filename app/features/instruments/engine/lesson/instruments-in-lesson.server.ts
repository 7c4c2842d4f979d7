import type { PersonScope } from "~/features/identity/access/scope";
import type { InstrumentHtml } from "~/features/learning/lesson/lesson-page.server";
import type { Locale } from "~/i18n/locale";
import { formatPlainDate } from "~/lib/dates";
import { markup } from "~/lib/markup/html";
import type { Lesson } from "~/platform/content/content";
import { instrumentOf } from "../../instruments";
import { artefactPath, beginPath } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import { type InstrumentStanding, instrumentStandings } from "../artefacts/artefacts.queries.server";
import type { Instrument } from "../instrument";

/**
 * What stands in a lesson at exercises that send to an instrument: how far this person is with it and the way to go on, or to begin. Asks the
 * database only for a lesson with such an exercise.
 */
export async function instrumentsInLesson(
  scope: PersonScope,
  lesson: Pick<Lesson, "blocks"> | undefined,
  locale: Locale,
): Promise<InstrumentHtml> {
  const ids = new Set(
    lesson?.blocks.flatMap((block) => (block.kind === "exercise" ? [block.goesTo ?? ""] : [])),
  );
  const instruments = [...ids].flatMap((id) => instrumentOf(id) ?? []);
  if (instruments.length === 0) return () => "";
  const standings = await instrumentStandings(scope, instruments);
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
