import type { Fault } from "./faults";
import { checkFollowUps } from "./check-follow-ups";
import type { FileFacts, QuestionFacts } from "./collect-facts";
import { minutesOf, wordsOf, type LessonUnit } from "../units";

function questionFaults({ line, options }: QuestionFacts): { line: number; message: string }[] {
  const faults = [];
  const correct = options.filter((option) => option.correct);
  if (options.length < 3 || options.length > 4)
    faults.push({ line, message: `a question with ${options.length} options; give it three or four` });
  if (correct.length !== 1)
    faults.push({
      line,
      message: `a question with ${correct.length} correct options; mark exactly one \`correct\``,
    });
  for (const [index, option] of options.entries())
    if (options.findIndex(({ id }) => id === option.id) !== index)
      faults.push({
        line: option.line,
        message: `option \`${option.id}\` is there twice; give it an id of its own`,
      });
  return faults;
}

function exerciseFaults({ exercises }: FileFacts, instruments: readonly string[] | null) {
  const faults = exercises.flatMap(({ line, goesTo, plan, reflections }) => [
    reflections > 0 ? null : { line, message: "an <Exercise> without <Reflection>; add one directly in it" },
    goesTo === undefined || !instruments || instruments.includes(goesTo)
      ? null
      : {
          line,
          message: `goesTo="${goesTo}" is no instrument of this module; name one of ${instruments.join(", ")}`,
        },
    plan === undefined || (plan >= 1 && plan <= 15)
      ? null
      : { line, message: `plan={${plan}} is no chapter of the adoption plan; give 1 to 15` },
  ]);
  return faults.filter((fault) => fault !== null);
}

function quizFaults({ quizzes }: FileFacts) {
  if (quizzes.length !== 1)
    return [
      {
        line: quizzes[1]?.line ?? 1,
        message: `${quizzes.length} quizzes; give the lesson exactly one <Quiz>`,
      },
    ];
  return quizzes.flatMap((quiz) => {
    const { line, last, questions, followUps } = quiz;
    return [
      ...(last
        ? []
        : [{ line, message: "the <Quiz> is not the last thing in the lesson; move it to the end" }]),
      ...(questions.length >= 3 && questions.length <= 5
        ? []
        : [{ line, message: `a quiz with ${questions.length} questions; ask three to five` }]),
      ...[...questions, ...followUps].flatMap(questionFaults),
      ...checkFollowUps(quiz),
    ];
  });
}

/** How far the minutes that a lesson names may be from those it takes. */
const minutesOff = 5;

function minutesFaults(unit: LessonUnit) {
  const [stated, real] = [unit.frontmatter?.minutes ?? 0, minutesOf(unit)];
  if (Math.abs(stated - real) <= minutesOff) return [];
  const message = `minutes: ${stated}, but reading, exercises and quiz take ${Math.round(real)}; say that, to five minutes`;
  return [{ line: 1, message }];
}

/**
 * Whether a lesson has the parts that every lesson has, in the right number and of the right length.
 * @param instruments ids of the module's instruments; null when they are not known, as its YAML is faulty
 */
export function checkLesson(unit: LessonUnit, instruments: readonly string[] | null): Fault[] {
  const { facts } = unit.compiled;
  const faults = [...exerciseFaults(facts, instruments), ...quizFaults(facts), ...minutesFaults(unit)];
  if (facts.exercises.length === 0)
    faults.push({ line: 1, message: "a lesson without <Exercise>; give the learner something to do" });
  const words = wordsOf(unit);
  if (words < 600)
    faults.push({ line: 1, message: `${words} words of prose; a lesson has 600 to 1,200: write more` });
  if (words > 1200)
    faults.push({ line: 1, message: `${words} words of prose; a lesson has 600 to 1,200: cut or split` });
  return faults.map((fault) => ({ file: unit.file, ...fault }));
}
