import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { uiMessages } from "./ui.messages";

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

export type Status = "todo" | "current" | "done" | "error";

/** A small tile whose form, not only its colour, tells the state; `label` says it in words, shown unless `hideLabel`. */
export function StatusDot({
  status,
  label,
  hideLabel,
}: {
  status: Status;
  label: ReactNode;
  hideLabel?: boolean;
}) {
  return (
    <span className="sc-status">
      <span className={`sc-dot sc-dot--${status}`} />
      <span className={hideLabel ? "sc-visually-hidden" : undefined}>{label}</span>
    </span>
  );
}

/** The steps of a task of a few pages; `current` counts from 1. */
export function Steps({ steps, current }: { steps: readonly string[]; current: number }) {
  const t = uiMessages[useLocale()];
  return (
    <ol className="sc-steps" aria-label={t.step(current, steps.length)}>
      {steps.map((step, index) => {
        const status = index + 1 < current ? "done" : index + 1 === current ? "current" : "todo";
        return (
          <li key={step} aria-current={status === "current" ? "step" : undefined}>
            <span className={`sc-dot sc-dot--${status}`} />
            <span>
              {step}
              {status === "done" && <span className="sc-visually-hidden"> ({t.done})</span>}
            </span>
          </li>
        );
      })}
    </ol>
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
