import type { SiteScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import type { SearchDocument } from "~/platform/content/content";
import { pool } from "~/platform/db/db.server";
import { excerptOf, type ExcerptPart } from "./excerpt";
import { addressOfHit, type HitAddress } from "./public-address.server";
import { groupOf, resultGroups, type SearchAsked, sliceOf, type TextGroup } from "./search-groups";
import { textQuery } from "./text-query";

type Kind = SearchDocument["kind"];

interface Row extends Pick<SearchDocument, "id" | "url" | "title"> {
  kind: Kind;
  body: string;
  /** The places of what was found, counted from 1; those in the text come before those in its title. */
  places: number[];
  total: number;
  isNamed: boolean;
}

export interface TextHit extends HitAddress {
  id: string;
  kind: Kind;
  title: string;
  excerpt: ExcerptPart[];
}

interface FoundTexts {
  name: TextGroup;
  /** How many there are; `hits` are those that are shown. */
  total: number;
  /** One of the words stands in a title, or in the heading above it. */
  isNamed: boolean;
  hits: TextHit[];
}

const groupSql = `case kind ${Object.entries(groupOf)
  .map(([kind, group]) => `when '${kind}' then '${group}'`)
  .join(" ")} end`;

/**
 * What can be read in which all words of a query occur, what stands between quotation marks side by side; by group, in each the best first.
 * Titles weigh most. One query.
 */
export async function searchSite(
  _scope: SiteScope,
  { query, group, page }: Pick<SearchAsked, "query" | "group" | "page">,
  locale: Locale,
): Promise<FoundTexts[]> {
  const asked = textQuery(query);
  if (!asked) return [];
  // How many a group has is known when they are counted: one more than is shown comes along.
  const { from, until } = sliceOf({ group, page }, Infinity);
  const { rows } = await pool.query<Row & { name: TextGroup }>({
    name: "search-site",
    text: `with asked as materialized (
        select to_tsquery($1::regconfig, $2) as query, tsvector_to_array(to_tsvector($1::regconfig, $3)) as stems),
      found as (
        select d.*, ${groupSql} as name, ts_rank(vector, query) as rank, tsvector_to_array(ts_filter(vector, '{a,d}')) && stems as "inHeading"
        from "SearchDocument" d, asked where locale = $4 and vector @@ query),
      counted as (
        select *, count(*) over (partition by name)::int as total, bool_or("inHeading") over (partition by name) as "isNamed",
          row_number() over (partition by name order by rank desc, id) as n from found)
      select substr(id, 4) as id, url, title, kind, body, name, total, "isNamed",
        array(select distinct place::int from unnest(vector) as w(stem, places, weights), unnest(places) place
          where w.stem = any(stems) order by 1) as places
      from counted, asked where n > $5 and n <= $6 and ($7::text is null or name = $7) order by name, n`,
    values: [locale === "nl" ? "dutch" : "english", asked.query, asked.words, locale, from, until + 1, group],
  });
  return resultGroups.flatMap((one) => {
    const [first, ...others] = rows.filter(({ name }) => name === one);
    if (!first) return [];
    const { name, total, isNamed } = first;
    const shown = sliceOf({ group, page }, total).until - from;
    const hits = [first, ...others].slice(0, shown).map((row) => hitOf(row, locale));
    return [{ name, total, isNamed, hits }];
  });
}

const hitOf = (row: Row, locale: Locale): TextHit => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  ...addressOfHit(row, locale),
  excerpt: excerptOf(
    row.body,
    row.places.map((place) => place - 1),
    // An answer is read from its beginning.
    { fromStart: row.kind === "question" },
  ),
});
