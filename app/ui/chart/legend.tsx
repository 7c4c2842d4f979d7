import type { ReactNode } from "react";
import "~/styles/components/chart.css";

/** What the parts of a chart are, each beside a piece that looks like it. */
export function Legend({
  items,
}: {
  items: readonly (readonly [part: "whole" | "filled" | "pending" | "mark", words: ReactNode])[];
}) {
  return (
    <ul className="sc-legend">
      {items.map(([part, words]) => (
        <li key={part}>
          <svg className="sc-legend__piece" aria-hidden="true">
            {part === "mark" ? (
              <line className="sc-bar__mark" x1="50%" x2="50%" y1="-25%" y2="125%" />
            ) : (
              <rect className={`sc-bar__${part}`} width="100%" height="100%" />
            )}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
