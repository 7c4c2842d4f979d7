import type { ReactNode } from "react";

/** An ordinary page in `<main>`: width, gutters and even space between its children. `reading`: one column of running text. */
export function Page({
  narrow,
  reading,
  children,
}: {
  narrow?: boolean;
  reading?: boolean;
  children: ReactNode;
}) {
  const width = narrow ? " sc-container--narrow" : reading ? " sc-container--reading" : "";
  return <div className={`sc-container sc-page${width}`}>{children}</div>;
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

/**
 * Reading at the left, what one does (buy, see dates) beside it, staying in view. `lifted`, under a hero: it begins over the mosaic, and
 * where there is no room beside it stands above the text.
 */
export function Split({
  aside,
  lifted,
  children,
}: {
  aside: ReactNode;
  lifted?: boolean;
  children: ReactNode;
}) {
  const text = <div className="sc-stack--wide">{children}</div>;
  return (
    <div className={lifted ? "sc-split sc-split--lifted" : "sc-split"}>
      {!lifted && text}
      <div className="sc-split__aside sc-stack">{aside}</div>
      {lifted && text}
    </div>
  );
}

/**
 * What a page sells, at the foot of a narrow screen as long as one reads: its price and the button. What stands for it in the box beside
 * the text is an `InBox`: one of the two is shown.
 */
export function BuyBar({ price, children }: { price: ReactNode; children: ReactNode }) {
  return (
    <div className="sc-buy-bar">
      <p>{price}</p>
      {children}
    </div>
  );
}

/** In a box beside a text: a button that a narrow screen shows in its `BuyBar`. */
export function InBox({ children }: { children: ReactNode }) {
  return <div className="sc-in-box">{children}</div>;
}
