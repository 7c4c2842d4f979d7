// Releases for server tests: what the build teaches, with changes, published as an editor does.
import { builtContent } from "~/features/curriculum/content/content.server";
import type { TaughtContent } from "~/features/curriculum/content/curriculum";
import { forgetReleases, showNewestRelease } from "~/features/curriculum/releases/current-curriculum.server";
import { publishFirstRelease, publishRelease } from "~/features/curriculum/releases/publish-release.server";
import type { ContentLocale, Lesson, LessonOutline, Module } from "~/platform/content/content";
import { closeAfterTest } from "../processes/closing";
import { makePerson } from "./shop";

/** Publishes the build as the first release, as a start does; after the test the process knows of none. */
export async function firstRelease(): Promise<void> {
  closeAfterTest(async () => forgetReleases());
  await publishFirstRelease();
  await showNewestRelease();
}

/** Publishes content as the release after `after`; returns its id. */
export async function nextRelease(content: TaughtContent, after: number): Promise<number> {
  const editor = await makePerson();
  const notes = { notesNl: "Nieuwe teksten.", notesEn: "New texts." };
  const published = await publishRelease(editor, { ...notes, after }, content);
  if (!published.ok) throw new Error(`not published: ${published.reason}`);
  return published.releaseId;
}

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

export { builtContent };
