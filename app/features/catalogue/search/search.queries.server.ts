import type { SiteScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import type { SearchDocument } from "~/platform/content/content";
import { pool } from "~/platform/db/db.server";
import { splitExcerpt, withEllipses } from "./excerpt";
import { addressOfHit } from "./public-address.server";

/** Control characters that cannot occur in a text mark the words found, so that an excerpt is never read as HTML. */
const [start, stop] = ["\u0001", "\u0002"];

interface Hit extends Pick<SearchDocument, "id" | "url" | "title" | "kind"> {
  excerpt: string;
  first: string;
  last: string;
}

/**
 * Pages, modules and lessons in which all words of `query` occur (PostgreSQL's web search syntax: quotes, -word, or), best
 * first, at most 20. Titles weigh more than text.
 */
export async function searchSite(_scope: SiteScope, query: string, locale: Locale) {
  const { rows } = await pool.query<Hit>({
    name: "search-site",
    text: `select substr(id, 4) as id, url, title, kind, left(body, 60) as first, right(body, 60) as last,
        ts_headline($2::regconfig, body, q, 'MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … ", StartSel=${start}, StopSel=${stop}') as excerpt
      from "SearchDocument", websearch_to_tsquery($2::regconfig, $1) q
      where locale = $3 and vector @@ q order by ts_rank(vector, q) desc, id limit 20`,
    values: [query, locale === "nl" ? "dutch" : "english", locale],
  });
  return rows.map((hit) => ({
    id: hit.id,
    title: hit.title,
    kind: hit.kind,
    ...addressOfHit(hit, locale),
    excerpt: splitExcerpt(withEllipses(hit.excerpt, hit.first, hit.last), start, stop),
  }));
}
