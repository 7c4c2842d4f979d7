import { createElement as draw } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { splitChapters } from "~/features/catalogue/pages/page-chapters";
import { page } from "~/features/curriculum/content/content.server";
import { readSubprocessors } from "~/features/foundation/subprocessors/subprocessors";
import { subprocessorsMessages } from "~/features/foundation/subprocessors/subprocessors.messages";
import type { Annex } from "~/features/organisations/agreements/agreement-pdf.server";
import { LocaleProvider } from "~/i18n/locale-context";
import { countryName } from "~/i18n/country";
import type { Locale } from "~/i18n/locale";
import type { TableRecord } from "~/platform/own-data/own-data.server";
import { DataUses } from "../data-use/components/data-uses";
import { dataUse } from "../data-use/data-use.server";
import { annexesMessages } from "./agreement-annexes.messages";

/** What the foundation does for an organisation with data of its colleagues; all else of theirs is the colleagues' own. */
const processed = ["seats"];
/** The chapter of the page for buyers that says how data are kept safe. */
const securityChapter: Record<Locale, string> = { nl: "h-beveiliging", en: "h-security" };

/** The annexes of the processor agreement: the kinds of data, who processes them, and the measures. Each has one source, elsewhere. */
export function agreementAnnexes(
  tables: Readonly<Record<string, TableRecord>>,
  { subprocessors }: { subprocessors: string },
  locale: Locale,
): Annex[] {
  const [t, words] = [annexesMessages[locale], subprocessorsMessages[locale]];
  const uses = dataUse(tables).filter(({ kind }) => processed.includes(kind));
  const kinds = draw(LocaleProvider, { value: locale }, draw(DataUses, { uses }));
  return [
    { title: t.data, intro: t.dataIntro, markup: renderToStaticMarkup(kinds) },
    {
      title: t.processors,
      intro: null,
      heads: [words.name, words.purpose, words.country],
      rows: (readSubprocessors(subprocessors) ?? []).map(({ name, purpose, country }) => [
        name,
        purpose,
        countryName(country, locale),
      ]),
      none: words.none,
    },
    { title: t.measures, intro: null, markup: securityMarkup(locale) },
  ];
}

function securityMarkup(locale: Locale): string {
  const { html, headings } = page("buyers", locale)!;
  const chapter = splitChapters(html, headings).chapters.find(({ id }) => id === securityChapter[locale]);
  if (!chapter) throw new Error(`the page for buyers has no chapter ${securityChapter[locale]}`);
  return chapter.html;
}
