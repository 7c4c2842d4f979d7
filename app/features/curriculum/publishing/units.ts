import {
  type AnswerKey,
  askedIn,
  type ContentBlock,
  type ContentLocale,
  type FollowUp,
  type HtmlNode,
  type Lesson,
  type Masterclass,
  type Module,
  plainText,
  type Programme,
  type QuizQuestion,
} from "~/platform/content/content";
import type { Curriculum } from "../content/curriculum";

/** What an editor classes: a block of a lesson, a question of its quiz, or what is said of a lesson, module, masterclass or the programme. */
export type UnitKind =
  | Exclude<ContentBlock["kind"], "quiz">
  | "question"
  | "followUp"
  | "lesson"
  | "module"
  | "masterclass"
  | "programme";

export type InBoth<Value> = Record<ContentLocale, Value>;

export interface Unit {
  id: string;
  kind: UnitKind;
  /** The same while it says and asks the same, in both languages. */
  print: string;
  /** The same while it asks the same: a slip of the pen leaves it as it is. */
  asks: string;
  /** What it says: a line for each paragraph. Made when it is asked for. */
  lines(): InBoth<string[]>;
}

const both = <Value>(make: (locale: ContentLocale) => Value): InBoth<Value> => ({
  nl: make("nl"),
  en: make("en"),
});

/** A line for each paragraph, heading and cell. */
function linesOf(tree: readonly HtmlNode[]): string[] {
  const isLine = (node: HtmlNode) =>
    node.type === "text" ||
    /^(p|h[2-6]|t[dh]|d[td]|figcaption|text|a|em|strong|code|sup)$/.test(node.tagName);
  const lines: string[] = [];
  let run = "";
  for (const node of tree) {
    const isBlock = node.type === "element" && !/^(a|em|strong|code|sup)$/.test(node.tagName);
    if (isBlock && run.trim()) lines.push(run);
    if (isBlock) run = "";
    if (!isLine(node) && node.type === "element") lines.push(...linesOf(node.children));
    else if (isBlock) lines.push(plainText(node));
    else run += plainText(node);
  }
  return [...lines, run].map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean);
}

type Asked = QuizQuestion | FollowUp;
type Piece = Exclude<ContentBlock, { kind: "quiz" }> | Asked;

/** What stands in a lesson at its top level, with the questions in the place of the quiz. */
const piecesOf = ({ blocks }: Lesson): Piece[] =>
  blocks.flatMap((block): Piece[] => (block.kind === "quiz" ? askedIn(block) : [block]));

const isAsked = (piece: Piece): piece is Asked => piece.kind === "question" || piece.kind === "followUp";

function pieceLines(piece: Piece, feedback: readonly string[]): string[] {
  const core = piece.core ? [piece.core] : [];
  if (isAsked(piece)) return [piece.text, ...piece.options.map(({ text }) => text), ...feedback, ...core];
  const notes = piece.footnotes.flatMap(({ tree }) => linesOf(tree));
  if (piece.kind !== "exercise") return [...linesOf(piece.tree), ...notes, ...core];
  const parts = piece.parts.flatMap((part) =>
    part.kind === "prose" ? linesOf(part.tree) : [part.label, ...(part.hint ? [part.hint] : [])],
  );
  return [...parts, ...notes, ...core];
}

function asksOf(piece: Piece, answers: AnswerKey | undefined): string {
  const { core, kind } = piece;
  if (isAsked(piece))
    return JSON.stringify([
      kind,
      core,
      piece.options.map(({ id }) => id),
      answers?.correct,
      ...(answers?.leadsTo ? [answers.leadsTo] : []),
    ]);
  if (piece.kind !== "exercise") return JSON.stringify([kind, core]);
  const { minutes, goesTo, plan, parts } = piece;
  const boxes = parts.flatMap((part) => (part.kind === "reflection" ? [part.id] : []));
  return JSON.stringify([kind, core, minutes, goesTo, plan, boxes]);
}

/** What a lesson is made of, in the order in which it is read; first what is said of the lesson itself. */
export function unitsOfLesson({ answerKey }: Curriculum, lessons: InBoth<Lesson>): Unit[] {
  const english = new Map(piecesOf(lessons.en).map((piece) => [piece.id, piece]));
  const head = (locale: ContentLocale) => {
    const { title, description, outcomes, minutes } = lessons[locale];
    return [title, description, ...outcomes, String(minutes)];
  };
  return [
    unitOf(lessons.nl.id, "lesson", both(head)),
    ...piecesOf(lessons.nl).map((nl): Unit => {
      const in_ = { nl, en: english.get(nl.id) ?? nl };
      const answers = answerKey(nl.id);
      const said = (locale: ContentLocale) =>
        pieceLines(in_[locale], answers ? Object.values(answers.feedback[locale]) : []);
      return {
        id: nl.id,
        kind: nl.kind,
        print: [in_.nl.hash, in_.en.hash, nl.core ?? ""].join(" "),
        asks: asksOf(nl, answers),
        lines: () => both(said),
      };
    }),
  ];
}

const unitOf = (id: string, kind: UnitKind, lines: InBoth<string[]>, more: unknown = null): Unit => ({
  id,
  kind,
  print: JSON.stringify([lines, more]),
  asks: JSON.stringify(more),
  lines: () => lines,
});

const offersOf = ({ offers }: Pick<Module, "offers">) =>
  offers.map(({ id, mode, vat }) => `${id} (${mode}, ${vat})`);

const moduleLines = (one: Module) => [
  ...[one.title, one.summary, String(one.hours), ...one.outcomes, ...one.certificate, ...offersOf(one)],
  ...one.instruments.map(({ name, purpose }) => `${name}: ${purpose}`),
];
const masterclassLines = (one: Masterclass) => [
  ...[one.title, one.promise, one.summary, one.audience, ...one.outcomes, ...one.certificate],
  ...offersOf(one),
];
const programmeLines = (one: Programme) => [one.title, one.summary, String(one.hours), ...offersOf(one)];

/** What is said of the programme, its masterclasses and modules, and what each is made of. */
export function unitsOfOutline({
  programme,
  masterclasses,
  masterclassById,
  modules,
  moduleById,
}: Curriculum): Unit[] {
  const inBoth = <Item>(nl: Item, en: Item | undefined, lines: (item: Item) => string[]) => ({
    nl: lines(nl),
    en: lines(en ?? nl),
  });
  const whole = programme("nl");
  return [
    unitOf(whole.id, "programme", inBoth(whole, programme("en"), programmeLines), whole.masterclassIds),
    ...masterclasses("nl").map((one) => {
      const lines = inBoth(one, masterclassById(one.id, "en"), masterclassLines);
      const more = [one.slug, one.status, one.previewLessonId, one.modules.map(({ id }) => id)];
      return unitOf(one.id, "masterclass", lines, more);
    }),
    ...modules("nl").map((one) => {
      const lines = inBoth(one, moduleById(one.id, "en"), moduleLines);
      const more = [one.slug, one.status, one.lessons.map(({ id, written }) => [id, written])];
      return unitOf(one.id, "module", lines, more);
    }),
  ];
}
