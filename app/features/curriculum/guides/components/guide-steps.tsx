import { guideMessages } from "../guide.messages";
import type { GuideView } from "../guides.queries.server";
import { GuideText } from "./guide-text";

/** A session minute by minute: when, what happens, what to say and what to watch. */
export function GuideSteps({ guide: { steps, locale } }: { guide: GuideView }) {
  const t = guideMessages[locale];
  return (
    <ol className="sc-guide-steps">
      {steps.map(({ clock, minutes, title, text, say, note }) => (
        <li key={clock}>
          <p className="sc-guide-steps__time">
            <strong className="sc-figures">{clock}</strong> <span>{t.minutes(minutes)}</span>
          </p>
          <div>
            <h3>{title}</h3>
            <p>
              <GuideText text={text} />
            </p>
            {say && (
              <p className="sc-guide-steps__say">
                <strong>{t.sayIt}:</strong> <GuideText text={say} />
              </p>
            )}
            {note && (
              <p className="sc-guide-steps__note">
                <strong>{t.mind}:</strong> <GuideText text={note} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
