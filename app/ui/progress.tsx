import type { ReactNode } from "react";

/** How far: `value` of `max`, with a label and the same in words (`text`, default a percentage). */
export function ProgressBar({
  label,
  value,
  max,
  text,
  hideLabel,
}: {
  label: string;
  value: number;
  max: number;
  text?: string;
  hideLabel?: boolean;
}) {
  const words = text ?? `${max > 0 ? Math.floor((100 * value) / max) : 0}%`;
  return (
    <div className="sc-progress">
      {!hideLabel && <span aria-hidden="true">{label}</span>}
      <span className="sc-progress__value">{words}</span>
      <progress value={value} max={Math.max(max, 1)} aria-label={label}>
        {words}
      </progress>
    </div>
  );
}

/** A word or two about a thing's state or kind. Colour is never the only sign. */
export function Tag({
  colour = "petrol",
  children,
}: {
  colour?: "petrol" | "saffron" | "brick" | "olive";
  children: ReactNode;
}) {
  return <span className={`sc-tag sc-tag--${colour}`}>{children}</span>;
}
