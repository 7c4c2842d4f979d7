import type { ReactNode } from "react";
import { Mosaic } from "../mosaic/mosaic-view";

/** An ordinary page in `<main>`: width, gutters and even space between its children. */
export function Page({ narrow, children }: { narrow?: boolean; children: ReactNode }) {
  return <div className={`sc-container sc-page${narrow ? " sc-container--narrow" : ""}`}>{children}</div>;
}

/** A full-width part of a public page. `ground`: the paper, a tint of it, or deep petrol. */
export function Section({
  ground = "paper",
  title,
  id,
  more,
  children,
}: {
  ground?: "paper" | "tint" | "deep";
  title?: ReactNode;
  /** Names the section and anchors its title. */
  id?: string;
  /** Beside the title: a link to all of it. */
  more?: ReactNode;
  children: ReactNode;
}) {
  const look = ground === "tint" ? " sc-section--tint" : ground === "deep" ? " sc-deep" : "";
  return (
    <section className={`sc-section${look}`} aria-labelledby={title && id ? id : undefined}>
      <div className="sc-container">
        {title && (
          <div className="sc-section__head">
            <h2 id={id}>{title}</h2>
            {more}
          </div>
        )}
        {children}
      </div>
    </section>
  );
}

/** The top of a public page: words at the left, the mosaic from there to the edge of the window. */
export function Hero({ seed, slim, children }: { seed: string; slim?: boolean; children: ReactNode }) {
  return (
    <div className={slim ? "sc-hero sc-hero--slim" : "sc-hero"}>
      <div className="sc-hero__text">{children}</div>
      <Mosaic seed={seed} shape="tableau" />
    </div>
  );
}

/** Reading at the left, what one does (buy, see dates) beside it, staying in view. */
export function Split({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className="sc-split">
      <div className="sc-stack--wide">{children}</div>
      <div className="sc-split__aside sc-stack">{aside}</div>
    </div>
  );
}
