import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import "~/styles/pages/lesson.css";
import { Mosaic } from "../mosaic/mosaic-view";
import { uiMessages } from "../ui.messages";

type Status = "todo" | "started" | "current" | "done";

export interface OutlineItem {
  href?: string;
  title: string;
  /** Below the title: minutes, or what is left to do. */
  detail?: string;
  status: Status;
  current?: boolean;
}

interface LessonLayoutProps {
  /** The module's slug: the band above the lesson. */
  seed: string;
  /** In the bar that stays in view: where one is. */
  where: ReactNode;
  /** In that bar too: a `ProgressBar`. */
  progress?: ReactNode;
  outlineTitle: string;
  /** An `Outline`. */
  outline: ReactNode;
  /** Title, minutes, outcomes. */
  head: ReactNode;
  /** Previous and next: one primary button. */
  next: ReactNode;
  /** Notes and artefacts at hand; on a narrow screen they come after the text, and the bar leads there by this name. */
  aside?: { name: string; content: ReactNode };
  children: ReactNode;
}

/** A lesson is a page to read. The text comes first in the document; on wide screens the outline stands at its left. */
export function LessonLayout(props: LessonLayoutProps) {
  const { seed, where, progress, outlineTitle, outline, head, next, aside, children } = props;
  const t = uiMessages[useLocale()];
  return (
    <>
      <Mosaic seed={seed} shape="band" />
      <div className="sc-lesson__bar">
        <div className="sc-container">
          <span className="sc-lesson__where">{where}</span>
          <a className="sc-lesson__to-outline" href="#outline">
            {t.outline}
          </a>
          {aside && (
            <a className="sc-lesson__to-aside" href="#aside">
              {aside.name}
            </a>
          )}
          {progress}
        </div>
      </div>
      <div className="sc-container sc-lesson">
        <article className="sc-lesson__text">
          <header className="sc-lesson__head">{head}</header>
          {children}
          <div className="sc-lesson__next">{next}</div>
        </article>
        {aside && (
          <aside className="sc-lesson__aside" id="aside" aria-label={aside.name}>
            {aside.content}
          </aside>
        )}
        <nav className="sc-lesson__outline" id="outline" aria-label={t.toOutline}>
          <h2>{outlineTitle}</h2>
          {outline}
        </nav>
      </div>
    </>
  );
}

const said = (t: (typeof uiMessages)["nl"]): Record<Status, string> => ({
  todo: t.todo,
  started: t.started,
  current: t.current,
  done: t.done,
});

/** What the dots of outlines mean; for who does not see them each lesson says it itself. */
export function OutlineLegend() {
  const words = said(uiMessages[useLocale()]);
  return (
    <ul className="sc-outline__legend" aria-hidden="true">
      {(["todo", "started", "done"] as const).map((status) => (
        <li key={status}>
          <span className={`sc-dot sc-dot--${status}`} /> {words[status]}
        </li>
      ))}
    </ul>
  );
}

/** The lessons of a module with their state. */
export function Outline({ items }: { items: readonly OutlineItem[] }) {
  const words = said(uiMessages[useLocale()]);
  return (
    <ol className="sc-outline">
      {items.map(({ href, title, detail, status, current }) => {
        // Begun is said in words that all can see: half a dot by itself is too small a sign.
        const below = status === "started" ? [words.started, detail].filter(Boolean).join(" · ") : detail;
        const content = (
          <>
            <span className={`sc-dot sc-dot--${status}`} />
            <span>
              {title}
              {status !== "started" && <span className="sc-visually-hidden"> ({words[status]})</span>}
              {below && (
                <>
                  <br />
                  <small>{below}</small>
                </>
              )}
            </span>
          </>
        );
        return (
          <li key={title}>
            {href ? (
              <a href={href} aria-current={current ? "page" : undefined}>
                {content}
              </a>
            ) : (
              <span className="sc-outline__plain">{content}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
