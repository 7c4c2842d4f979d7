// Which content this process shows and has at hand. A release never changes: what was loaded is right until typing errors in it are mended.
import { LRUCache } from "lru-cache";
import { type Db, db } from "~/platform/db/db.server";
import { builtContent } from "../content/content.server";
import { type Curriculum, makeCurriculum } from "../content/curriculum";
import { cutContent, hashesOf, joinContent, type Parts, type Titles } from "./release-content.server";
import { loadIndex, loadParts, releaseTitles } from "./releases.db.server";

interface Loaded {
  curriculum: Curriculum;
  /** For other releases that have them too. */
  parts: Parts;
  /** The release that mended it last. */
  correctedBy: number | null;
}

/** Releases in memory beside the current one; another is loaded again when it is asked for. */
const mostLoaded = 8;

/** While developing a writer sees what stands in content/ now, whatever release somebody follows. */
const isDeveloping = process.env.NODE_ENV === "development";

const cutBuild = isDeveloping ? { parts: new Map<string, never>(), hash: "" } : cutContent(builtContent);
const built: Loaded = {
  curriculum: makeCurriculum(null, builtContent),
  parts: cutBuild.parts,
  correctedBy: null,
};

/** What a next release will be, and its hash; while developing that is shown already. */
export const builtCurriculum: { curriculum: Curriculum; hash: string } = {
  curriculum: built.curriculum,
  hash: cutBuild.hash,
};
const loaded = new LRUCache<number, Loaded>({ max: mostLoaded });
const loading = new Map<number, Promise<Loaded>>();

let current = built;
/** Of every release, the newest first. */
let titles: readonly Titles[] = [];

/** What is sold and shown in public: the newest release, and the build before there is one. */
export const currentCurriculum = (): Curriculum => current.curriculum;

/**
 * What is taught in a release; null follows the current one. Loaded once; `tx` is for who asks within a transaction, and must not wait
 * for a second connection.
 */
export async function curriculum(releaseId: number | null, tx: Db = db): Promise<Curriculum> {
  if (isDeveloping || releaseId === null || releaseId === current.curriculum.releaseId)
    return current.curriculum;
  return (loaded.get(releaseId) ?? (await loadOnce(releaseId, tx))).curriculum;
}

/** All that is in memory, the current one first. */
export const curriculaAtHand = (): Curriculum[] => [current, ...loaded.values()].map((one) => one.curriculum);

/** What something was called in the newest release that had it; undefined when none did. */
export const titleInReleases = (contentId: string) => titles.find((one) => one[contentId])?.[contentId];

/**
 * Shows the newest release from here on; the build stays while there is none, and while developing. Returns whether that is another than
 * before.
 */
export async function showNewestRelease(): Promise<boolean> {
  if (isDeveloping) return false;
  const releases = await releaseTitles(db);
  titles = releases.map((release) => release.titles);
  await dropStale(new Map(releases.map(({ id, correctedBy }) => [id, correctedBy])));
  const newest = releases[0]?.id;
  if (newest === undefined || !isNewer(newest)) return false;
  const next = loaded.get(newest) ?? (await loadOnce(newest, db));
  // Somebody else may have shown a newer one meanwhile.
  if (!isNewer(newest)) return false;
  current = next;
  return true;
}

/** Releases that were mended since they were loaded are loaded again when they are asked for. */
async function dropStale(corrections: ReadonlyMap<number, number | null>): Promise<void> {
  await Promise.allSettled(loading.values());
  for (const [id, { correctedBy }] of [...loaded.entries()])
    if ((corrections.get(id) ?? null) !== correctedBy) loaded.delete(id);
}

const isNewer = (releaseId: number) => releaseId > (current.curriculum.releaseId ?? 0);

/** Shows the build again, as a process does that has heard of no release. For tests, whose releases are gone after each. */
export function forgetReleases(): void {
  current = built;
  titles = [];
  loaded.clear();
}

function loadOnce(releaseId: number, tx: Db): Promise<Loaded> {
  const begun = loading.get(releaseId);
  if (begun) return begun;
  const work = load(releaseId, tx).finally(() => loading.delete(releaseId));
  loading.set(releaseId, work);
  return work;
}

async function load(releaseId: number, tx: Db): Promise<Loaded> {
  const { index, correctedBy } = await loadIndex(tx, releaseId);
  const near = [current, built, ...loaded.values()];
  const shared = hashesOf(index).map(
    (hash) => [hash, near.find(({ parts }) => parts.has(hash))?.parts.get(hash)] as const,
  );
  const missing = shared.flatMap(([hash, part]) => (part ? [] : [hash]));
  const parts: Parts = new Map([
    ...shared.flatMap(([hash, part]) => (part ? [[hash, part] as const] : [])),
    ...(missing.length > 0 ? await loadParts(tx, missing) : []),
  ]);
  const release = { curriculum: makeCurriculum(releaseId, joinContent(index, parts)), parts, correctedBy };
  loaded.set(releaseId, release);
  return release;
}
