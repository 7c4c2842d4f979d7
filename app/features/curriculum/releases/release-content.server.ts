import { createHash } from "node:crypto";
import type { AnswerKey, ContentLocale, Lesson, SearchDocument } from "~/platform/content/content";
import type { TaughtContent } from "../content/curriculum";

/** Of which shape the parts are that this software makes. It reads those before it too; a change that earlier software cannot read counts on. */
export const contentShape = 1;

type Part = Lesson | AnswerKey | SearchDocument;
type Hashes = string[];

/** What a release is beside its parts: programme, masterclasses and modules as they are, and of each part the hash. */
export interface ReleaseIndex extends Omit<TaughtContent, "lessons" | "answers" | "searchDocuments"> {
  lessons: Record<ContentLocale, Hashes>;
  answers: Hashes;
  searchDocuments: Hashes;
}

/** The titles of what can be offered, by id and language. */
export type Titles = Record<string, Record<ContentLocale, string>>;

/** Parts by their hash. */
export type Parts = ReadonlyMap<string, Part>;

export interface CutContent {
  /** Of all of it: the same content has the same hash. */
  hash: string;
  index: ReleaseIndex;
  parts: Parts;
  titles: Titles;
}

const hashOf = (value: unknown) =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);

/** Cuts content into parts that are kept under their hash, so that releases share those they have in common, and an index of them. */
export function cutContent(content: TaughtContent): CutContent {
  const parts = new Map<string, Part>();
  const cut = (items: readonly Part[]) =>
    items.map((item) => {
      const hash = hashOf(item);
      parts.set(hash, item);
      return hash;
    });
  const index: ReleaseIndex = {
    programme: content.programme,
    masterclasses: content.masterclasses,
    modules: content.modules,
    lessons: { nl: cut(content.lessons.nl), en: cut(content.lessons.en) },
    answers: cut(content.answers),
    searchDocuments: cut(content.searchDocuments),
  };
  return { hash: hashOf(index), index, parts, titles: titlesOf(content) };
}

/** The content of a release again; throws when one of its parts is not there. */
export function joinContent(index: ReleaseIndex, parts: Parts): TaughtContent {
  const join = <Kind extends Part>(hashes: Hashes) =>
    hashes.map((hash) => {
      const part = parts.get(hash);
      if (!part) throw new Error(`a release has no part ${hash}`);
      return part as Kind;
    });
  const { nl, en } = index.lessons;
  return {
    ...index,
    lessons: { nl: join<Lesson>(nl), en: join<Lesson>(en) },
    answers: join<AnswerKey>(index.answers),
    searchDocuments: join<SearchDocument>(index.searchDocuments),
  };
}

export const hashesOf = ({ lessons, answers, searchDocuments }: ReleaseIndex): Hashes => [
  ...new Set([...lessons.nl, ...lessons.en, ...answers, ...searchDocuments]),
];

function titlesOf({ programme, masterclasses, modules }: TaughtContent): Titles {
  const all = (locale: ContentLocale) => [programme[locale], ...masterclasses[locale], ...modules[locale]];
  const english = new Map(all("en").map(({ id, title }) => [id, title]));
  return Object.fromEntries(
    all("nl").map(({ id, title }) => [id, { nl: title, en: english.get(id) ?? title }]),
  );
}
