import { wordDifferences } from "~/features/curriculum/publishing/word-differences";
import { useLocale } from "~/i18n/locale-context";
import { artefactMessages } from "../../artefact.messages";

/** Words out and in, up to which the differences of a text are found: so that one page costs little, however much was rewritten. */
const mostEdits = 300;

/** What two texts have in common and what not, one below the other, each by its name. */
export function TextDifference({
  before,
  after,
}: {
  before: { name: string; text: string };
  after: { name: string; text: string };
}) {
  const t = artefactMessages[useLocale()];
  const differences = wordDifferences([before.text].filter(Boolean), [after.text].filter(Boolean), mostEdits);
  const side = (which: "before" | "after") => {
    const shown = differences.filter((one) => one.in === "both" || one.in === which);
    if (shown.length === 0) return <em>{t.empty}</em>;
    const Mark = which === "before" ? "del" : "ins";
    return shown.map((one, at) =>
      one.in === "both" ? (
        <span key={at}>{one.text}</span>
      ) : (
        <Mark key={at}>
          <span className="sc-visually-hidden">{which === "before" ? t.removed : t.added} </span>
          {one.text}
        </Mark>
      ),
    );
  };
  return (
    <dl>
      <div>
        <dt>{before.name}</dt>
        <dd dir="auto">{side("before")}</dd>
      </div>
      <div>
        <dt>{after.name}</dt>
        <dd dir="auto">{side("after")}</dd>
      </div>
    </dl>
  );
}
