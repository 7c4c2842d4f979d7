import { wordDifferences } from "~/features/curriculum/publishing/word-differences";
import { useLocale } from "~/i18n/locale-context";
import { fieldInWords } from "../export/artefact-export";
import { artefactMessages } from "../artefact.messages";
import type { ArtefactDocument, Instrument } from "../instrument";
import { fieldIn } from "../rows";

/** Words out and in, up to which the differences of a field are found: so that one page costs little, however much was rewritten. */
const mostEdits = 300;

/** What two documents say at one key, each word that is in one of them alone marked. `called`: what the two are called, when it is not then and now. */
export function FieldDifference({
  instrument,
  field: key,
  before,
  present,
  called,
  isWide = false,
  level = 3,
}: {
  instrument: Instrument;
  /** Its key in the documents. */
  field: string;
  before: ArtefactDocument;
  present: ArtefactDocument;
  called?: { before: string; present: string };
  /** Beside each other, where there is room. */
  isWide?: boolean;
  /** Of its heading in the outline. */
  level?: 3 | 4;
}) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const words = (document: ArtefactDocument) => fieldInWords(instrument, key, document, locale);
  const differences = wordDifferences(
    [words(before)].filter(Boolean),
    [words(present)].filter(Boolean),
    mostEdits,
  );
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
  const Title = `h${level}` as const;
  return (
    <div className={isWide ? "sc-difference sc-difference--wide" : "sc-difference"}>
      <Title className="sc-heading sc-heading--4">
        {instrument.texts[locale].fields[fieldIn(key)]?.label}
      </Title>
      <dl>
        <div>
          <dt>{called?.before ?? t.then}</dt>
          <dd dir="auto">{side("before")}</dd>
        </div>
        <div>
          <dt>{called?.present ?? t.present}</dt>
          <dd dir="auto">{side("after")}</dd>
        </div>
      </dl>
    </div>
  );
}
