import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { questionMessages } from "../questions.messages";
import type { ShownAnswer, ShownQuestion } from "../questions.queries.server";

/** Says that this answer is the one that helps, or no longer. */
export function MarkForm({ question, answer }: { question: ShownQuestion; answer: ShownAnswer }) {
  const t = questionMessages[useLocale()];
  return (
    <form method="post" className="sc-no-print">
      <input type="hidden" name="question" value={question.id} />
      <input type="hidden" name="answer" value={answer.id} />
      <Button look="secondary" small name="intent" value={answer.isMarked ? "unmark" : "mark"}>
        {answer.isMarked ? t.unmark : t.mark}
        <span className="sc-visually-hidden">: {answer.text.slice(0, 80)}</span>
      </Button>
    </form>
  );
}
