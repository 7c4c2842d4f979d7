import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { artefactMessages } from "../artefact.messages";
import type { ArtefactDocument, CoherenceFinding, Instrument } from "../instrument";
import { emptySections } from "../rows";

/** So many findings are shown at once; those that follow open below them. */
const atOnce = 6;

/** What in an artefact does not hang together, each with the way to where it is mended, and what is still empty. Nothing of one that is not begun. */
export function ArtefactCoherence({
  instrument,
  findings,
  document,
  mayEdit,
}: {
  instrument: Instrument;
  findings: readonly CoherenceFinding[];
  document: ArtefactDocument;
  mayEdit: boolean;
}) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const { sections } = instrument.texts[locale];
  const empty = emptySections(instrument, document);
  if (!instrument.coherence || empty.length === instrument.sections.length) return null;
  const others = findings.slice(atOnce);
  return (
    <div className="sc-coherence">
      <Panel title={findings.length > 0 ? `${t.coherence} (${findings.length})` : t.coherence}>
        {findings.length === 0 ? <p>{t.coherent}</p> : mayEdit && <p>{t.coherenceHelp}</p>}
        <Findings findings={findings.slice(0, atOnce)} mayMend={mayEdit} />
        {others.length > 0 && (
          <details>
            <summary>{t.moreFindings(others.length)}</summary>
            <Findings findings={others} mayMend={mayEdit} />
          </details>
        )}
        {empty.length > 0 && (
          <p>
            {t.stillEmpty}:{" "}
            {empty.map(({ id }, at) => (
              <span key={id}>
                {at > 0 && " · "}
                <a href={`#section-${id}`}>{sections[id]?.title}</a>
              </span>
            ))}
          </p>
        )}
      </Panel>
    </div>
  );
}

function Findings({ findings, mayMend }: { findings: readonly CoherenceFinding[]; mayMend: boolean }) {
  if (findings.length === 0) return null;
  return (
    <ul className="sc-list">
      {findings.map(({ rule, key, text }) => (
        <li key={`${rule} ${key} ${text}`}>{mayMend ? <a href={`#${key}`}>{text}</a> : text}</li>
      ))}
    </ul>
  );
}
