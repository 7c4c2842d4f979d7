import "~/styles/components/chart.css";
import { scaleOf } from "./scale";

export interface ChartColumn {
  /** Also the key. */
  name: string;
  /** Below it, in a few letters; a second line for what begins there, such as a year. */
  label: string;
  beginning?: string;
  /** The whole column, and the part of it that is filled. */
  whole: number;
  part: number;
  /** What somebody reads who points at it. */
  title: string;
}

/**
 * Columns beside each other, above or below zero: each a whole with its part filled. All places are shares of the drawing's own width and
 * height, so that it fills what room there is while its letters keep their size. The table of its values belongs under it.
 */
export function ColumnChart({
  summary,
  columns,
  leastStep,
  tickText,
}: {
  /** What one sees in it, in words: read in its place by assistive technology. */
  summary: string;
  columns: readonly ChartColumn[];
  /** Between two lines, at least: 1, 2 or 5 times a power of ten. */
  leastStep: number;
  tickText: (value: number) => string;
}) {
  const { ticks, at } = scaleOf(
    columns.flatMap(({ whole, part }) => [whole, part]),
    leastStep,
  );
  const width = 100 / Math.max(columns.length, 1);
  const rect = (value: number, n: number, className: string) => (
    <rect
      className={className}
      x={`${round((n + 0.15) * width)}%`}
      width={`${round(0.7 * width)}%`}
      y={`${round(100 - Math.max(at(value), at(0)))}%`}
      height={`${round(Math.abs(at(value) - at(0)))}%`}
    />
  );
  return (
    <svg className="sc-chart" role="img" aria-label={summary}>
      {ticks.map((tick) => (
        <g key={tick} className={tick === 0 ? "sc-chart__line sc-chart__line--zero" : "sc-chart__line"}>
          <line x1="0" x2="100%" y1={`${round(100 - at(tick))}%`} y2={`${round(100 - at(tick))}%`} />
          <text x="0" dx="-0.5em" y={`${round(100 - at(tick))}%`} dy="0.3em" textAnchor="end">
            {tickText(tick)}
          </text>
        </g>
      ))}
      {columns.map(({ name, label, beginning, whole, part, title }, n) => (
        <g key={name} className={n % 2 === columns.length % 2 ? "sc-chart__spare" : undefined}>
          <title>{title}</title>
          {rect(whole, n, "sc-chart__whole")}
          {rect(part, n, "sc-chart__part")}
          <text x={`${round((n + 0.5) * width)}%`} y="100%" dy="1.4em" textAnchor="middle">
            {label}
          </text>
          {beginning && (
            <text x={`${round((n + 0.5) * width)}%`} y="100%" dy="2.6em" textAnchor="middle">
              {beginning}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

const round = (percent: number) => Math.round(100 * percent) / 100;
