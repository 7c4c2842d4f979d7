// What is taught, as the app sees it: the shapes the content compiler makes and a curriculum hands out.
import type { Sheet } from "./sheet";

import type { Rewrite } from "./rewrite";

/** A language that content is written in. The interface has its own (`Locale`), which may be fewer or more. */
export type ContentLocale = "nl" | "en";

export type OfferMode = "cohort" | "selfPaced";
export type VatTreatment = "standard" | "reduced" | "exempt";

/** What can be bought; its price is kept in the database, under this id. */
export interface Offer {
  id: string;
  mode: OfferMode;
  vat: VatTreatment;
}

export interface Instrument {
  id: string;
  name: string;
  purpose: string;
}

/** A lesson in an outline. `slug` and `description` are null while the lesson is planned and has no page. */
export interface LessonOutline {
  id: string;
  moduleId: string;
  moduleSlug: string;
  slug: string | null;
  title: string;
  description: string | null;
  minutes: number;
  written: boolean;
}

export interface Module {
  id: string;
  slug: string;
  title: string;
  summary: string;
  /** Study load in SBU; one SBU is one hour. */
  hours: number;
  outcomes: string[];
  /** The same, one for one, as a certificate says it of its holder. */
  certificate: string[];
  instruments: Instrument[];
  status: "written" | "planned";
  offers: Offer[];
  lessons: LessonOutline[];
}

export interface Masterclass {
  id: string;
  slug: string;
  title: string;
  promise: string;
  summary: string;
  audience: string;
  outcomes: string[];
  /** The same, one for one, as a certificate says it of its holder. */
  certificate: string[];
  /** The sum of the modules' hours. */
  hours: number;
  /** `open` is sold; `announced` is shown with its outline. */
  status: "open" | "announced";
  previewLessonId: string;
  offers: Offer[];
  modules: Module[];
}

export interface Programme {
  id: string;
  title: string;
  summary: string;
  hours: number;
  offers: Offer[];
  masterclassIds: string[];
}

export interface Heading {
  id: string;
  text: string;
  depth: number;
}

/** HTML that was checked, as data: elements and text in the form of hast, without what is empty. */
export type HtmlNode = HtmlText | HtmlElement;
export interface HtmlText {
  type: "text";
  value: string;
}
export interface HtmlElement {
  type: "element";
  tagName: string;
  properties?: Record<string, string | number | boolean | string[]>;
  children: HtmlNode[];
}

/** What every block of a lesson has. */
interface BlockBase {
  /** `<lesson id>.<name>`, for ever and in every language the same; also where the block stands in the page. */
  id: string;
  /** Why a city may not write its own version of it; null when it may. */
  core: string | null;
  /** Changes when what the block says or asks does, and with nothing else. */
  hash: string;
}

/** A footnote of a block, by the name that its marks in the text have (`footnoteMark`). */
export interface Footnote {
  name: string;
  tree: HtmlNode[];
}

export type ReadingKind = "section" | "scene" | "idea" | "contrast" | "figure" | "takeAlong";

/** Something to read or to look at. */
export interface ReadingBlock extends BlockBase {
  kind: ReadingKind;
  tree: HtmlNode[];
  footnotes: Footnote[];
}

export interface Prose {
  kind: "prose";
  tree: HtmlNode[];
}

/** An answer box in an exercise; `id` is the block id that answers and progress are stored under. */
export interface Reflection {
  kind: "reflection";
  id: string;
  label: string;
  hint: string | null;
}

/** An exercise holds its own prose, with at least one answer box in between, so that no element is cut open. */
export interface ExerciseBlock extends BlockBase {
  kind: "exercise";
  minutes: number;
  /** The instrument the answers are kept for. */
  goesTo: string | null;
  /** The chapter of the adoption plan, 1–15, that the answers feed. */
  plan: number | null;
  parts: (Prose | Reflection)[];
  footnotes: Footnote[];
}

/** What every question has, whether it counts or not. */
interface Asking extends BlockBase {
  text: string;
  options: { id: string; text: string }[];
}

export interface QuizQuestion extends Asking {
  kind: "question";
}

/** A further case for who chose a certain wrong option of a question; which one, the answer key says. It counts for nothing. */
export interface FollowUp extends Asking {
  kind: "followUp";
  /** The id of the question that leads to it. */
  after: string;
}

/** A quiz without its answers: those are in the answer key, which stays on the server. */
export interface QuizBlock extends BlockBase {
  kind: "quiz";
  questions: QuizQuestion[];
  /** Absent where no option leads on. */
  followUps?: FollowUp[];
}

/** A piece of a lesson at its top level. */
export type ContentBlock = ReadingBlock | ExerciseBlock | QuizBlock;

/** Something in a lesson that a learner does and progress is kept of. */
export interface ProgressBlock {
  id: string;
  kind: "reflection" | "quiz";
}

export interface Lesson {
  id: string;
  moduleId: string;
  moduleSlug: string;
  slug: string;
  locale: ContentLocale;
  title: string;
  description: string;
  minutes: number;
  outcomes: string[];
  /** Words of prose, the quiz not counted. */
  words: number;
  headings: Heading[];
  /** In the order in which they are read; the quiz is the last. */
  blocks: ContentBlock[];
  /** Changes when the source file or the compiler does. */
  hash: string;
}

/** The right option of a question, and what to say to each choice. Never sent to a browser before it has answered. */
export interface AnswerKey {
  questionId: string;
  quizId: string;
  lessonId: string;
  correct: string;
  feedback: Record<ContentLocale, Record<string, string>>;
  /** The id of the follow-up that an option leads to, by option; absent where none does. */
  leadsTo?: Record<string, string>;
}

/** A part of a session: what whoever leads does, what they may say, and where it can go wrong. */
export interface GuideStep {
  minutes: number;
  title: string;
  text: string;
  say?: string;
  note?: string;
}

/** How somebody leads a session of a module. Its texts are plain but for `**bold**`; a source may have a link and *italics*. */
export interface Guide {
  moduleId: string;
  locale: ContentLocale;
  /** What a group has in hand after the session. */
  summary: string;
  group: string;
  room: string[];
  materials: string[];
  /** Ids of sheets to print. */
  sheets: string[];
  /** What to do before, each with when. */
  prepare: string[];
  /** A short one and a long one. */
  sessions: { minutes: number; steps: GuideStep[] }[];
  goesWrong: { sign: string; act: string }[];
  debrief: string[];
  say: { when: string; words: string }[];
  sources: string[];
}

/** What whoever reads handed-in work of a module looks for, each in a sentence. */
export interface Rubric {
  moduleId: string;
  criteria: { id: string; text: string }[];
}

/** Prose of a public page. */
export interface Page {
  name: string;
  locale: ContentLocale;
  title: string;
  description: string;
  html: string;
  headings: Heading[];
  hash: string;
}

export interface SearchDocument {
  id: string;
  kind: "masterclass" | "module" | "lesson" | "page" | "question" | "rewrite";
  locale: ContentLocale;
  title: string;
  /** Of a question: the heading that it stands under. */
  chapter?: string;
  /** Plain text, one paragraph a line. */
  text: string;
  url: string;
}

/** Everything the compiler makes of content/, as data. */
export interface CompiledContent {
  programme: Record<ContentLocale, Programme>;
  masterclasses: Record<ContentLocale, Masterclass[]>;
  modules: Record<ContentLocale, Module[]>;
  lessons: Record<ContentLocale, Lesson[]>;
  guides: Record<ContentLocale, Guide[]>;
  rubrics: Record<ContentLocale, Rubric[]>;
  pages: Record<ContentLocale, Page[]>;
  rewrites: Record<ContentLocale, Rewrite[]>;
  sheets: Record<ContentLocale, Sheet[]>;
  answers: AnswerKey[];
  searchDocuments: SearchDocument[];
}

/** The address of a lesson for someone who takes part. */
export const lessonPath = (lesson: { moduleSlug: string; slug: string }) =>
  `/learn/${lesson.moduleSlug}/${lesson.slug}`;

/** The texts of a block, in order: an exercise has one on each side of an answer box, a quiz has none. */
export function treesOf(block: ContentBlock): HtmlNode[][] {
  if (block.kind === "quiz") return [];
  if (block.kind !== "exercise") return [block.tree];
  return block.parts.flatMap((part) => (part.kind === "prose" ? [part.tree] : []));
}

/** The text under a node. */
export const plainText = (node: HtmlNode): string =>
  node.type === "text" ? node.value : node.children.map(plainText).join("");

/** The answer boxes of blocks, in order. */
export const reflectionsOf = (blocks: readonly ContentBlock[]): Reflection[] =>
  blocks.flatMap((block) =>
    block.kind === "exercise" ? block.parts.flatMap((part) => (part.kind === "prose" ? [] : [part])) : [],
  );

export const quizOf = (blocks: readonly ContentBlock[]): QuizBlock | undefined =>
  blocks.find((block) => block.kind === "quiz");

/** All that a quiz can ask, each follow-up behind the question that leads to it. */
export const askedIn = ({ questions, followUps = [] }: QuizBlock): (QuizQuestion | FollowUp)[] =>
  questions.flatMap((question) => [question, ...followUps.filter(({ after }) => after === question.id)]);

/** What there is to do in a lesson, in order. */
export const progressBlocksOf = (blocks: readonly ContentBlock[]): ProgressBlock[] =>
  blocks.flatMap((block): ProgressBlock[] => {
    if (block.kind === "quiz") return [{ id: block.id, kind: block.kind }];
    return reflectionsOf([block]).map(({ id, kind }) => ({ id, kind }));
  });
