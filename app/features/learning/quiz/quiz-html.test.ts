import fc from "fast-check";
import { expect, test } from "vitest";
import { quizParts, type QuizView } from "./quiz-html";

const optionsOf = (id: string) =>
  ["a", "b", "c"].map((option) => ({ id: option, text: `optie ${option} van ${id}` }));
const quizWith = (followUps: QuizView["quiz"]["followUps"]) => ({ ...view().quiz, followUps });
const further = { id: "l.v2-verder", after: "l.v2", text: "Verder?", options: optionsOf("l.v2-verder") };

const view = (changes: Partial<QuizView> = {}): QuizView => ({
  quiz: {
    id: "l.quiz",
    questions: ["l.v1", "l.v2", "l.v3", "l.v4"].map((id) => ({
      id,
      text: `Vraag ${id} <b>?`,
      options: optionsOf(id),
    })),
    followUps: [],
  },
  action: "les/quiz",
  answers: null,
  feedbackOf: (id, option) => ({ isRight: option === "b", text: `uitleg ${option} bij ${id}` }),
  isPassed: false,
  onward: { act: "finish", href: "les", words: "finish" },
  ...changes,
});
const partsOf = (shown: QuizView) => quizParts(shown, "nl");
const html = (changes: Partial<QuizView> = {}) =>
  partsOf(view(changes))
    .map(({ draw }) => draw().text)
    .join("");
const answers = (choices: string) =>
  Object.fromEntries([...choices].flatMap((option, n) => (option === "-" ? [] : [[`l.v${n + 1}`, option]])));

test("before it is answered the page holds no feedback and nothing chosen", () => {
  const page = html();
  expect(page).not.toContain("uitleg");
  expect(page).not.toContain("checked");
  expect(page).not.toContain("quiz-result");
  expect(page).toContain("Vraag l.v1 &lt;b&gt;?");
});

test("the rule is a count that one can see, and so is the result", () => {
  expect(html()).toContain("Je haalt de toets met 3 van de 4 vragen goed.");
  const failed = html({ answers: answers("bbaa") });
  expect(failed).toContain("2 van de 4 vragen goed. Je hebt er 3 nodig.");
  expect(failed).not.toContain("Toets gehaald");
  const passed = html({ answers: answers("bbba"), isPassed: true });
  expect(passed).toContain("Toets gehaald");
  expect(passed).toContain("3 van de 4 vragen goed.");
  expect(html({ answers: answers("bbbb"), isPassed: true })).toContain("Alle 4 vragen goed.");
  for (const page of [html(), failed, passed]) expect(page).not.toContain("%");
});

test("afterwards it holds the feedback of the chosen options alone", () => {
  const page = html({ answers: answers("ab--") });
  expect(page.match(/uitleg . bij l\.v./g)).toEqual(["uitleg a bij l.v1", "uitleg b bij l.v2"]);
  expect(page.match(/<fieldset[^>]*>/g)?.map((tag) => tag.includes("disabled"))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test("a question left out is pointed at", () => {
  const page = html({ answers: answers("-bbb") });
  expect(page).toContain('<p class="sc-field__error" id="l.v1-about">Kies hier nog een antwoord.</p>');
  expect(page).toContain('aria-describedby="l.v1-about"');
});

test("sent without a single answer it asks for answers and gives no marks", () => {
  const page = html({ answers: {} });
  expect(page).toContain('id="quiz-result"');
  expect(page).toContain("Beantwoord eerst de vragen.");
  expect(page.match(/Kies hier nog een antwoord/g)).toHaveLength(4);
  expect(page).toContain("Kijk mijn antwoorden na");
  expect(page).not.toMatch(/Je hebt er 3 nodig|Toets gehaald/);
});

test("all right: nothing more to send", () => {
  expect(html({ answers: answers("bbbb"), isPassed: true })).not.toContain("Kijk opnieuw na");
});

test("whoever passes finds the way on beside the result, whoever does not finds none", () => {
  const passed = { answers: answers("bbba"), isPassed: true };
  const finish = html(passed);
  expect(finish).toMatch(
    /id="quiz-result"[^]*<form method="post" action="les"><button[^]*Les afronden en verder/,
  );
  expect(finish.indexOf("Les afronden")).toBeLessThan(finish.indexOf("<fieldset"));
  const next = html({ ...passed, onward: { act: "go", href: "volgende", words: "next" } });
  expect(next).toMatch(/<a class="sc-button" href="volgende">Naar de volgende les/);
  const last = html({ ...passed, onward: { act: "go", href: "completed", words: "toCompletion" } });
  expect(last).toMatch(/<a class="sc-button" href="completed">Alles is klaar/);
  expect(html({ answers: answers("bbaa") })).not.toContain("Les afronden");
});

test("who passed before has passed, also when the quiz asks more now", () => {
  expect(html({ answers: answers("bb--"), isPassed: true })).toContain("Toets gehaald");
});

test("a follow-up stands beneath the feedback that led to it, outside the count and with no need to answer", () => {
  const led = { answers: answers("babb"), isPassed: true, quiz: quizWith([further]) };
  const page = html(led);
  expect(page).toContain("3 van de 4 vragen goed.");
  expect(page.match(/<fieldset[^>]* id="[^"]+"/g)?.map((tag) => tag.match(/id="([^"]+)"/)![1])).toEqual([
    "l.v1",
    "l.v2",
    "l.v2-verder",
    "l.v3",
    "l.v4",
  ]);
  expect(page).toContain("Het telt niet mee.");
  expect(page).not.toContain("Kies hier nog een antwoord");
  const answered = html({ ...led, answers: { ...led.answers, "l.v2-verder": "b" } });
  expect(answered).toContain("3 van de 4 vragen goed.");
  expect(answered).toContain("uitleg b bij l.v2-verder");
});

test("with all right and a follow-up still open there is something to send, and with that right too nothing", () => {
  const all = { isPassed: true, quiz: quizWith([further]) };
  const open = html({ ...all, answers: { ...answers("bbbb"), "l.v2-verder": "a" } });
  expect(open).toContain("Alle 4 vragen goed.");
  expect(open).toContain("Kijk opnieuw na");
  const closed = html({ ...all, answers: { ...answers("bbbb"), "l.v2-verder": "b" } });
  expect(closed).not.toContain("Kijk opnieuw na");
});

const anyView = fc.record({
  answers: fc.option(
    fc.dictionary(
      fc.constantFrom("l.v1", "l.v2", "l.v3", "l.v4", "l.v2-verder"),
      fc.constantFrom("a", "b", "c"),
    ),
  ),
  quiz: fc.constantFrom(quizWith([]), quizWith([further])),
  isPassed: fc.boolean(),
  onward: fc.record({
    act: fc.constantFrom("finish" as const, "go" as const),
    href: fc.constantFrom("les", "volgende"),
    words: fc.constantFrom("finish" as const, "next" as const),
  }),
});

test("parts that say they depend on the same are the same", () => {
  const known = new Map<string, string>();
  fc.assert(
    fc.property(anyView, (changes) => {
      for (const [at, { about, draw }] of partsOf(view(changes)).entries()) {
        const key = JSON.stringify([at, ...about]);
        const text = draw().text;
        expect(known.get(key) ?? text).toBe(text);
        known.set(key, text);
      }
    }),
    { numRuns: 500 },
  );
});
