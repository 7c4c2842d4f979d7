import { createHash } from "node:crypto";
import { siteDocuments } from "~/features/curriculum/content/content.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { pool } from "~/platform/db/db.server";
import { indexedWords } from "./search-index";

/**
 * Makes the search index follow the current release and the pages of the site: only documents that changed, or whose words are taken in another way now, are indexed again.
 * Words are reduced to their stem by PostgreSQL's Dutch and English dictionaries.
 */
export async function syncSearch(): Promise<void> {
  const wanted = [...currentCurriculum().searchDocuments, ...siteDocuments].map((document) => {
    const { id, locale, kind, title, text, url } = document;
    const words = indexedWords(document);
    return {
      id: `${locale}:${id}`,
      locale,
      kind,
      title,
      body: text,
      url,
      words,
      hash: createHash("sha256")
        .update(JSON.stringify([kind, title, text, url, words]))
        .digest("hex")
        .slice(0, 16),
    };
  });
  await pool.query(
    `with wanted as (
       select * from jsonb_to_recordset($1::jsonb)
         as w(id text, locale text, kind text, title text, body text, url text, words jsonb, hash text)
     ), gone as (
       delete from "SearchDocument" where id not in (select id from wanted)
     )
     insert into "SearchDocument" (id, locale, kind, title, body, url, hash, vector)
     select w.id, w.locale, w.kind, w.title, w.body, w.url, w.hash, (
       select string_agg(format('''%s'':%s', stem, f.places), ' ')::tsvector from jsonb_each_text(w.words) as f(word, places),
         unnest(tsvector_to_array(to_tsvector((case w.locale when 'nl' then 'dutch' else 'english' end)::regconfig, f.word))) stem)
     from wanted w left join "SearchDocument" have on have.id = w.id
     where have.hash is distinct from w.hash order by w.id
     on conflict (id) do update set locale = excluded.locale, kind = excluded.kind, title = excluded.title,
       body = excluded.body, url = excluded.url, hash = excluded.hash, vector = excluded.vector`,
    [JSON.stringify(wanted)],
  );
}
