import "~/styles/pages/group.css";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Tag } from "~/ui/progress";
import type { Unplaced } from "../answer-talk.server";
import { faultInWords } from "../say-fault";
import { questionMessages } from "../questions.messages";
import type { ShownAnswer, ShownQuestion } from "../questions.queries.server";
import { AnswerForm } from "./answer-form";
import { HideForm } from "./hide-form";
import { MarkForm } from "./mark-form";

interface Shown {
  questions: readonly ShownQuestion[];
  formId: string;
  timeZone: string;
  /** This person facilitates the group. */
  mayHide: boolean;
  unplaced?: Unplaced;
}

/** Questions of a group with their answers, and a form for another. */
export function QuestionList({ questions, formId, timeZone, mayHide, unplaced }: Shown) {
  const locale = useLocale();
  const t = questionMessages[locale];
  const at = unplaced && unplaced.intent !== "ask" ? unplaced : undefined;
  const field = at && `${at.intent}-${at.answer ?? at.question}`;
  return (
    <>
      <ErrorSummary title={t.notPlaced} errors={field ? { [field]: faultInWords(at.fault, t) } : {}} />
      <ol className="sc-talk">
        {questions.map((question) => {
          const own = at?.question === question.id ? at : undefined;
          return (
            <li key={question.id} id={`question-${question.id}`} className="sc-talk__one">
              <SaidBy said={question} timeZone={timeZone} />
              <p dir="auto" className="sc-talk__text">
                {question.isGone ? <em>{t.goneText}</em> : question.text}
              </p>
              <p className="sc-field__hint">{t.answers(question.answers.length)}</p>
              {question.answers.length > 0 && (
                <ol className="sc-talk__answers">
                  {question.answers.map((answer) => (
                    <Answer key={answer.id} {...{ question, answer, timeZone, mayHide }} unplaced={own} />
                  ))}
                </ol>
              )}
              {question.hidden === null && <AnswerForm question={question} formId={formId} unplaced={own} />}
              {mayHide && (
                <HideForm
                  questionId={question.id}
                  isHidden={question.hidden !== null}
                  unplaced={own?.answer === null ? own : undefined}
                />
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Answer({
  question,
  answer,
  timeZone,
  mayHide,
  unplaced,
}: {
  question: ShownQuestion;
  answer: ShownAnswer;
  timeZone: string;
  mayHide: boolean;
  unplaced?: Unplaced;
}) {
  return (
    <li id={`answer-${answer.id}`}>
      <SaidBy said={answer} timeZone={timeZone} />
      <p dir="auto" className="sc-talk__text">
        {answer.text}
      </p>
      {question.mayMark && answer.hidden === null && <MarkForm question={question} answer={answer} />}
      {mayHide && (
        <HideForm
          questionId={question.id}
          answerId={answer.id}
          isHidden={answer.hidden !== null}
          unplaced={unplaced?.answer === answer.id ? unplaced : undefined}
        />
      )}
    </li>
  );
}

/** Who said it, when, and what it is. */
function SaidBy({ said, timeZone }: { said: ShownQuestion | ShownAnswer; timeZone: string }) {
  const locale = useLocale();
  const t = questionMessages[locale];
  return (
    <p className="sc-talk__by">
      <span>
        <strong>
          <bdi>{said.by || t.nameless}</bdi>
          {said.isMine && ` (${t.you})`}
        </strong>
        {" · "}
        {formatInstant(said.at, locale, timeZone)}
      </span>
      {"isOfFacilitator" in said && said.isOfFacilitator && <Tag>{t.gives}</Tag>}
      {"isMarked" in said && said.isMarked && <Tag colour="olive">{t.isAnswer}</Tag>}
      {said.hidden !== null && <Tag colour="brick">{t.hidden(said.hidden)}</Tag>}
    </p>
  );
}
