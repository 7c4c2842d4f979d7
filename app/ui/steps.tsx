import { useLocale } from "~/i18n/locale-context";
import "~/styles/components/steps.css";
import { Icon } from "./icon";
import { uiMessages } from "./ui.messages";

/** Where one is in what takes several steps; `at` counts from 1. */
export function Steps({ steps, at }: { steps: readonly string[]; at: number }) {
  const t = uiMessages[useLocale()];
  return (
    <div className="sc-steps">
      <p className="sc-steps__at">{t.step(at, steps.length)}</p>
      <ol>
        {steps.map((step, index) => (
          <li
            key={step}
            className={index < at - 1 ? "sc-steps__done" : undefined}
            aria-current={index === at - 1 ? "step" : undefined}
          >
            {index < at - 1 && (
              <>
                <Icon name="check" />
                <span className="sc-visually-hidden">{t.done}: </span>
              </>
            )}
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
}
