import { publicPath, singlePages } from "../../../i18n/paths";
import type { Locale } from "~/i18n/locale";
import { lessonPath, type Masterclass, type SearchDocument } from "../content";
import type { TextBlock } from "./checks/collect-facts";
import type { LessonUnit, PageUnit, Unit } from "./units";

const plain = (texts: readonly TextBlock[]) =>
  texts
    .filter(({ kind }) => kind !== "aside")
    .map(({ text }) => text.replace(/\s+/g, " "))
    .join("\n");
const textOfUnit = ({ compiled }: Unit<unknown>) => plain(compiled.facts.texts);

/** Questions with their answers, each under its own heading of the page; they are found one by one. */
function questionsOf({ compiled }: PageUnit, url: string, locale: Locale): SearchDocument[] {
  const { texts } = compiled.facts;
  const starts = texts.flatMap(({ depth }, index) => (depth ? [index] : []));
  return compiled.headings.flatMap(({ id, depth }, heading) => {
    const start = starts[heading];
    if (depth !== 3 || start === undefined) return [];
    const chapter = texts.slice(0, start).findLast((one) => one.depth === 2)?.text;
    const text = plain(texts.slice(start + 1, starts[heading + 1]));
    const title = texts[start]!.text;
    return [{ id: `question-${id}`, kind: "question", locale, title, chapter, text, url: `${url}#${id}` }];
  });
}

/** The folders of content/pages/ have the names of public pages. */
const pageUrl = (name: string, locale: Locale) => {
  const page = singlePages.find((one) => one === name);
  return page ? publicPath(page, locale) : null;
};

/** Everything of one language that full-text search finds, with its own address. A module is found on its first masterclass. */
export function toSearchDocuments(
  { lessons, pages }: { lessons: readonly LessonUnit[]; pages: readonly PageUnit[] },
  masterclasses: readonly Masterclass[],
  locale: Locale,
): SearchDocument[] {
  const documents: SearchDocument[] = [];
  const seen = new Set<string>();
  for (const masterclass of masterclasses) {
    const url = publicPath("masterclass", locale, masterclass.slug);
    const { id, title, promise, summary, audience, outcomes } = masterclass;
    const text = [promise, summary, audience, ...outcomes].join("\n");
    documents.push({ id, kind: "masterclass", locale, title, text, url });
    for (const module of masterclass.modules) {
      if (seen.has(module.id)) continue;
      seen.add(module.id);
      const parts = [module.summary, ...module.outcomes, ...module.instruments.map(({ name }) => name)];
      const about = { id: module.id, kind: "module", locale, title: module.title } as const;
      documents.push({ ...about, text: parts.join("\n"), url: `${url}#${module.id}` });
    }
  }
  for (const unit of lessons) {
    if (unit.locale !== locale || !unit.frontmatter) continue;
    const { id, title, description } = unit.frontmatter;
    const url = lessonPath({ moduleSlug: unit.folder, slug: unit.name });
    documents.push({ id, kind: "lesson", locale, title, text: `${description}\n${textOfUnit(unit)}`, url });
  }
  for (const unit of pages) {
    if (unit.locale !== locale || !unit.frontmatter) continue;
    const { title, description } = unit.frontmatter;
    const url = pageUrl(unit.folder, locale);
    if (!url) continue;
    const questions = unit.folder === "questions" ? questionsOf(unit, url, locale) : [];
    const text = questions.length > 0 ? description : `${description}\n${textOfUnit(unit)}`;
    documents.push({ id: unit.folder, kind: "page", locale, title, text, url }, ...questions);
  }
  return documents;
}
