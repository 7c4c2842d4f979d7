import type pg from "pg";
import { signInStaff } from "./desk-lists";
import type { Result } from "./report";
import type { Site } from "./site";

interface Lesson {
  blocks: { id: string; hash: string; questions?: { id: string; hash: string }[] }[];
}

/** How long an editor waits who compares and publishes a build of which every block differs from the newest release. */
export async function* measurePublishing(site: Site, pool: pg.Pool): AsyncGenerator<Result[], void> {
  await publishOther(pool);
  const cookie = await signInStaff(pool, ["EDITOR"]);
  const get = async (path: string) => (await fetch(site.origin + path, { headers: { cookie } })).text();
  const post = (path: string, values: Record<string, string>) =>
    fetch(site.origin + path, {
      method: "POST",
      headers: { cookie, origin: site.origin },
      body: new URLSearchParams(values),
      redirect: "manual",
    });
  const timed = async <Value>(act: () => Promise<Value>): Promise<[Value, number]> => {
    const from = performance.now();
    const value = await act();
    return [value, performance.now() - from];
  };
  const next = "/desk/releases/next";
  const partsIn = (html: string) => [
    ...new Set([...html.matchAll(/href="\/desk\/releases\/next\/([^"]+)"/g)].map(([, part]) => part!)),
  ];
  // The release is heard of in a moment.
  let parts: string[] = [];
  while (parts.length === 0) parts = partsIn(await get(next));
  let [changes, slowest] = [0, 0];
  for (const part of parts) {
    const [html, took] = await timed(() => get(`${next}/${part}`));
    slowest = Math.max(slowest, took);
    const fields = [...html.matchAll(/name="((?:unit|change)-\d+)" value="([^"]*)"/g)];
    changes += fields.length / 2;
    const said = Object.fromEntries(fields.map(([, name, value]) => [name!, value!]));
    await post(`${next}/${part}`, { ...said, "rest-kind": "typo" });
  }
  const [page, compared] = await timed(() => get(next));
  const seen = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
  const values = { notesNl: "Nieuw.", notesEn: "New.", after: seen("after"), build: seen("build") };
  const [answer, published] = await timed(() =>
    post(next, { ...values, mendsTypos: "on", intent: "publish" }),
  );
  if (answer.status !== 303) throw new Error(`not published: ${answer.status}`);
  yield [
    { name: "publish-changes", value: changes, unit: "blocks" },
    { name: "publish-compare-all", value: compared, unit: "ms" },
    { name: "publish-compare-lesson-slowest", value: slowest, unit: "ms" },
    { name: "publish-with-typos-mended", value: published, unit: "ms" },
  ];
}

/** Publishes the newest release again with another hash for every block of every lesson. */
async function publishOther(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ id: number; index: { lessons: Record<"nl" | "en", string[]> } }>(
    `select id, index from "Release" order by id desc limit 1`,
  );
  const { id, index } = rows[0]!;
  for (const locale of ["nl", "en"] as const)
    for (const [at, hash] of index.lessons[locale].entries()) {
      const { rows: found } = await pool.query<{ data: Lesson }>(
        `select data from "ReleasePart" where hash = $1`,
        [hash],
      );
      const lesson = found[0]!.data;
      const other = <Piece extends { hash: string }>(piece: Piece) => ({ ...piece, hash: `${piece.hash}x` });
      const blocks = lesson.blocks.map((block) =>
        block.questions ? { ...block, questions: block.questions.map(other) } : other(block),
      );
      index.lessons[locale][at] = `${hash}x`;
      await pool.query(`insert into "ReleasePart" (hash, data) values ($1, $2)`, [
        `${hash}x`,
        JSON.stringify({ ...lesson, blocks }),
      ]);
    }
  await pool.query(
    `insert into "Release" (id, hash, "notesNl", "notesEn", "publishedAt", titles, index)
     select $1, 'other', 'Anders.', 'Other.', now(), titles, $2 from "Release" where id = $3`,
    [id + 1, JSON.stringify(index), id],
  );
}
