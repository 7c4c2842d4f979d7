import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { sharingMessages } from "../sharing.messages";

/**
 * Whether others may read the holder's name with this number: asked with two equal buttons until there is an answer, and to be
 * changed afterwards. Of one that was replaced it is whether the old number leads to the name on the new one.
 */
export function NameQuestion({
  number,
  showHolder,
  isReplaced,
  isSaved = false,
  isMissing = false,
}: {
  number: string;
  /** Null: not answered yet. */
  showHolder: boolean | null;
  isReplaced: boolean;
  isSaved?: boolean;
  /** The form came without an answer. */
  isMissing?: boolean;
}) {
  const t = wordsOf(useLocale(), isReplaced);
  const answer = (value: boolean, label: string) => (
    <Button look="secondary" name="showHolder" value={value ? "yes" : "no"}>
      {label}
    </Button>
  );
  return (
    <form
      method="post"
      action={`/my/certificates/${number}`}
      className={showHolder === null ? "sc-stack sc-panel" : "sc-stack"}
    >
      {isMissing && <Notice kind="error">{t.missing}</Notice>}
      {showHolder === null ? (
        <>
          <p className="sc-heading sc-heading--4" id="question">
            {t.question}
          </p>
          <p className="sc-measure">{t.text}</p>
          <div role="group" aria-labelledby="question">
            <Actions>
              {answer(true, t.yes)}
              {answer(false, t.no)}
            </Actions>
          </div>
          <p className="sc-field__hint">{t.unanswered}</p>
        </>
      ) : (
        <>
          {isSaved ? (
            <Notice kind="success" title={t.saved}>
              {showHolder ? t.shown : t.hidden}
            </Notice>
          ) : (
            <p className="sc-measure">{showHolder ? t.shown : t.hidden}</p>
          )}
          <Actions>{answer(!showHolder, showHolder ? t.changeToNo : t.changeToYes)}</Actions>
        </>
      )}
    </form>
  );
}

/** What is asked and answered, of one that holds and of one that was replaced. */
function wordsOf(locale: keyof typeof sharingMessages, isReplaced: boolean) {
  const t = sharingMessages[locale];
  if (!isReplaced) return { ...t, text: t.questionText };
  return {
    ...t,
    question: t.leadQuestion,
    text: t.leadHint,
    yes: t.leadYes,
    no: t.leadNo,
    unanswered: t.leadsNot,
    shown: t.leads,
    hidden: t.leadsNot,
    changeToYes: t.leadChangeToYes,
    changeToNo: t.leadChangeToNo,
  };
}
