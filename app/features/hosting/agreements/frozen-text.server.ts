import { createHash } from "node:crypto";
import { createElement as draw, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { filledHtml } from "~/features/catalogue/filled-pages/fill-page.server";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { page } from "~/features/curriculum/content/content.server";
import type { Locale } from "~/i18n/locale";
import { LocaleProvider } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import type { AgreementTerms } from "./agreement-terms";
import { agreementMessages } from "./agreement.messages";
import { TermsList } from "./components/terms-list";

/** The titles of what an agreement is about, in its order. */
export const titlesOf = ({ contentIds }: Pick<AgreementTerms, "contentIds">, locale: Locale): string[] =>
  contentIds.map((id) => contentTitle(id, locale));

/**
 * The text of an agreement as it would be offered at this moment: the page in its language, with who it is between, the terms in words, and
 * the annex; and its SHA-256, hexadecimal.
 */
export function frozenText(
  { organisation, terms, offeredAt }: { organisation: string; terms: AgreementTerms; offeredAt: Date },
  locale: Locale,
): { text: string; textHash: string } {
  const found = page("hosting-agreement", locale);
  if (!found) throw new Error("content has no agreement for hosts");
  const t = agreementMessages[locale];
  const parties = t.parties(organisation, formatPlainDate(offeredAt, locale));
  const markup = (element: ReactElement) =>
    renderToStaticMarkup(draw(LocaleProvider, { value: locale }, element));
  const text = filledHtml(found, {
    parties: markup(draw("p", null, parties)),
    terms: markup(draw(TermsList, { terms, titles: titlesOf(terms, locale) })),
  });
  return { text, textHash: createHash("sha256").update(text).digest("hex") };
}

/** By which a form says under which text it stood. */
export const markOf = ({ textHash }: { textHash: string }) => textHash.slice(0, 24);
