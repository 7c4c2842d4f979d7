import type { ReactNode } from "react";
import { Mosaic } from "../mosaic/mosaic-view";

export type Fact = readonly [term: string, value: ReactNode];

/** What one wants to know before reading on: what it costs, when, from whom. Facts without a value are left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="sc-facts">
      {facts.map(([term, value]) =>
        value === null || value === undefined || value === false || value === "" ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/**
 * The top of a public page, with room for what follows on the same screen: words at the left, the mosaic from there to the edge of the
 * window. `facts` and `actions` are the row beneath: what one wants to know, and what one does then.
 */
export function Hero({
  seed,
  facts,
  actions,
  children,
}: {
  seed: string;
  facts?: readonly Fact[];
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="sc-hero">
      <div className="sc-hero__text">{children}</div>
      <Mosaic seed={seed} shape="cover" />
      {(facts || actions) && (
        <div className="sc-hero__row">
          <div className="sc-container">
            {facts && <Facts facts={facts} />}
            {actions}
          </div>
        </div>
      )}
    </div>
  );
}
