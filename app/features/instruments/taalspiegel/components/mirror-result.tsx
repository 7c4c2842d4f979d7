import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { TextArea, TextInput } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { type Finding, mostFindings } from "../mirror";
import { type Choice, keyOf, proposedFor, wordsOf } from "../rewritten-text";
import { shownCategories } from "../rules/rule";
import { taalspiegelMessages } from "../taalspiegel.messages";
import { FindingCard } from "./finding-card";

/** The text with a number at each word that is pointed at. */
function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const marks = findings
    .flatMap(({ category, spans }, index) => spans.map((span) => ({ ...span, category, number: index + 1 })))
    .sort((a, b) => a.start - b.start);
  return (
    <div className="mirror__text" lang="nl" dir="auto" data-part="text">
      {marks.map(({ start, end, category, number }, index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <a className={`mirror__mark mirror__mark--${category}`} href={`#finding-${number}`}>
            {text.slice(start, end)}
            <sup>{number}</sup>
          </a>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </div>
  );
}

/** What was found in a text. Without findings it is the shape that the browser fills: every count, no card. */
export function MirrorResult({
  text,
  findings,
  choices = {},
  rewritten = null,
  what = "",
  isShape,
}: {
  text: string;
  findings: readonly Finding[];
  choices?: Readonly<Record<string, Choice>>;
  /** The copy with what was chosen, once it was asked for. */
  rewritten?: string | null;
  /** Which text it is, as its reader called it. */
  what?: string;
  isShape?: boolean;
}) {
  const t = taalspiegelMessages[useLocale()];
  const counts = shownCategories.map((category) => ({
    category,
    count: findings.filter((finding) => finding.category === category).length,
  }));
  return (
    <section className="sc-stack" aria-labelledby="result" data-part="result">
      <h2 id="result" tabIndex={-1}>
        {t.result}
      </h2>
      {(isShape || findings.length === 0) && (
        <div data-part="none">
          <Notice>{t.none}</Notice>
        </div>
      )}
      {(isShape || findings.length > 0) && (
        <div className="sc-stack" data-part="some">
          {(isShape || findings.length >= mostFindings) && (
            <div data-part="most">
              <Notice>{t.most}</Notice>
            </div>
          )}
          <ul className="mirror__counts" aria-label={t.counts}>
            {counts
              .filter(({ count }) => isShape || count > 0)
              .map(({ category, count }) => (
                <li key={category} data-category={category}>
                  <strong>{count}</strong> {t.category[category].name}
                </li>
              ))}
          </ul>
          <div className="mirror">
            <div className="mirror__beside">
              <h3>{t.marked}</h3>
              <MarkedText {...{ text, findings }} />
            </div>
            <div>
              <h3>{t.findings}</h3>
              <p className="sc-no-print">{t.ownHint}</p>
              <ol className="mirror__cards" data-part="cards">
                {findings.map((finding, index) => {
                  const { category, entry, instead, city } = finding;
                  const key = keyOf(finding);
                  const { isTaken = false, own = "" } = choices[key] ?? {};
                  return (
                    <FindingCard
                      key={key}
                      number={index + 1}
                      words={wordsOf(text, finding)}
                      proposed={proposedFor(text, finding)}
                      fieldKey={`-${key}`}
                      {...{ category, entry, instead, city, isTaken, own }}
                    />
                  );
                })}
              </ol>
            </div>
          </div>
          <div className="sc-no-print">
            <Button look="secondary" name="intent" value="change">
              {t.rewrite}
            </Button>
          </div>
          <KeepPiece what={what} />
          {(isShape || rewritten !== null) && (
            <div className="sc-stack" data-part="rewritten">
              <h3 id="rewritten-title" tabIndex={-1}>
                {t.rewrittenTitle}
              </h3>
              <TextArea
                name="rewritten"
                label={t.rewritten}
                hint={t.rewrittenHint}
                rows={10}
                lang="nl"
                readOnly
                defaultValue={rewritten ?? ""}
              />
            </div>
          )}
        </div>
      )}
    </section>
  );
}

/** To keep before and after on the server, which it says beforehand. */
function KeepPiece({ what }: { what: string }) {
  const t = taalspiegelMessages[useLocale()];
  return (
    <fieldset className="mirror__keep sc-no-print" data-part="keep">
      <legend>{t.keepTitle}</legend>
      <p>{t.keepHelp}</p>
      <TextInput name="what" label={t.keepWhat} maxLength={200} dir="auto" defaultValue={what} />
      <Button look="secondary" name="intent" value="keep">
        {t.keep}
      </Button>
    </fieldset>
  );
}
