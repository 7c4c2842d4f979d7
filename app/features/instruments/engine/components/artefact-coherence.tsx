import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { artefactMessages } from "../artefact.messages";
import { placeInForm } from "../artefact-list";
import type { ArtefactView } from "../artefacts/artefacts.queries.server";
import type { CoherenceFinding, Instrument } from "../instrument";
import { emptySections } from "../rows";

/** So many findings are shown at once; those that follow open below them. */
const atOnce = 6;

/** What in an artefact does not hang together, each with the way to where it is mended, and what is still empty. Nothing of one that is not begun. */
export function ArtefactCoherence({
  instrument,
  findings,
  view: { id, document, mayEdit },
}: {
  instrument: Instrument;
  findings: readonly CoherenceFinding[];
  view: ArtefactView;
}) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const { sections } = instrument.texts[locale];
  const empty = emptySections(instrument, document);
  if (!instrument.coherence || empty.length === instrument.sections.length) return null;
  const others = findings.slice(atOnce);
  const placeOf = (anchor: string) =>
    mayEdit && instrument.byChapter ? placeInForm(id, instrument, anchor) : `#${anchor}`;
  return (
    <div className="sc-coherence">
      <Panel title={findings.length > 0 ? `${t.coherence} (${findings.length})` : t.coherence}>
        {findings.length === 0 ? <p>{t.coherent}</p> : mayEdit && <p>{t.coherenceHelp}</p>}
        <Findings findings={findings.slice(0, atOnce)} placeOf={mayEdit ? placeOf : null} />
        {others.length > 0 && (
          <details>
            <summary>{t.moreFindings(others.length)}</summary>
            <Findings findings={others} placeOf={mayEdit ? placeOf : null} />
          </details>
        )}
        {empty.length > 0 && (
          <p>
            {t.stillEmpty}:{" "}
            {empty.map((section, at) => (
              <span key={section.id}>
                {at > 0 && " · "}
                <a href={placeOf(`section-${section.id}`)}>{sections[section.id]?.title}</a>
              </span>
            ))}
          </p>
        )}
      </Panel>
    </div>
  );
}

function Findings({
  findings,
  placeOf,
}: {
  findings: readonly CoherenceFinding[];
  /** Where each is mended; null for who may not. */
  placeOf: ((anchor: string) => string) | null;
}) {
  if (findings.length === 0) return null;
  return (
    <ul className="sc-list">
      {findings.map(({ rule, key, text }) => (
        <li key={`${rule} ${key} ${text}`}>{placeOf ? <a href={placeOf(key)}>{text}</a> : text}</li>
      ))}
    </ul>
  );
}
