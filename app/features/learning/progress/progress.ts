import { completionRule } from "./completion-rule";
import type {
  BlockKind,
  Composition,
  CompositionLesson,
  CompositionModule,
} from "~/features/curriculum/content/composition";

/** What is kept of the blocks of one enrolment: done or not, by block id. A lesson that was read stands under its own id. */
export type BlockStates = ReadonlyMap<string, { done: boolean }>;

export interface LessonProgress {
  lesson: CompositionLesson;
  isRead: boolean;
  /** Something was done in it, be it not enough. */
  isBegun: boolean;
  /** Nothing is left to do in it. */
  isDone: boolean;
  steps: number;
  stepsDone: number;
  /** What is left, by kind. */
  left: Record<BlockKind, number>;
}

export interface ModuleProgress {
  module: CompositionModule;
  lessons: LessonProgress[];
  isDone: boolean;
  /** Done in an earlier enrolment, and counted here. */
  isCredited: boolean;
}

export interface Progress {
  modules: ModuleProgress[];
  lessonCount: number;
  lessonsDone: number;
  /** Share of all steps, rounded down: 100 only when everything is done. */
  percent: number;
  left: Record<BlockKind, number>;
  /** All that the completion rule asks is done. */
  isComplete: boolean;
}

const nothing = (): Record<BlockKind, number> => ({ lesson: 0, quiz: 0, reflection: 0 });

function lessonProgress(lesson: CompositionLesson, states: BlockStates, isCredited: boolean): LessonProgress {
  const left = nothing();
  let steps = 0;
  let open = 0;
  const count = (kind: BlockKind, id: string) => {
    if (!completionRule.counts.includes(kind)) return;
    steps++;
    if (isCredited || states.get(id)?.done) return;
    open++;
    left[kind]++;
  };
  count("lesson", lesson.id);
  for (const block of lesson.blocks) count(block.kind, block.id);
  const isRead = isCredited || (states.get(lesson.id)?.done ?? false);
  const isBegun = isCredited || [lesson, ...lesson.blocks].some(({ id }) => states.has(id));
  return { lesson, isRead, isBegun, isDone: open === 0, steps, stepsDone: steps - open, left };
}

/**
 * How far somebody is. Everything hangs on block ids, so the order, names and addresses of lessons do not matter. A module in
 * `credited` was completed before and counts whole. A lesson that is only planned counts as not done: what has no text yet
 * cannot be completed.
 */
export function progressOf(
  composition: Composition,
  states: BlockStates,
  credited: ReadonlySet<string> = new Set(),
): Progress {
  const left = nothing();
  let [steps, stepsDone, lessonCount, lessonsDone] = [0, 0, 0, 0];
  const modules = composition.modules.map((module): ModuleProgress => {
    const isCredited = credited.has(module.id);
    const lessons = module.lessons.map((lesson) => lessonProgress(lesson, states, isCredited));
    for (const lesson of lessons) {
      steps += lesson.steps;
      stepsDone += lesson.stepsDone;
      lessonCount++;
      if (lesson.isDone) lessonsDone++;
      left.lesson += lesson.left.lesson;
      left.quiz += lesson.left.quiz;
      left.reflection += lesson.left.reflection;
    }
    return { module, lessons, isDone: lessons.every(({ isDone }) => isDone), isCredited };
  });
  const isComplete = steps > 0 && stepsDone === steps;
  const percent = steps === 0 ? 0 : Math.floor((100 * stepsDone) / steps);
  return { modules, lessonCount, lessonsDone, percent, left, isComplete };
}

/**
 * Where to go on: the lesson last worked in when something is left in it, else the first open lesson after it, else the first
 * open one of all; with nothing left to do the last one worked in. Null when there is no lesson to open.
 */
export function nextLesson({ modules }: Progress, lastTouchedId: string | null): CompositionLesson | null {
  const lessons = modules.flatMap((module) => module.lessons).filter(({ lesson }) => lesson.slug !== null);
  const index = lessons.findIndex(({ lesson }) => lesson.id === lastTouchedId);
  const fromThere = index < 0 ? lessons : [...lessons.slice(index), ...lessons.slice(0, index)];
  const open = fromThere.find(({ isDone }) => !isDone) ?? fromThere[0];
  return open?.lesson ?? null;
}
