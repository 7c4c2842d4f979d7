import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { reviewMessages } from "../../review.messages";
import type { AnswerRefusal } from "../answer-hand-in.server";
import { readingMessages } from "../reading.messages";

/** An answer that was not sent: what was filled in, and why. */
export interface UnsentAnswer {
  note: string;
  criteria: string[];
  refusal: Exclude<AnswerRefusal, { reason: "notFound" }>;
}

/** Asks for a change of what was handed in, or accepts it, by the rubric of its module. */
export function AnswerForm({
  rubric,
  isOpen,
  unsent,
}: {
  rubric: readonly { id: string; text: string }[];
  /** It waits for an answer. */
  isOpen: boolean;
  unsent?: UnsentAnswer;
}) {
  const locale = useLocale();
  const [t, s] = [readingMessages[locale], reviewMessages[locale]];
  const said = unsent && inWords(unsent.refusal, t, s);
  return (
    <section className="sc-stack sc-no-print" aria-labelledby="answer">
      <h2 id="answer">{t.answer}</h2>
      {!isOpen && (
        <Notice kind="warning" title={t.notSent}>
          <p>{said}</p>
        </Notice>
      )}
      {isOpen && <ErrorSummary title={t.notSent} errors={{ note: said }} />}
      <form method="post" className="sc-form" noValidate>
        {isOpen && (
          <fieldset className="sc-field">
            <legend>{s.criteria}</legend>
            <p className="sc-field__hint">{t.tick}</p>
            {rubric.map(({ id, text }) => (
              <Checkbox
                key={id}
                name="criteria"
                id={`criterion-${id}`}
                value={id}
                label={text}
                defaultChecked={unsent?.criteria.includes(id)}
              />
            ))}
          </fieldset>
        )}
        <TextArea
          name="note"
          label={isOpen ? t.note : t.yourText}
          hint={isOpen ? t.noteHint : undefined}
          error={isOpen ? said : undefined}
          defaultValue={unsent?.note}
          readOnly={!isOpen}
        />
        {isOpen && (
          <>
            <p>{t.mailed}</p>
            <Actions>
              <Button name="intent" value="accept">
                {t.accept}
              </Button>
              <Button look="secondary" name="intent" value="return">
                {t.return}
              </Button>
            </Actions>
          </>
        )}
      </form>
    </section>
  );
}

function inWords(
  refusal: UnsentAnswer["refusal"],
  { faults }: (typeof readingMessages)["nl"],
  { states }: (typeof reviewMessages)["nl"],
): string {
  if (refusal.reason === "tooLong") return faults.tooLong(refusal.length);
  if (refusal.reason === "answered") return faults.answered(refusal.by, states[refusal.state]);
  return faults.empty;
}
