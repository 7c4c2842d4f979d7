import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { GuideSteps } from "~/features/curriculum/guides/components/guide-steps";
import { GuideLines } from "~/features/curriculum/guides/components/guide-text";
import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import type { runOfShow } from "../run-of-show.queries.server";
import { runOfShowMessages } from "../run-of-show.messages";
import "~/styles/pages/guide.css";
import "./run-of-show.css";

export type RunOfShow = NonNullable<Awaited<ReturnType<typeof runOfShow>>>;

/** A session on paper: when and where, who comes, what to bring, the steps by the clock, and room to write. */
export function RunOfShowSheet({ run: { session, guide, names, expected } }: { run: RunOfShow }) {
  const locale = useLocale();
  const t = runOfShowMessages[locale];
  return (
    <div className="sc-guide sc-run">
      <DefinitionList
        items={[
          [t.when, sessionPeriod(session, locale, session)],
          [t.where, <bdi key="where">{whereInWords(session, locale)}</bdi>],
          [
            t.prepared,
            (guide || session.preparationNote) && (
              <bdi key="prepared">{[guide?.title, session.preparationNote].filter(Boolean).join(" · ")}</bdi>
            ),
          ],
        ]}
      />
      {names !== "none" && (
        <section aria-labelledby="expected">
          <h2 id="expected">{t.expected}</h2>
          {expected.length === 0 ? (
            <p>{t.nobody}</p>
          ) : (
            <ul className="sc-run__people">
              {expected.map((name, index) => (
                <li key={index}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {guide ? (
        <>
          {guide.minutes > session.minutes && (
            <Notice kind="warning">{t.tooLong(guide.minutes, session.minutes)}</Notice>
          )}
          <section aria-labelledby="materials" lang={guide.locale}>
            <h2 id="materials">{t.materials}</h2>
            <GuideLines lines={guide.materials} />
            {guide.sheets.length > 0 && (
              <>
                <h3>{t.sheets}</h3>
                <ul>
                  {guide.sheets.map(({ title, href }) => (
                    <li key={href}>
                      <a href={href}>{title} (pdf)</a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
          <section aria-labelledby="steps" lang={guide.locale}>
            <h2 id="steps">{t.steps}</h2>
            <GuideSteps guide={guide} />
          </section>
        </>
      ) : (
        <Notice>{t.noGuide}</Notice>
      )}
      <section aria-labelledby="notes">
        <h2 id="notes">{t.notes}</h2>
        <div className="sc-run__notes" />
      </section>
    </div>
  );
}
