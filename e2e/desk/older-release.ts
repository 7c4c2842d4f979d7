// A release as software with an older text would have published it: what the site under test has built is then newer than what is current.
import type { Pool } from "pg";

interface Block {
  id: string;
  kind: string;
  hash: string;
  tree: unknown[];
}
interface Lesson {
  id: string;
  title: string;
  blocks: Block[];
}

export const gone = "Dit stuk vervalt straks.";
export const oldWords = "Zo stond het er eerst.";

/**
 * Publishes the newest release again with one lesson as it was before: a section says something more, one is not there yet, and one is there
 * that was withdrawn since. Nothing that is asked differs, so that whoever begins meanwhile elsewhere notices nothing. Returns its number.
 */
export async function publishOlder(database: Pool, lessonId: string): Promise<number> {
  const { rows } = await database.query<{ id: number; index: { lessons: Record<"nl" | "en", string[]> } }>(
    `select id, index from "Release" order by id desc limit 1`,
  );
  const { id, index } = rows[0]!;
  for (const locale of ["nl", "en"] as const) {
    const { rows: found } = await database.query<{ hash: string; data: Lesson }>(
      `select hash, data from "ReleasePart" where hash = any($1) and data->>'id' = $2`,
      [index.lessons[locale], lessonId],
    );
    const { hash, data: lesson } = found[0]!;
    const [changed, added] = lesson.blocks.filter(({ kind }) => kind === "section");
    const paragraph = (value: string) => ({
      type: "element",
      tagName: "p",
      children: [{ type: "text", value }],
    });
    const more = {
      ...changed!,
      hash: `${changed!.hash}-before`,
      tree: [...changed!.tree, paragraph(oldWords)],
    };
    const withdrawn = { ...changed!, id: `${lessonId}.van-eerder`, hash: "earlier", tree: [paragraph(gone)] };
    const blocks = lesson.blocks.flatMap((block) =>
      block.id === changed!.id ? [more, withdrawn] : block.id === added!.id ? [] : [block],
    );
    const olderHash = `${hash}-before-${id + 1}`;
    await database.query(`insert into "ReleasePart" (hash, data) values ($1, $2)`, [
      olderHash,
      JSON.stringify({ ...lesson, blocks }),
    ]);
    index.lessons[locale] = index.lessons[locale].map((one) => (one === hash ? olderHash : one));
  }
  await database.query(
    `insert into "Release" (id, hash, "notesNl", "notesEn", "publishedAt", titles, index)
     select $1, $2, 'Zoals het eerst was.', 'As it was at first.', now(), titles, $3 from "Release" where id = $4`,
    [id + 1, `older-${id + 1}`, JSON.stringify(index), id],
  );
  return id + 1;
}
