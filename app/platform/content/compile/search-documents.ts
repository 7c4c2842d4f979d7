import { publicPath, singlePages } from "../../../i18n/paths";
import type { Locale } from "~/i18n/locale";
import {
  type HtmlNode,
  type Lesson,
  lessonPath,
  type Masterclass,
  plainText,
  type SearchDocument,
  treesOf,
} from "../content";
import type { Rewrite } from "../rewrite";
import type { TextBlock } from "./checks/collect-facts";
import type { PageUnit } from "./units";

const plain = (texts: readonly TextBlock[]) =>
  texts
    .filter(({ kind }) => kind !== "aside")
    .map(({ text }) => text.replace(/\s+/g, " "))
    .join("\n");
const nested = ["p", "ul", "ol"];

/** What a lesson's author wrote, a line for each paragraph, heading and cell: what the page adds by itself has a class. */
function linesOf(tree: readonly HtmlNode[]): string[] {
  return tree.flatMap((node): string[] => {
    if (node.type === "text" || node.tagName === "svg") return [];
    if (/^(h[2-6]|t[dh]|p)$/.test(node.tagName))
      return node.tagName === "p" && node.properties?.className ? [] : [plainText(node)];
    const isNested = (child: HtmlNode) => child.type === "element" && nested.includes(child.tagName);
    if (node.tagName !== "li") return linesOf(node.children);
    const own = node.children.filter((child) => !isNested(child));
    return [own.map(plainText).join(""), ...linesOf(node.children.filter(isNested))];
  });
}

const textOfLesson = ({ blocks }: Lesson) =>
  blocks
    .flatMap(treesOf)
    .flatMap(linesOf)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");

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

/** A text of the bank is found by what it says now, by what it said, and by the reasons. */
function rewriteDocument({ slug, locale, title, description, before, after, changed, stays }: Rewrite) {
  const whys = [...changed, ...stays].map(({ why }) => why);
  const text = [description, after, before, ...whys].join("\n").replace(/\n+/g, "\n");
  const url = publicPath("rewrite", locale, slug);
  return { id: `rewrite-${slug}`, kind: "rewrite", locale, title, text, url } satisfies SearchDocument;
}

/** Everything of one language that full-text search finds, with its own address. A module is found on its first masterclass. */
export function toSearchDocuments(
  {
    lessons,
    pages,
    rewrites,
  }: { lessons: readonly Lesson[]; pages: readonly PageUnit[]; rewrites: readonly Rewrite[] },
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
  for (const lesson of lessons) {
    const { id, title, description } = lesson;
    const text = `${description}\n${textOfLesson(lesson)}`;
    documents.push({ id, kind: "lesson", locale, title, text, url: lessonPath(lesson) });
  }
  for (const unit of pages) {
    if (unit.locale !== locale || !unit.frontmatter) continue;
    const { title, description } = unit.frontmatter;
    const url = pageUrl(unit.folder, locale);
    if (!url) continue;
    const questions = unit.folder === "questions" ? questionsOf(unit, url, locale) : [];
    const text = questions.length > 0 ? description : `${description}\n${plain(unit.compiled.facts.texts)}`;
    documents.push({ id: unit.folder, kind: "page", locale, title, text, url }, ...questions);
  }
  return [...documents, ...rewrites.map(rewriteDocument)];
}
