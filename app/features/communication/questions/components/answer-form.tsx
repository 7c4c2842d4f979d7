import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { TextArea } from "~/ui/form/field";
import type { Unplaced } from "../answer-talk.server";
import { faultInWords } from "../say-fault";
import { questionMessages } from "../questions.messages";
import type { ShownQuestion } from "../questions.queries.server";

/** Answers a question; folded until it is opened or came back. */
export function AnswerForm({
  question,
  formId,
  unplaced,
}: {
  question: ShownQuestion;
  formId: string;
  unplaced?: Unplaced;
}) {
  const t = questionMessages[useLocale()];
  const mine = unplaced?.intent === "answer" ? unplaced : undefined;
  return (
    <details className="sc-no-print" open={mine !== undefined}>
      <summary>
        {t.answer}
        <span className="sc-visually-hidden">: {question.text.slice(0, 80)}</span>
      </summary>
      <form method="post" className="sc-form" noValidate>
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="question" value={question.id} />
        <TextArea
          name="text"
          id={`answer-${question.id}`}
          label={t.answerLabel}
          hint={t.answerHint}
          error={mine && faultInWords(mine.fault, t)}
          defaultValue={mine?.typed}
          required
        />
        <Button look="secondary" name="intent" value="answer">
          {t.answerButton}
        </Button>
      </form>
    </details>
  );
}
