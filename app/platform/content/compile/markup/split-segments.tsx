// A lesson as elements, top level first, becomes segments: prose that is final HTML, and what a learner does in between.
import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ExerciseSegment, ProseSegment, QuizSegment, Reflection, Segment } from "../../content";
import {
  Exercise,
  Option,
  Question,
  Quiz,
  Reflection as ReflectionMarker,
  type ExerciseProps,
  type OptionProps,
  type QuestionProps,
  type QuizProps,
  type ReflectionProps,
} from "./lesson-components";

/** Of one language; compile.ts joins the languages. */
export interface QuestionAnswers {
  questionId: string;
  quizId: string;
  correct: string;
  feedback: Record<string, string>;
}

const isOf = <Props,>(node: ReactNode, type: (props: Props) => null): node is ReactElement<Props> =>
  isValidElement(node) && node.type === type;

const partsOf = <Props,>(children: ReactNode, type: (props: Props) => null): Props[] =>
  Children.toArray(children)
    .filter((child) => isOf(child, type))
    .map(({ props }) => props);

const plainText = (children: ReactNode): string => Children.toArray(children).join("").trim();
const toHtml = (nodes: ReactNode[]): string => renderToStaticMarkup(<>{nodes}</>).trim();

/** Runs of nodes between those that `special` makes something else of become prose. */
function splitProse<Part>(
  nodes: ReactNode[],
  special: (node: ReactNode) => Part | null,
): (ProseSegment | Part)[] {
  const parts: (ProseSegment | Part)[] = [];
  let prose: ReactNode[] = [];
  const closeProse = () => {
    const html = toHtml(prose);
    if (html) parts.push({ kind: "prose", html });
    prose = [];
  };
  for (const node of nodes) {
    const part = special(node);
    if (!part) prose.push(node);
    else {
      closeProse();
      parts.push(part);
    }
  }
  closeProse();
  return parts;
}

const toReflection = (node: ReactNode): Reflection | null => {
  if (!isOf<ReflectionProps>(node, ReflectionMarker)) return null;
  const { id, label, hint = null } = node.props;
  return { kind: "reflection", id, label, hint };
};

const exerciseSegment = ({ minutes, goesTo, plan, children }: ExerciseProps): ExerciseSegment => ({
  kind: "exercise",
  minutes,
  goesTo: goesTo ?? null,
  plan: plan ?? null,
  parts: splitProse(Children.toArray(children), toReflection),
});

function quizSegment({ id, children }: QuizProps): QuizSegment {
  const questions = partsOf<QuestionProps>(children, Question).map((question) => ({
    id: question.id,
    text: question.text,
    options: partsOf<OptionProps>(question.children, Option).map((option) => ({
      id: option.id,
      text: plainText(option.children),
    })),
  }));
  return { kind: "quiz", id, questions };
}

const quizAnswers = ({ id: quizId, children }: QuizProps): QuestionAnswers[] =>
  partsOf<QuestionProps>(children, Question).map((question) => {
    const options = partsOf<OptionProps>(question.children, Option);
    return {
      questionId: question.id,
      quizId,
      correct: options.find(({ correct }) => correct)?.id ?? "",
      feedback: Object.fromEntries(options.map(({ id, feedback }) => [id, feedback])),
    };
  });

/** Splits what an MDX file evaluates to. The answers come out apart: no segment holds them. */
export function splitSegments(root: ReactElement<{ children?: ReactNode }>): {
  segments: Segment[];
  answers: QuestionAnswers[];
} {
  const nodes = Children.toArray(root.type === Fragment ? root.props.children : root);
  const segments = splitProse<ExerciseSegment | QuizSegment>(nodes, (node) => {
    if (isOf<ExerciseProps>(node, Exercise)) return exerciseSegment(node.props);
    return isOf<QuizProps>(node, Quiz) ? quizSegment(node.props) : null;
  });
  const answers = nodes.flatMap((node) => (isOf<QuizProps>(node, Quiz) ? quizAnswers(node.props) : []));
  return { segments, answers };
}
