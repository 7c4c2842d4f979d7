import { useLocale } from "~/i18n/locale-context";
import { askedInWords, missingInWords } from "../describe-asked";
import type { Asked, Missing } from "../finishing";
import { finishingMessages } from "../finishing.messages";

/** What the group of a learner asks for the certificate, and what of it is missing. */
export function OwnFinishing({
  asked,
  missing,
  finishedAt,
}: {
  asked: Asked;
  missing: readonly Missing[];
  /** When a facilitator found that all was done: nothing is missing any more. */
  finishedAt: Date | null;
}) {
  const locale = useLocale();
  const t = finishingMessages[locale];
  return (
    <section className="sc-stack" aria-labelledby="asked">
      <h2 id="asked">{t.own}</h2>
      <p>{askedInWords(asked, locale)}</p>
      {finishedAt || missing.length === 0 ? (
        <p>{finishedAt ? t.ownFinished : t.ownReady}</p>
      ) : (
        <>
          <p>{t.ownMissing}</p>
          <ul className="sc-list">
            {missing.map((one) => (
              <li key={one.is}>{missingInWords(one, locale)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
