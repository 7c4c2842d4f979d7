// A checked lesson becomes blocks, each with its id and hash; the answers of its quiz come out apart.
import type { Locale } from "~/i18n/locale";
import type {
  ContentBlock,
  ExerciseBlock,
  FollowUp,
  Footnote,
  HtmlNode,
  Prose,
  QuizBlock,
  QuizQuestion,
  ReadingKind,
  Reflection,
} from "../../content";
import { blockHash } from "./block-hash";
import { footnoteMark } from "../../lesson-text";
import type { CheckedNode, CheckedTree, ComponentNode } from "./checked-tree";
import { toHtmlTree } from "./component-html";

/** Of one language; compile.ts joins the languages. */
export interface QuestionAnswers {
  questionId: string;
  quizId: string;
  correct: string;
  feedback: Record<string, string>;
  /** The id of the follow-up, by option. */
  leadsTo?: Record<string, string>;
}

export const readingKinds: Record<string, ReadingKind> = {
  Section: "section",
  Scene: "scene",
  Idea: "idea",
  Contrast: "contrast",
  Figure: "figure",
  TakeAlong: "takeAlong",
};

const isComponent = (node: CheckedNode): node is ComponentNode => node.type === "component";
const named = (nodes: readonly CheckedNode[], name: string) =>
  nodes.filter(isComponent).filter((node) => node.name === name);
const stringOf = (value: string | number | true | undefined): string | null =>
  value === undefined ? null : String(value);
/** The options of a question that lead on. */
const leading = (question: ComponentNode) =>
  named(question.children, "Option")
    .map(({ attributes }) => attributes)
    .filter(({ leadsTo }) => leadsTo !== undefined);
const plainText = (nodes: readonly CheckedNode[]) =>
  nodes
    .map((node) => (node.type === "text" ? node.value : ""))
    .join("")
    .trim();

/** The names of the footnotes that are marked in a text, each once. */
function footnoteNames(nodes: readonly HtmlNode[]): string[] {
  const names = nodes.flatMap((node): string[] => {
    if (node.type === "text") return [];
    const name = node.properties?.[footnoteMark];
    return name === undefined ? footnoteNames(node.children) : [String(name)];
  });
  return [...new Set(names)];
}

/** Makes the blocks of one lesson in one language. */
export function toBlocks(
  { children, footnotes }: CheckedTree,
  { lessonId, locale }: { lessonId: string; locale: Locale },
): { blocks: ContentBlock[]; answers: QuestionAnswers[] } {
  const answers: QuestionAnswers[] = [];
  const idOf = ({ attributes }: ComponentNode) => `${lessonId}.${attributes.id}`;
  const withHash = <Kind extends string, Content extends object>(
    node: ComponentNode,
    block: { kind: Kind } & Content,
    also?: unknown,
  ) => {
    const [id, core] = [idOf(node), stringOf(node.attributes.core)];
    return { ...block, id, core, hash: blockHash([id, core !== null, block, also]) };
  };
  const footnotesOf = (tree: HtmlNode[]): Footnote[] =>
    footnoteNames(tree).map((name) => ({ name, tree: toHtmlTree(footnotes[name] ?? [], locale) }));

  function reading(node: ComponentNode, kind: ReadingKind) {
    const tree = toHtmlTree([node], locale);
    const [first] = tree;
    if (first?.type === "element") first.properties = { id: idOf(node), ...first.properties };
    return withHash(node, { kind, tree, footnotes: footnotesOf(tree) });
  }

  function exercise(node: ComponentNode): ExerciseBlock {
    const { minutes, goesTo, plan } = node.attributes;
    const parts = partsOf(node.children);
    const prose = parts.flatMap((part) => (part.kind === "prose" ? part.tree : []));
    return withHash(node, {
      kind: "exercise" as const,
      minutes: Number(minutes),
      goesTo: stringOf(goesTo),
      plan: plan === undefined ? null : Number(plan),
      parts,
      footnotes: footnotesOf(prose),
    });
  }

  /** Runs of text between answer boxes become prose. */
  function partsOf(nodes: readonly CheckedNode[]): ExerciseBlock["parts"] {
    const parts: ExerciseBlock["parts"] = [];
    for (const node of nodes) {
      if (isComponent(node) && node.name === "Reflection") {
        parts.push(reflection(node));
        continue;
      }
      const last = parts.at(-1);
      const prose: Prose = last?.kind === "prose" ? last : { kind: "prose", tree: [] };
      if (prose !== last) parts.push(prose);
      prose.tree.push(...toHtmlTree([node], locale));
    }
    return parts;
  }

  const reflection = (node: ComponentNode): Reflection => {
    const { label, hint } = node.attributes;
    return { kind: "reflection", id: idOf(node), label: String(label), hint: stringOf(hint) };
  };

  /** What a question asks, and its answers, which come out apart. */
  function asked(node: ComponentNode, quizId: string) {
    const options = named(node.children, "Option");
    const shown = options.map((option) => ({
      id: String(option.attributes.id),
      text: plainText(option.children),
    }));
    const key = {
      correct: String(options.find(({ attributes }) => attributes.correct)?.attributes.id ?? ""),
      feedback: Object.fromEntries(
        options.map(({ attributes }) => [String(attributes.id), String(attributes.feedback)]),
      ),
      // What leads nowhere has no such part, so that its hash is what it always was.
      ...(leading(node).length > 0 && {
        leadsTo: Object.fromEntries(
          leading(node).map(({ id, leadsTo }) => [String(id), `${lessonId}.${leadsTo}`]),
        ),
      }),
    };
    answers.push({ questionId: idOf(node), quizId, ...key });
    return { key, asks: { text: String(node.attributes.text), options: shown } };
  }

  function question(node: ComponentNode, quizId: string): QuizQuestion {
    const { key, asks } = asked(node, quizId);
    return withHash(node, { kind: "question" as const, ...asks }, key);
  }

  function followUp(node: ComponentNode, quizNode: ComponentNode): FollowUp {
    const { key, asks } = asked(node, idOf(quizNode));
    const before = named(quizNode.children, "Question").find((one) =>
      leading(one).some(({ leadsTo }) => leadsTo === node.attributes.id),
    );
    const after = before ? idOf(before) : "";
    return withHash(node, { kind: "followUp" as const, after, ...asks }, key);
  }

  function quiz(node: ComponentNode): QuizBlock {
    const questions = named(node.children, "Question").map((one) => question(one, idOf(node)));
    const followUps = named(node.children, "FollowUp").map((one) => followUp(one, node));
    return withHash(node, {
      kind: "quiz" as const,
      questions,
      ...(followUps.length > 0 && { followUps }),
    });
  }

  const blocks = children.filter(isComponent).map((node): ContentBlock => {
    const kind = readingKinds[node.name];
    if (kind) return reading(node, kind);
    return node.name === "Exercise" ? exercise(node) : quiz(node);
  });
  return { blocks, answers };
}
