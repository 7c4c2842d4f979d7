import { useLocale } from "~/i18n/locale-context";
import { releaseDeskMessages } from "../release-desk.messages";
import type { Difference } from "../word-differences";

/** Two texts beside each other, with the words that only one of them has marked by their own element and, for who hears it, in words. */
export function TextDifferences({
  differences,
  language,
  is,
}: {
  differences: readonly Difference[];
  language: "nl" | "en";
  is: "changed" | "new" | "withdrawn";
}) {
  const t = releaseDeskMessages[useLocale()];
  const differs = differences.some((one) => one.in !== "both");
  if (is === "changed" && !differs) return <p>{t.isSame(t.languages[language])}</p>;
  const side = (which: "before" | "after") =>
    differences
      .filter((one) => one.in === "both" || one.in === which)
      .map((one, at) => {
        if (one.in === "both" || is !== "changed") return <span key={at}>{one.text}</span>;
        const Mark = which === "before" ? "del" : "ins";
        return (
          <Mark key={at}>
            <span className="sc-visually-hidden">{which === "before" ? t.removed : t.added} </span>
            {one.text}
            <span className="sc-visually-hidden"> {t.endOf}</span>
          </Mark>
        );
      });
  return (
    <div className="sc-compare">
      <div>
        <h4>{t.before}</h4>
        {is === "new" ? (
          <p>{t.notThere}</p>
        ) : (
          <div className="sc-compare__text" lang={language}>
            {side("before")}
          </div>
        )}
      </div>
      <div>
        <h4>{t.after}</h4>
        {is === "withdrawn" ? (
          <p>{t.gone}</p>
        ) : (
          <div className="sc-compare__text" lang={language}>
            {side("after")}
          </div>
        )}
      </div>
    </div>
  );
}
