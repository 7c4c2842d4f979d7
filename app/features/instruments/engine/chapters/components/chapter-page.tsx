import "~/styles/pages/learning.css";
import "~/styles/pages/instruments.css";
import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Page, Split } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { artefactList, artefactPath } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import { ArtefactForm, type FilledForm, formId } from "../../components/artefact-form";
import { errorsIn } from "../../form/unsaved-artefact";
import { chaptersAround, chapterStandings, toChapters } from "../chapter";
import { chapterMessages } from "../chapters.messages";

/** One chapter of a piece as a form of its own. Whatever leads on from it is a button, which saves first: so nothing that was typed is left behind, also without script. */
export function ChapterPage({
  chapter,
  isSaved,
  ...filled
}: FilledForm & {
  chapter: string;
  isSaved: boolean;
}) {
  const { view, instrument, unsaved } = filled;
  const locale = useLocale();
  const [t, piece] = [chapterMessages[locale], artefactMessages[locale]];
  const texts = instrument.texts[locale];
  const loose = instrument.coherence?.(view.document, locale) ?? [];
  const standings = chapterStandings(instrument, view.document, loose);
  const at = standings.findIndex(({ id }) => id === chapter);
  const { before, after } = chaptersAround(instrument, chapter);
  const here = standings[at]!;
  const title = texts.sections[chapter]?.title ?? "";
  const name = `${texts.name}: ${view.title || piece.untitled}`;
  return (
    <Page>
      <Breadcrumbs
        items={[
          { href: artefactList.path, label: piece.list },
          { href: artefactPath(view.id), label: name },
          { label: title },
        ]}
      />
      <h1 id={`section-${chapter}`}>{title}</h1>
      <p className="sc-artefact__meta">
        <bdi>{name}</bdi> · {t.place(at + 1, standings.length)} · {piece.filledIn(here.filled, here.of)}
      </p>
      <ErrorSummary errors={errorsIn(unsaved, instrument, locale)} title={piece.notAll} />
      {isSaved && <Notice kind="success">{piece.saved}</Notice>}
      {here.loose.length > 0 && (
        <Panel title={t.here}>
          <ul className="sc-list">
            {here.loose.map(({ rule, key, text }) => (
              <li key={`${rule} ${key} ${text}`}>
                <a href={`#${key}`}>{text}</a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Split
        aside={
          <nav className="sc-no-print" aria-label={t.all}>
            <Panel title={t.all}>
              <p className="sc-field__hint">{t.allHelp}</p>
              <ol className="sc-piece-onward">
                {standings.map(({ id, loose: found }) => (
                  <li key={id}>
                    {id === chapter ? (
                      <strong aria-current="page">{texts.sections[id]?.title}</strong>
                    ) : (
                      <Onward to={id} look="quiet">
                        {texts.sections[id]?.title}
                        {found.length > 0 && ` (${t.loose(found.length)})`}
                      </Onward>
                    )}
                  </li>
                ))}
                <li>
                  <Onward to={toChapters} look="quiet">
                    {t.list}
                  </Onward>
                </li>
              </ol>
            </Panel>
          </nav>
        }
      >
        <ArtefactForm
          {...{ ...filled, loose }}
          sections={instrument.sections.filter(({ id }) => id === chapter)}
          isTitled={false}
          goesOn={
            <>
              {before && <Onward to={before}>{t.before}</Onward>}
              <Onward to={after ?? toChapters}>{after ? t.after : t.list}</Onward>
            </>
          }
        />
      </Split>
    </Page>
  );
}

/** Saves, and leads on. */
function Onward({
  to,
  look = "secondary",
  children,
}: {
  to: string;
  look?: "secondary" | "quiet";
  children: ReactNode;
}) {
  return (
    <Button small look={look} form={formId} name="go" value={to} data-goes>
      {children}
    </Button>
  );
}
