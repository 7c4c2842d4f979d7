// Releases for server tests: what the build teaches, with changes, published as an editor does.
import { builtContent } from "~/features/curriculum/content/content.server";
import { makeCurriculum, type TaughtContent } from "~/features/curriculum/content/curriculum";
import {
  currentCurriculum,
  forgetReleases,
  showNewestRelease,
} from "~/features/curriculum/releases/current-curriculum.server";
import { db } from "~/platform/db/db.server";
import { type ChosenKind } from "~/features/curriculum/publishing/change-class";
import { saveDrafts } from "~/features/curriculum/publishing/change-classes.db.server";
import { changesBetween } from "~/features/curriculum/publishing/changes";
import {
  type Publication,
  publishFirstRelease,
  publishRelease,
} from "~/features/curriculum/releases/publish-release.server";
import { cutContent } from "~/features/curriculum/releases/release-content.server";
import { announcing } from "./changed-content";
import { closeAfterTest } from "../../processes/closing";
import { makePerson } from "../shop";

/** Publishes the build as the first release, as a start does; after the test the process knows of none. */
export async function firstRelease(): Promise<void> {
  closeAfterTest(async () => forgetReleases());
  await publishFirstRelease();
  await showNewestRelease();
}

/** What somebody sends who publishes content after this release. */
export const publication = (
  content: TaughtContent,
  after: number,
  changes: Partial<Publication> = {},
): Publication => ({
  ...{ notesNl: "Nieuwe teksten.", notesEn: "New texts.", after, build: cutContent(content).hash },
  mendsTypos: false,
  ...changes,
});

/** Says of all that content changes in the newest release that it is of this kind. */
export async function classAll(content: TaughtContent, kind: ChosenKind = "meaning"): Promise<void> {
  const found = changesBetween(currentCurriculum(), makeCurriculum(null, content));
  const drafts = found.flatMap(({ changes }) =>
    changes.map(({ unitId, print }) => ({ unitId, change: print, kind, why: "Beter." })),
  );
  await saveDrafts(db, drafts, { personId: (await makePerson()).personId, at: new Date() });
}

/** Publishes content as the release after `after`, with everything classed; returns its id. */
export async function nextRelease(
  content: TaughtContent,
  after: number,
  { kind, mendsTypos = false }: { kind?: ChosenKind; mendsTypos?: boolean } = {},
): Promise<number> {
  const editor = await makePerson();
  await classAll(content, kind);
  const published = await publishRelease(editor, publication(content, after, { mendsTypos }), content);
  if (!published.ok) throw new Error(`not published: ${published.reason}`);
  return published.releaseId;
}

/** Shows a release in which a masterclass is announced and its lessons are not sold; after the test it is open again. */
export async function announce(masterclassId: string): Promise<void> {
  await firstRelease();
  await nextRelease(announcing(builtContent, masterclassId), 1);
  await showNewestRelease();
}
