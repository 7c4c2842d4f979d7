// What is taught, as the app sees it: the shapes the content compiler makes and content.server.ts hands out.
import type { Locale } from "~/i18n/locale";

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

/** An answer box in an exercise; `id` is the block id that answers and progress are stored under. */
export interface Reflection {
  kind: "reflection";
  id: string;
  label: string;
  hint: string | null;
}

export interface QuizQuestion {
  id: string;
  text: string;
  options: { id: string; text: string }[];
}

/** Prose whose HTML is final: put it in the page as it is. */
export interface ProseSegment {
  kind: "prose";
  html: string;
}

/** An exercise holds its own prose, with at least one answer box in between, so that no element is cut open. */
export interface ExerciseSegment {
  kind: "exercise";
  minutes: number;
  /** The instrument the answers are kept for. */
  goesTo: string | null;
  /** The chapter of the adoption plan, 1–15, that the answers feed. */
  plan: number | null;
  parts: (ProseSegment | Reflection)[];
}

/** A quiz without its answers: those are in the answer key, which stays on the server. */
export interface QuizSegment {
  kind: "quiz";
  id: string;
  questions: QuizQuestion[];
}

export type Segment = ProseSegment | ExerciseSegment | QuizSegment;

/** Something in a lesson that a learner does and progress is kept of. */
export interface Block {
  id: string;
  kind: "reflection" | "quiz";
}

export interface Lesson {
  id: string;
  moduleId: string;
  moduleSlug: string;
  slug: string;
  locale: Locale;
  title: string;
  description: string;
  minutes: number;
  outcomes: string[];
  /** Words of prose, the quiz not counted. */
  words: number;
  headings: Heading[];
  segments: Segment[];
  blocks: Block[];
  /** Changes when the source file or the compiler does. */
  hash: string;
}

/** The right option of a question, and what to say to each choice. Never sent to a browser before it has answered. */
export interface AnswerKey {
  questionId: string;
  quizId: string;
  lessonId: string;
  correct: string;
  feedback: Record<Locale, Record<string, string>>;
}

/** Prose of a public page. */
export interface Page {
  name: string;
  locale: Locale;
  title: string;
  description: string;
  html: string;
  headings: Heading[];
  hash: string;
}

export interface SearchDocument {
  id: string;
  kind: "masterclass" | "module" | "lesson" | "page" | "question";
  locale: Locale;
  title: string;
  /** Of a question: the heading that it stands under. */
  chapter?: string;
  /** Plain text, one paragraph a line. */
  text: string;
  url: string;
}

/** Everything the compiler makes of content/, as data. */
export interface CompiledContent {
  programme: Record<Locale, Programme>;
  masterclasses: Record<Locale, Masterclass[]>;
  modules: Record<Locale, Module[]>;
  lessons: Record<Locale, Lesson[]>;
  pages: Record<Locale, Page[]>;
  answers: AnswerKey[];
  searchDocuments: SearchDocument[];
}

/** The address of a lesson for someone who takes part. */
export const lessonPath = (lesson: { moduleSlug: string; slug: string }) =>
  `/learn/${lesson.moduleSlug}/${lesson.slug}`;
