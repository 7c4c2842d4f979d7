import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { evaluationTexts, scores } from "../evaluation";
import { evaluationMessages } from "../evaluation.messages";
import type { EvaluationResults } from "../evaluations.queries.server";

/** What participants said of a group: figures and texts, once there are enough that nobody is known by them. */
export function EvaluationFindings({ results, timeZone }: { results: EvaluationResults; timeZone: string }) {
  const locale = useLocale();
  const t = evaluationMessages[locale];
  const { given, asked, state, opensAt, closesAt, shown, tallies } = results;
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 });
  return (
    <div className="sc-stack">
      <p>
        {t.given(given, asked)} {state === "early" && t.opensOn(formatPlainDate(opensAt, locale, timeZone))}
        {state === "open" && t.openUntil(formatPlainDate(closesAt, locale, timeZone))}
      </p>
      {shown === 0 && state !== "early" && <Notice>{t.tooFew}</Notice>}
      {shown > 0 && shown < given && <p>{t.inFives(shown)}</p>}
      {shown > 0 && (
        <>
          <Table
            caption={t.caption}
            rows={tallies}
            rowKey={({ question }) => question}
            columns={[
              { label: t.question, rowHeader: true, cell: ({ question }) => t.questions[question] },
              ...scores.map((score) => ({
                label: t.scores[score],
                number: true,
                cell: ({ counts }: (typeof tallies)[number]) => counts[score],
              })),
              { label: t.mean, number: true, cell: ({ mean }) => <strong>{number.format(mean)}</strong> },
            ]}
          />
          {evaluationTexts.map((field) => (
            <section key={field} className="sc-stack">
              <h2>{t.texts[field]}</h2>
              {results[field].length === 0 ? (
                <p>{t.none}</p>
              ) : (
                <ul className="sc-list">
                  {results[field].map((text, at) => (
                    <li key={at} dir="auto" className="sc-lines">
                      {text}
                    </li>
                  ))}
                </ul>
              )}
            </section>
          ))}
        </>
      )}
    </div>
  );
}
