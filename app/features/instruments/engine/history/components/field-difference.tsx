import { useLocale } from "~/i18n/locale-context";
import { fieldInWords } from "../../export/artefact-export";
import { artefactMessages } from "../../artefact.messages";
import type { ArtefactDocument, Instrument } from "../../instrument";
import { fieldIn } from "../../rows";
import { TextDifference } from "./text-difference";

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
  const Title = `h${level}` as const;
  return (
    <div className={isWide ? "sc-difference sc-difference--wide" : "sc-difference"}>
      <Title className="sc-heading sc-heading--4">
        {instrument.texts[locale].fields[fieldIn(key)]?.label}
      </Title>
      <TextDifference
        before={{ name: called?.before ?? t.then, text: words(before) }}
        after={{ name: called?.present ?? t.present, text: words(present) }}
      />
    </div>
  );
}
