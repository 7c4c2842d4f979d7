// Content that says something else than the build, for tests of releases.
import type { TaughtContent } from "~/features/curriculum/content/curriculum";
import type { ContentLocale, Lesson, LessonOutline, Module } from "~/platform/content/content";

const both = <Value>(make: (locale: ContentLocale) => Value) => ({ nl: make("nl"), en: make("en") });

/** Content with every module changed, wherever it stands. */
function withModules(content: TaughtContent, change: (module: Module) => Module): TaughtContent {
  return {
    ...content,
    modules: both((locale) => content.modules[locale].map(change)),
    masterclasses: both((locale) =>
      content.masterclasses[locale].map((one) => ({ ...one, modules: one.modules.map(change) })),
    ),
  };
}

/** A lesson with another title. */
export function retitled(content: TaughtContent, lessonId: string, title: string): TaughtContent {
  const change = <Item extends { id: string; title: string }>(item: Item): Item =>
    item.id === lessonId ? { ...item, title } : item;
  return {
    ...withModules(content, (module) => ({ ...module, lessons: module.lessons.map(change) })),
    lessons: both((locale) => content.lessons[locale].map(change)),
    searchDocuments: content.searchDocuments.map(change),
  };
}

/** A block or question of a lesson that says something else, in Dutch; its hash tells. */
export function reworded(content: TaughtContent, blockId: string, from: string, to: string): TaughtContent {
  const change = <Piece extends { id: string; hash: string }>(piece: Piece): Piece => {
    if (piece.id !== blockId) return piece;
    const says = ["value", "text", "label", "hint"];
    const reword = (key: string, value: unknown) =>
      says.includes(key) && typeof value === "string" ? value.replaceAll(from, to) : value;
    return { ...(JSON.parse(JSON.stringify(piece), reword) as Piece), hash: `${piece.hash}-${to}` };
  };
  const lessons = content.lessons.nl.map((lesson) =>
    blockId.startsWith(`${lesson.id}.`)
      ? {
          ...lesson,
          blocks: lesson.blocks.map((block) =>
            block.kind === "quiz"
              ? {
                  ...block,
                  questions: block.questions.map(change),
                  ...(block.followUps && { followUps: block.followUps.map(change) }),
                }
              : change(block),
          ),
        }
      : lesson,
  );
  return { ...content, lessons: { ...content.lessons, nl: lessons } };
}

/** As content was before an option could lead on. */
export function withoutFollowUps(content: TaughtContent): TaughtContent {
  const gone = new Set<string>();
  const unled = (lesson: Lesson): Lesson => ({
    ...lesson,
    blocks: lesson.blocks.map((block) => {
      if (block.kind !== "quiz") return block;
      const { followUps = [], ...quiz } = block;
      for (const { id } of followUps) gone.add(id);
      return quiz;
    }),
  });
  const lessons = both((locale) => content.lessons[locale].map(unled));
  const answers = content.answers
    .filter(({ questionId }) => !gone.has(questionId))
    .map(({ leadsTo: _, ...answer }) => answer);
  return { ...content, lessons, answers };
}

/** With a masterclass that is only announced. */
export function announcing(content: TaughtContent, masterclassId: string): TaughtContent {
  const masterclasses = both((locale) =>
    content.masterclasses[locale].map((one) =>
      one.id === masterclassId ? { ...one, status: "announced" as const } : one,
    ),
  );
  return { ...content, masterclasses };
}

/** Without a lesson. */
export function without(content: TaughtContent, lessonId: string): TaughtContent {
  return {
    ...withModules(content, (module) => ({
      ...module,
      lessons: module.lessons.filter(({ id }) => id !== lessonId),
    })),
    lessons: both((locale) => content.lessons[locale].filter(({ id }) => id !== lessonId)),
    answers: content.answers.filter((answer) => answer.lessonId !== lessonId),
    searchDocuments: content.searchDocuments.filter(({ id }) => id !== lessonId),
  };
}

/** With a new lesson after one, of the same text and with ids of its own. */
export function withCopy(content: TaughtContent, lessonId: string, id: string): TaughtContent {
  const slug = content.lessons.nl.find((lesson) => lesson.id === lessonId)!.slug;
  const renamed = <Value>(value: Value): Value =>
    JSON.parse(JSON.stringify(value).replaceAll(lessonId, id).replaceAll(`"${slug}"`, `"${id}"`)) as Value;
  const withOne = <Item extends Lesson | LessonOutline>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => (item.id === lessonId ? [item, renamed(item)] : [item]));
  return {
    ...withModules(content, (module) => ({ ...module, lessons: withOne(module.lessons) })),
    lessons: both((locale) => withOne(content.lessons[locale])),
    answers: content.answers.flatMap((answer) =>
      answer.lessonId === lessonId ? [answer, renamed(answer)] : [answer],
    ),
  };
}
