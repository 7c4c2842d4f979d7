import { type Html, markup } from "~/lib/markup/html";
import type { FollowUp, QuizQuestion } from "~/platform/content/content";
import type { quizMessages } from "./quiz.messages";

/** What the server says to a chosen option. */
export interface AnswerFeedback {
  isRight: boolean;
  text: string;
}

type QuizTexts = (typeof quizMessages)["nl"];

export interface ShownQuestion {
  chosen: string | null;
  isMissing: boolean;
  isClosed: boolean;
}

export type ShownText = Pick<QuizQuestion, "id" | "text" | "options">;
export type ShownFollowUp = ShownText & Pick<FollowUp, "after">;

/** One question; `index` counts from 0, and is null of a follow-up. */
export function questionHtml(
  { id, text, options }: ShownText,
  index: number | null,
  { chosen, isMissing, isClosed }: ShownQuestion,
  feedback: AnswerFeedback | null,
  t: QuizTexts,
): Html {
  const choices = options.map((option) => {
    const checked = chosen === option.id && markup` checked`;
    return markup`<div class="sc-choice">
      <input type="radio" id="${id}-${option.id}" name="${id}" value="${option.id}"${checked}>
      <label for="${id}-${option.id}">${option.text}</label>
    </div>`;
  });
  const about = (isMissing || feedback) && markup` aria-describedby="${id}-about"`;
  const isFollowUp = index === null;
  const look = isFollowUp && " quiz__question--follow-up";
  const lead = isFollowUp ? markup`<span class="quiz__practice">${t.followUp}</span> ` : `${index + 1}. `;
  return markup`<fieldset class="quiz__question${look}" id="${id}"${about}${isClosed && markup` disabled`}>
    <legend>${lead}${text}</legend>
    ${choices}
    ${isMissing && markup`<p class="sc-field__error" id="${id}-about">${t.chooseAnswer}</p>`}
    ${
      feedback &&
      markup`<div class="quiz__feedback${feedback.isRight ? " quiz__feedback--right" : ""}" id="${id}-about">
        <p><strong>${feedback.isRight ? t.right : t.notRight}</strong> ${feedback.text}</p>
      </div>`
    }
  </fieldset>`;
}
