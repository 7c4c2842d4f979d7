import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/field";
import {
  type EvaluationFaults,
  type EvaluationField,
  evaluationQuestions,
  evaluationTexts,
  type EvaluationTyped,
  scores,
} from "../evaluation";
import { evaluationMessages } from "../evaluation.messages";

/** What is asked of somebody about their group; with what is to be mended when it comes back. */
export function EvaluationForm({
  typed,
  faults = {},
}: {
  typed?: EvaluationTyped;
  faults?: EvaluationFaults;
}) {
  const t = evaluationMessages[useLocale()];
  const error = (field: EvaluationField) => {
    const fault = faults[field];
    return fault && t.faults[fault];
  };
  const fields = [...evaluationQuestions, ...evaluationTexts];
  return (
    <>
      <ErrorSummary errors={Object.fromEntries(fields.map((field) => [field, error(field)]))} />
      <form method="post" className="sc-form" noValidate>
        {evaluationQuestions.map((question) => (
          <RadioGroup
            key={question}
            name={question}
            label={t.questions[question]}
            error={error(question)}
            defaultValue={typed?.[question]}
            choices={scores.map((score) => ({ value: String(score), label: t.scores[score] }))}
            required
          />
        ))}
        {evaluationTexts.map((field) => (
          <TextArea
            key={field}
            name={field}
            label={t.texts[field]}
            hint={t.noNames}
            error={error(field)}
            defaultValue={typed?.[field]}
            rows={4}
            dir="auto"
            optional
          />
        ))}
        <Actions>
          <Button>{t.send}</Button>
        </Actions>
      </form>
    </>
  );
}
