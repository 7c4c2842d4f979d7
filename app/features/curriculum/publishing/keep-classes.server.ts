import type { Staff } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { builtCurriculum, currentCurriculum } from "../releases/current-curriculum.server";
import { isChosenKind, longestWhy } from "./change-class";
import { saveDrafts } from "./change-classes.db.server";
import { changesBetween } from "./changes";

/** What a form says of one change. */
export interface Said {
  unitId: string;
  change: string;
  kind: string;
  why: string;
}

/**
 * Keeps what an editor says of the changes in one part, finished or not; what is said of a change that there is not is left out. `rest` says the same of every
 * change of it that nothing was said of. Returns how many are kept.
 */
export async function keepClasses(
  { personId }: Staff<"release.publish">,
  part: string,
  said: readonly Said[],
  rest: { kind: string; why: string } = { kind: "", why: "" },
): Promise<number> {
  const found = changesBetween(currentCurriculum(), builtCurriculum.curriculum);
  const changes = found.find((one) => one.part === part)?.changes ?? [];
  const drafts = said.flatMap(({ unitId, change, kind, why }) => {
    const known = changes.find((one) => one.unitId === unitId && one.print === change);
    if (!known) return [];
    const isOpen = known.is === "changed" && !isChosenKind(kind);
    const words = (isOpen && !why.trim() ? rest.why : why).trim().slice(0, longestWhy);
    const chosen = isOpen ? rest.kind : kind;
    return [{ unitId, change, kind: isChosenKind(chosen) ? chosen : null, why: words }];
  });
  await saveDrafts(db, [...new Map(drafts.map((one) => [one.unitId, one])).values()], {
    personId,
    at: now(),
  });
  return drafts.length;
}
