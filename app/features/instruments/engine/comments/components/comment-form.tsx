import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Select, TextArea } from "~/ui/form/field";
import type { ArtefactDocument, Instrument } from "../../instrument";
import { nameOfKey } from "../comment";
import { commentMessages } from "../comments.messages";
import type { CommentFault, UnplacedComment } from "../write-comment.server";

export function CommentForm({
  instrument,
  document,
  sections,
  chosen,
  unplaced,
}: {
  instrument: Instrument;
  document: ArtefactDocument;
  /** The fields to choose from. */
  sections: readonly { section: string; keys: string[] }[];
  chosen: string;
  unplaced?: UnplacedComment;
}) {
  const locale = useLocale();
  const t = commentMessages[locale];
  const { sections: titles } = instrument.texts[locale];
  const said = unplaced && faultInWords(unplaced.fault, t);
  const isOfField = unplaced?.fault.reason === "field";
  return (
    <section className="sc-stack sc-no-print" aria-labelledby="write">
      <h2 id="write">{t.write}</h2>
      <ErrorSummary title={t.notPlaced} errors={{ [isOfField ? "key" : "text"]: said }} />
      <form method="post" className="sc-form" noValidate>
        <Select
          name="key"
          label={t.field}
          error={isOfField ? said : undefined}
          defaultValue={unplaced?.key ?? chosen}
          required
        >
          <option value="">{t.choose}</option>
          {sections.map(({ section, keys }) => (
            <optgroup key={section} label={titles[section]?.title}>
              {keys.map((key) => (
                <option key={key} value={key}>
                  {nameOfKey(instrument, key, document, locale)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <TextArea
          name="text"
          label={t.text}
          hint={t.textHint}
          error={isOfField ? undefined : said}
          defaultValue={unplaced?.text}
          required
        />
        <Actions>
          <Button name="intent" value="write">
            {t.send}
          </Button>
        </Actions>
      </form>
    </section>
  );
}

function faultInWords(fault: CommentFault, t: (typeof commentMessages)["nl"]): string {
  if (fault.reason === "tooLong") return t.faults.tooLong(fault.length);
  if (fault.reason === "often") return t.faults.often(Math.ceil(fault.wait / 60));
  return t.faults[fault.reason];
}
