import { expect, test } from "vitest";
import { learningMessages } from "./learning.messages";
import { quizHtml, type QuizView } from "./quiz-html";

const view = (changes: Partial<QuizView> = {}): QuizView => ({
  quiz: {
    kind: "quiz",
    id: "l.quiz",
    questions: ["l.v1", "l.v2"].map((id) => ({
      id,
      text: `Vraag ${id} <b>?`,
      options: ["a", "b", "c"].map((option) => ({ id: option, text: `optie ${option} van ${id}` })),
    })),
  },
  action: "les/quiz",
  answers: null,
  feedbackOf: (id, option) => ({ isRight: option === "b", text: `uitleg ${option} bij ${id}` }),
  isReadOnly: false,
  ...changes,
});
const html = (changes: Partial<QuizView> = {}) => quizHtml(view(changes), learningMessages.nl).text;

test("before it is answered the page holds no feedback and nothing chosen", () => {
  const page = html();
  expect(page).not.toContain("uitleg");
  expect(page).not.toContain("checked");
  expect(page).not.toContain("quiz-result");
  expect(page).toContain("Vraag l.v1 &lt;b&gt;?");
});

test("afterwards it holds the feedback of the chosen options alone", () => {
  const page = html({ answers: { "l.v1": "a", "l.v2": "b" } });
  expect(page.match(/uitleg . bij l\.v./g)).toEqual(["uitleg a bij l.v1", "uitleg b bij l.v2"]);
  expect(page.match(/<fieldset[^>]*>/g)?.map((tag) => tag.includes("disabled"))).toEqual([false, true]);
  expect(page).toContain("1 van de 2 goed (50%)");
});

test("a question left out is pointed at", () => {
  const page = html({ answers: { "l.v2": "b" } });
  expect(page).toContain('<p class="sc-field__error" id="l.v1-about">Kies hier nog een antwoord.</p>');
  expect(page).toContain('aria-describedby="l.v1-about"');
});

test("sent without a single answer it asks for answers and gives no marks", () => {
  const page = html({ answers: {} });
  expect(page).toContain('id="quiz-result"');
  expect(page).toContain("Beantwoord eerst de vragen.");
  expect(page.match(/Kies hier nog een antwoord/g)).toHaveLength(2);
  expect(page).toContain("Kijk mijn antwoorden na");
  expect(page).not.toContain("%)");
  expect(html({ answers: {}, isReadOnly: true })).not.toMatch(/Beantwoord eerst|Kies hier/);
});

test("all right, or ended: nothing more to send", () => {
  expect(html({ answers: { "l.v1": "b", "l.v2": "b" } })).not.toContain("<button");
  expect(html({ isReadOnly: true })).not.toContain("<button");
});
