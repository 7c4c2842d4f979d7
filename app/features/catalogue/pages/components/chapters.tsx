import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Prose } from "~/ui/text";
import { homeMessages } from "../home.messages";
import type { Chapter } from "../page-chapters";

interface ChaptersProps {
  intro: string;
  chapters: readonly Chapter[];
  /** Beside the introduction, and above it on a phone; without it the list of chapters stands there. */
  aside?: ReactNode;
}

/** A page of prose in chapters: each title at the left, in view as long as its text is; the text and its quotations beside it. */
export function Chapters({ intro, chapters, aside }: ChaptersProps) {
  const t = homeMessages[useLocale()];
  return (
    <div className="sc-container sc-chapters">
      <div className="sc-chapter sc-chapter--intro">
        {aside && <div className="sc-chapter__head">{aside}</div>}
        <Prose html={intro} />
        {!aside && chapters.length > 2 && (
          <nav className="sc-chapter__head" aria-label={t.onThisPage}>
            <p className="sc-card__eyebrow">{t.onThisPage}</p>
            <ol className="sc-contents">
              {chapters.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
      </div>
      {chapters.map(({ id, title, html }) => (
        <section key={id} className="sc-chapter" aria-labelledby={id}>
          <div className="sc-chapter__head">
            <h2 id={id}>
              <a href={`#${id}`}>{title}</a>
            </h2>
          </div>
          <Prose html={html} />
        </section>
      ))}
    </div>
  );
}
