import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { TextInput } from "~/ui/form/field";
import type { Unplaced } from "../answer-talk.server";
import { faultInWords } from "../say-fault";
import { questionMessages } from "../questions.messages";

/** Hides a question or one of its answers, with the reason; shows it again. */
export function HideForm({
  questionId,
  answerId,
  isHidden,
  unplaced,
}: {
  questionId: string;
  /** Without it: the question. */
  answerId?: string;
  isHidden: boolean;
  unplaced?: Unplaced;
}) {
  const t = questionMessages[useLocale()];
  const mine = unplaced?.intent === "hide" ? unplaced : undefined;
  const what = (
    <>
      <input type="hidden" name="question" value={questionId} />
      {answerId && <input type="hidden" name="answer" value={answerId} />}
    </>
  );
  if (isHidden)
    return (
      <form method="post" className="sc-no-print">
        {what}
        <Button look="secondary" small name="intent" value="show">
          {t.show}
        </Button>
      </form>
    );
  return (
    <details className="sc-no-print" open={mine !== undefined}>
      <summary>{t.hide}</summary>
      <form method="post" className="sc-form" noValidate>
        {what}
        <TextInput
          name="reason"
          id={`hide-${answerId ?? questionId}`}
          label={t.hideLabel}
          error={mine && faultInWords(mine.fault, t)}
          defaultValue={mine?.typed}
          maxLength={300}
          required
        />
        <Button look="secondary" small name="intent" value="hide">
          {t.hideButton}
        </Button>
      </form>
    </details>
  );
}
