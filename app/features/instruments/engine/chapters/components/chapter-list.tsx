import { createElement, type ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { artefactMessages } from "../../artefact.messages";
import { chapterPath } from "../../artefact-list";
import type { ArtefactView } from "../../artefacts/artefacts.queries.server";
import type { CoherenceFinding, Instrument } from "../../instrument";
import { chapterStandings } from "../chapter";
import { chapterMessages } from "../chapters.messages";

/** The chapters of a piece, each with how far it is and what in it does not hang together; folded below them the whole to be read, which is what prints. */
export function ChapterList({
  view,
  instrument,
  loose: findings,
  children,
}: {
  view: ArtefactView;
  instrument: Instrument;
  loose: readonly CoherenceFinding[];
  /** The whole as one reads it. */
  children: ReactNode;
}) {
  const locale = useLocale();
  const [t, piece] = [chapterMessages[locale], artefactMessages[locale]];
  const { sections } = instrument.texts[locale];
  return (
    <div className="sc-stack">
      <nav className="sc-stack sc-no-print" aria-labelledby="chapters">
        <h2 id="chapters">{t.title}</h2>
        <p>{t.help}</p>
        <ul className="sc-piece-chapters">
          {chapterStandings(instrument, view.document, findings).map(({ id, filled, of, loose }) => (
            <li key={id}>
              <a href={chapterPath(view.id, id)}>{sections[id]?.title}</a>
              <p className="sc-artefact__meta">
                {filled === 0 ? t.notBegun : piece.filledIn(filled, of)}
                {loose.length > 0 && (
                  <>
                    {" · "}
                    <strong>{t.loose(loose.length)}</strong>
                  </>
                )}
              </p>
              <p data-fields={fieldsOf(instrument, id)} hidden>
                <strong>{t.unsaved}</strong>
              </p>
            </li>
          ))}
        </ul>
        {createElement("sc-kept-drafts", {
          "data-draft": view.id,
          "data-document": JSON.stringify(view.document),
          hidden: true,
        })}
      </nav>
      <details className="sc-piece-whole">
        <summary>{t.whole}</summary>
        {children}
      </details>
    </div>
  );
}

const fieldsOf = ({ sections }: Instrument, id: string) =>
  sections
    .find((section) => section.id === id)!
    .groups.flatMap(({ fields }) => fields)
    .join(" ");
