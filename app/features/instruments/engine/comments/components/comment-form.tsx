import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Select, TextArea } from "~/ui/form/field";
import { commentMessages } from "../comments.messages";
import type { CommentFault, UnplacedComment } from "../write-comment.server";

/** What can be spoken of, by its key; under a title where there are several. */
export interface Commentable {
  title: string;
  choices: readonly { key: string; name: string }[];
}

export function CommentForm({
  asks,
  sections,
  chosen,
  unplaced,
}: {
  /** In what words it is asked where it is about; as of the fields of a piece unless said. */
  asks?: { label: string; choose: string };
  sections: readonly Commentable[];
  chosen: string;
  unplaced?: UnplacedComment;
}) {
  const t = commentMessages[useLocale()];
  const said = unplaced && faultInWords(unplaced.fault, t);
  const isOfField = unplaced?.fault.reason === "field";
  return (
    <section className="sc-stack sc-no-print" aria-labelledby="write">
      <h2 id="write">{t.write}</h2>
      <ErrorSummary title={t.notPlaced} errors={{ [isOfField ? "key" : "text"]: said }} />
      <form method="post" className="sc-form" noValidate>
        <Select
          name="key"
          label={asks?.label ?? t.field}
          error={isOfField ? said : undefined}
          defaultValue={unplaced?.key ?? chosen}
          required
        >
          <option value="">{asks?.choose ?? t.choose}</option>
          {sections.map(({ title, choices }) => (
            <optgroup key={title} label={title}>
              {choices.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
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
          <Button name="intent" value="write" look={asks ? "secondary" : "primary"}>
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
