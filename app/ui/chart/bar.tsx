import "~/styles/components/chart.css";
import type { Scale } from "./scale";

/**
 * One bar of several under each other on one scale: how much there is in all, the parts of it that are used, and a mark. It is drawn
 * beside words that say the same, so nothing of it is read aloud.
 */
export function Bar({
  scale: { at },
  whole,
  filled,
  pending,
  mark,
}: {
  scale: Scale;
  whole: number;
  filled: number;
  /** Comes after what is filled. */
  pending: number;
  mark: number | null;
}) {
  return (
    <svg className="sc-bar" aria-hidden="true">
      <rect className="sc-bar__whole" width={`${at(whole)}%`} height="100%" />
      <rect className="sc-bar__filled" width={`${at(filled)}%`} height="100%" />
      <rect
        className="sc-bar__pending"
        x={`${at(filled)}%`}
        width={`${Math.round(100 * (at(filled + pending) - at(filled))) / 100}%`}
        height="100%"
      />
      {mark !== null && (
        <line className="sc-bar__mark" x1={`${at(mark)}%`} x2={`${at(mark)}%`} y1="-25%" y2="125%" />
      )}
    </svg>
  );
}
