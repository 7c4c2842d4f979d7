// What the checks must know of an MDX file, read off its Markdown tree.
import { componentRules } from "./form/component-rules";
import {
  attributeOf,
  isElement,
  lineOf,
  textAttribute,
  textOf,
  type TreeNode,
  walk,
} from "../markup/syntax-tree";

/** A paragraph, heading, list item or table cell; `aside` is text that is read but not counted (quiz, labels). */
export interface TextBlock {
  line: number;
  text: string;
  kind: "prose" | "quotation" | "aside";
  /** What it says in words of our own: nothing emphasised, nothing quoted in a sentence. */
  own: string;
  /** The kind of block it stands in: `scene`, `quiz`. */
  block: string | null;
  /** Of a heading: its level. */
  depth?: number;
}

export interface FileFacts {
  links: { line: number; url: string }[];
  /** Literal quotations; `source` is the text between the tags as it was typed. */
  quotes: { line: number; text: string; source: string }[];
  texts: TextBlock[];
  exercises: { line: number; minutes: number; goesTo?: string; plan?: number; reflections: number }[];
  quizzes: QuizFacts[];
  /** All that has an id in the lesson, in order, by its short name. */
  blocks: BlockFacts[];
}

export interface BlockFacts {
  line: number;
  id: string;
  kind: string;
  isCore: boolean;
}

export interface QuizFacts {
  line: number;
  last: boolean;
  questions: QuestionFacts[];
  followUps: QuestionFacts[];
}

export interface QuestionFacts {
  line: number;
  id: string;
  options: OptionFacts[];
}

export interface OptionFacts {
  line: number;
  id: string;
  correct: boolean;
  text: string;
  feedback: string;
  /** The short name of the follow-up that it leads to. */
  leadsTo?: string;
}

const named = (node: TreeNode, name: string) =>
  (node.children ?? []).filter((child) => isElement(child) && child.name === name);
const idOf = (node: TreeNode) => textAttribute(node, "id") ?? "";

const numberAttribute = (node: TreeNode, name: string) => {
  const value = attributeOf(node, name)?.value;
  return typeof value === "object" && value !== null ? Number(value.value) : undefined;
};

const questionFacts = (node: TreeNode): QuestionFacts => ({
  line: lineOf(node),
  id: idOf(node),
  options: named(node, "Option").map((option) => ({
    line: lineOf(option),
    id: idOf(option),
    correct: attributeOf(option, "correct") !== undefined,
    text: textOf(option).trim(),
    feedback: textAttribute(option, "feedback") ?? "",
    leadsTo: textAttribute(option, "leadsTo"),
  })),
});

function typedText(node: TreeNode, source: string): string {
  const first = node.children?.[0]?.position?.start.offset;
  const last = node.children?.at(-1)?.position?.end.offset;
  return first === undefined || last === undefined ? "" : source.slice(first, last);
}

const within = (ancestors: readonly TreeNode[], ...names: string[]) =>
  ancestors.some((node) => isElement(node) && names.includes(node.name ?? ""));

/** All that the quizzes of a file can ask. */
export const askedOf = ({ quizzes }: Pick<FileFacts, "quizzes">): QuestionFacts[] =>
  quizzes.flatMap(({ questions, followUps }) => [...questions, ...followUps]);

/** What a component is as a block: `TakeAlong` is a `takeAlong`; null for what has no id in the lesson. */
const kindOf = (name: string): string | null =>
  componentRules[name]?.isBlock || name === "Reflection" ? name[0]!.toLowerCase() + name.slice(1) : null;

const blockOf = (ancestors: readonly TreeNode[]) => {
  const block = ancestors.find((node) => isElement(node) && componentRules[node.name ?? ""]?.isBlock);
  return block ? kindOf(block.name ?? "") : null;
};

const ownWords = (node: TreeNode): string =>
  textOf({
    ...node,
    children: node.children?.filter(
      ({ type, name }) => type !== "emphasis" && type !== "strong" && name !== "Bron",
    ),
  });

/** The texts a reader meets, block by block, in order. */
function textBlocks(tree: TreeNode): TextBlock[] {
  const blocks: TextBlock[] = [];
  walk(tree, (node, ancestors) => {
    const block = blockOf([...ancestors, node]);
    const add = (node: TreeNode, kind: TextBlock["kind"], text = textOf(node), own = text) => {
      const depth = node.type === "heading" ? { depth: Number(node.depth) } : {};
      if (text.trim()) blocks.push({ line: lineOf(node), kind, text: text.trim(), own, block, ...depth });
    };
    if (["paragraph", "heading", "tableCell"].includes(node.type) && !within(ancestors, "Option"))
      add(node, within(ancestors, "Bron") ? "quotation" : "prose", textOf(node), ownWords(node));
    if (!isElement(node)) return;
    if (node.name === "Option") add(node, "aside");
    for (const name of ["label", "hint", "text", "feedback"])
      add(node, "aside", textAttribute(node, name) ?? "");
  });
  return blocks;
}

/** @param source the file as it was typed, with the line numbers and offsets that the tree has */
export function collectFacts(tree: TreeNode, source: string): FileFacts {
  const facts: FileFacts = {
    links: [],
    quotes: [],
    texts: textBlocks(tree),
    exercises: [],
    quizzes: [],
    blocks: [],
  };
  walk(tree, (node) => {
    if ((node.type === "link" || node.type === "definition") && node.url !== undefined)
      facts.links.push({ line: lineOf(node), url: node.url });
    if (!isElement(node)) return;
    const kind = kindOf(node.name ?? "");
    if (kind && attributeOf(node, "id"))
      facts.blocks.push({
        line: lineOf(node),
        id: idOf(node),
        kind,
        isCore: Boolean(attributeOf(node, "core")),
      });
    if (node.name === "Bron")
      facts.quotes.push({
        line: lineOf(node),
        text: textOf(node),
        source: typedText(node, source),
      });
    if (node.name === "Exercise")
      facts.exercises.push({
        line: lineOf(node),
        minutes: numberAttribute(node, "minutes") ?? 0,
        goesTo: textAttribute(node, "goesTo"),
        plan: numberAttribute(node, "plan"),
        reflections: named(node, "Reflection").length,
      });
    if (node.name === "Quiz")
      facts.quizzes.push({
        line: lineOf(node),
        last: tree.children?.filter(isElement).at(-1) === node,
        questions: named(node, "Question").map(questionFacts),
        followUps: named(node, "FollowUp").map(questionFacts),
      });
  });
  return facts;
}
