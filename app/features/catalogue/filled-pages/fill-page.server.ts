import { createElement as draw, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { page } from "~/features/curriculum/content/content.server";
import { LocaleProvider } from "~/i18n/locale-context";
import type { Locale } from "~/i18n/locale";
import { splitAtMarks } from "~/lib/markup/marks";
import { type Chapter, splitChapters } from "../pages/page-chapters";

/** What comes in the place of each `<Setting>` of a page, by name. */
export type Fillings = Readonly<Record<string, ReactElement>>;

export interface FilledPage {
  name: string;
  locale: Locale;
  title: string;
  description: string;
  intro: string;
  chapters: Chapter[];
}

/**
 * A page of prose with what the foundation sets, or what comes of data, at its marks. Null when there is no such page; throws when a
 * mark is filled by nothing, or a filling has no mark: page and route must name the same.
 */
export function filledPage(name: string, locale: Locale, fillings: Fillings = {}): FilledPage | null {
  const found = page(name, locale);
  if (!found) return null;
  const { title, description, headings } = found;
  const markup = Object.entries(fillings).map(([mark, one]) => [mark, markupOf(one, locale)] as const);
  const html = filledHtml(found, Object.fromEntries(markup));
  return { name, locale, title, description, ...splitChapters(html, headings) };
}

/** The markup of a page that was found, with this markup at its marks. */
export function filledHtml(
  { name, locale, html }: { name: string; locale: Locale; html: string },
  fillings: Readonly<Record<string, string>>,
): string {
  const parts = splitAtMarks(html);
  const names = parts.filter((_, at) => at % 2);
  if (names.toSorted().join() !== Object.keys(fillings).toSorted().join())
    throw new Error(`the page ${name} (${locale}) has the settings ${names.join(", ") || "none"}`);
  return parts.map((part, at) => (at % 2 ? fillings[part]! : part)).join("");
}

const markupOf = (element: ReactElement, locale: Locale) =>
  renderToStaticMarkup(draw(LocaleProvider, { value: locale }, element));
