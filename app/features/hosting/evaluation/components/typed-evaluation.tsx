import { useLocale } from "~/i18n/locale-context";
import { DefinitionList } from "~/ui/table";
import { evaluationQuestions, evaluationTexts, type EvaluationTyped, scores } from "../evaluation";
import { evaluationMessages } from "../evaluation.messages";

/** What somebody filled in that was not kept, for them to read and copy. */
export function TypedEvaluation({ typed }: { typed: EvaluationTyped }) {
  const t = evaluationMessages[useLocale()];
  const chosen = (answer: string) => scores.find((score) => String(score) === answer);
  return (
    <section className="sc-stack" aria-labelledby="typed">
      <h2 id="typed">{t.typed}</h2>
      <DefinitionList
        items={[
          ...evaluationQuestions.map((question) => {
            const score = chosen(typed[question]);
            return [t.questions[question], score ? t.scores[score] : t.noAnswer] as const;
          }),
          ...evaluationTexts.map(
            (field) =>
              [
                t.texts[field],
                typed[field] && (
                  <span key={field} dir="auto" className="sc-lines">
                    {typed[field]}
                  </span>
                ),
              ] as const,
          ),
        ]}
      />
    </section>
  );
}
