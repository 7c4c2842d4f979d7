import type { ReactNode } from "react";
import { Mosaic } from "./mosaic/mosaic-view";

/** Cards to choose from, as a list; each child is wrapped by the card itself. `wide`: two in a row rather than three. */
export function CardGrid({ wide, children }: { wide?: boolean; children: ReactNode }) {
  return <ul className={wide ? "sc-cards sc-cards--wide" : "sc-cards"}>{children}</ul>;
}

/** One choice: a list item of a `CardGrid`. The title is the link, and the whole card its target. */
export function Card({
  seed,
  href,
  title,
  level = 3,
  eyebrow,
  meta,
  children,
}: {
  /** Draws the mosaic cover. */
  seed?: string;
  href?: string;
  title: ReactNode;
  level?: 2 | 3;
  /** Above the title: what kind of thing this is. */
  eyebrow?: ReactNode;
  /** Facts at the foot: hours, dates, price. */
  meta?: readonly ReactNode[];
  children?: ReactNode;
}) {
  const Title = `h${level}` as const;
  return (
    <li>
      <article className="sc-card">
        {seed && <Mosaic seed={seed} shape="cover" />}
        <div className="sc-card__body">
          {eyebrow && <p className="sc-card__eyebrow">{eyebrow}</p>}
          <Title className="sc-card__title">{href ? <a href={href}>{title}</a> : title}</Title>
          {typeof children === "string" ? <p>{children}</p> : children}
          {meta && (
            <ul className="sc-card__meta">
              {meta.map((fact, index) => (
                <li key={index}>{fact}</li>
              ))}
            </ul>
          )}
        </div>
      </article>
    </li>
  );
}

/** A framed box beside a text for what one does there: buy, see dates. */
export function Panel({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <section className="sc-panel">
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}
