import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { builtContent } from "../content/content.server";
import { makeCurriculum, type TaughtContent } from "../content/curriculum";
import { classed, faultOf } from "../publishing/change-class";
import { dropDrafts, loadDrafts } from "../publishing/change-classes.db.server";
import { changesBetween } from "../publishing/changes";
import { correctReleases } from "./correct-releases.server";
import { curriculum, showNewestRelease } from "./current-curriculum.server";
import { cutContent } from "./release-content.server";
import { giveRelease, insertRelease, lockReleases } from "./releases.db.server";

/** What whoever publishes says, and what they saw: the newest release, and the build that they compared it with, by its hash. */
export interface Publication {
  notesNl: string;
  notesEn: string;
  after: number;
  build: string;
  /** Whether typing errors are mended for those who follow an earlier release too. */
  mendsTypos: boolean;
}

export type Publishing = { ok: true; releaseId: number } | { ok: false; reason: PublishingRefusal };
export type PublishingRefusal =
  "notesMissing" | "nothingNew" | "publishedMeanwhile" | "buildChanged" | "unclassed";

/**
 * Publishes what the build teaches as the next release: what is sold and shown from here on, and what groups follow that open after it.
 * Whoever follows an earlier one stays there. Refusals: `notesMissing` (in either language), `nothingNew` (it is the newest release
 * already), `publishedMeanwhile` (somebody published since `after`), `buildChanged` (the software brought another build than the one
 * they saw), `unclassed` (of a change it was not said what it is). A job brings offers and search up to date with it (`show-release`).
 */
export async function publishRelease(
  { personId }: { personId: string },
  { after, build, mendsTypos, ...notes }: Publication,
  content: TaughtContent = builtContent,
): Promise<Publishing> {
  const [notesNl, notesEn] = [notes.notesNl.trim(), notes.notesEn.trim()];
  if (!notesNl || !notesEn) return { ok: false, reason: "notesMissing" };
  const cut = cutContent(content);
  const published = await db.$transaction(async (tx): Promise<Publishing> => {
    const newest = await lockReleases(tx);
    if (newest?.hash === cut.hash) return { ok: false, reason: "nothingNew" };
    if ((newest?.id ?? 0) !== after) return { ok: false, reason: "publishedMeanwhile" };
    if (build !== cut.hash) return { ok: false, reason: "buildChanged" };
    const drafts = await loadDrafts(tx);
    const [before, next] = [await curriculum(newest?.id ?? null, tx), makeCurriculum(null, content)];
    const all = newest ? changesBetween(before, next).flatMap(({ changes }) => changes) : [];
    if (all.some((change) => faultOf(change, drafts.get(change.unitId))))
      return { ok: false, reason: "unclassed" };
    const changes = all.map((change) => classed(change, drafts.get(change.unitId)));

    if (newest) await giveRelease(tx, newest.id);
    const id = after + 1;
    const facts = { id, notesNl, notesEn, publishedAt: now(), publishedById: personId, changes };
    await insertRelease(tx, facts, cut);
    await dropDrafts(tx);
    const typos = all.filter((_, at) => changes[at]?.kind === "typo");
    const mended = mendsTypos ? await correctReleases(tx, id, typos, { before, after: next }) : [];
    await recordAudit(tx, {
      actorId: personId,
      act: "release.publish",
      subjectType: "release",
      subjectId: String(id),
      detail: { changes: changes.length, mended: mended.join(", ") },
    });
    await addJob(tx, "show-release", {}, { key: "show-release" });
    return { ok: true, releaseId: id };
  }, transactionLimits);
  if (published.ok) await showNewestRelease();
  return published;
}

/**
 * Publishes the build as release 1 when there is no release yet, and gives it to everybody who follows something. Several instances
 * that start at once wait for each other, and the first of them does it; a newer build is never published by itself.
 */
export async function publishFirstRelease(): Promise<void> {
  if (process.env.NODE_ENV === "development") return;
  const cut = cutContent(builtContent);
  await db.$transaction(async (tx) => {
    const newest = await lockReleases(tx);
    if (!newest) await insertRelease(tx, { ...firstRelease, publishedAt: now() }, cut);
    await giveRelease(tx, newest?.id ?? firstRelease.id);
  }, transactionLimits);
}

const firstRelease = {
  id: 1,
  notesNl: "De eerste uitgave: alles zoals het bij de start staat.",
  notesEn: "The first release: everything as it stands at the start.",
  publishedById: null,
  changes: [],
};
