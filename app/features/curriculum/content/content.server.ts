// What the build holds of content/. What is taught is read of the release that somebody follows or that is shown now
// (`releases/`); the site's own pages, the bank of texts, the guides, the rubrics and the sheets go with the software.
import compiled from "virtual:content";
import type { ContentLocale, Guide, Page, Rubric, SearchDocument } from "~/platform/content/content";
import type { Rewrite } from "~/platform/content/rewrite";
import type { Sheet } from "~/platform/content/sheet";
import type { TaughtContent } from "./curriculum";

const { pages, rewrites, guides, rubrics, sheets, searchDocuments, ...taught } = compiled;
const ofSite: readonly SearchDocument["kind"][] = ["page", "question", "rewrite"];
const isOfSite = ({ kind }: SearchDocument) => ofSite.includes(kind);

/** What the build teaches: what a next release will be. */
export const builtContent: TaughtContent = {
  ...taught,
  searchDocuments: searchDocuments.filter((document) => !isOfSite(document)),
};

/** What can be found of the site's own pages. */
export const siteDocuments: readonly SearchDocument[] = searchDocuments.filter(isOfSite);

const pagesByName = {
  nl: new Map(pages.nl.map((page) => [page.name, page])),
  en: new Map(pages.en.map((page) => [page.name, page])),
};

/** The prose of a public page (`method`), or undefined. */
export const page = (name: string, locale: ContentLocale): Page | undefined => pagesByName[locale].get(name);

/** How a session of a module (`m0`) is led, or undefined when nobody wrote that. */
export const guideOf = (moduleId: string, locale: ContentLocale): Guide | undefined =>
  guides[locale].find((guide) => guide.moduleId === moduleId);

/** What to look for in work of a module (`m0`) that was handed in; nothing when nobody wrote that. */
export const criteriaOf = (moduleId: string, locale: ContentLocale): Rubric["criteria"] =>
  rubrics[locale].find((rubric) => rubric.moduleId === moduleId)?.criteria ?? [];

/** The texts of the bank, by their titles. */
export const bankOf = (locale: ContentLocale): readonly Rewrite[] => sortedBank[locale];

const sortedBank = {
  nl: rewrites.nl.toSorted((one, another) => one.title.localeCompare(another.title, "nl")),
  en: rewrites.en.toSorted((one, another) => one.title.localeCompare(another.title, "en")),
};

/** The sheets to fill in by hand, in the order of their modules. Like pages they go with the software (decision 55). */
export const builtSheets: Readonly<Record<ContentLocale, readonly Sheet[]>> = sheets;
