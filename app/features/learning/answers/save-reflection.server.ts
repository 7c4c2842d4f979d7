import type { Actor } from "~/features/identity/access/scope";
import { decideSave, isWorthKeeping, keptText } from "~/lib/saved-text/saved-text";
import { changeProgress, type LessonAddress, type ProgressRefusal } from "../progress/change-progress.server";
import { isWritten } from "../progress/completion-rule";
import { findBlock } from "../progress/progress.db.server";
import { notesBlockId, reflectionMaxLength } from "./reflection";
import { findReflection, keepVersions, newestVersion, writeReflection } from "./reflections.db.server";

export interface SavedReflection {
  text: string;
  version: number;
  savedAt: Date;
}

export type ReflectionRefusal =
  | ProgressRefusal
  | { ok: false; reason: "tooLong"; length: number }
  | { ok: false; reason: "conflict"; theirs: SavedReflection };

export interface ReflectionInput extends LessonAddress {
  blockId: string;
  text: string;
  /** The version the text was made from; 0 when the box was empty. */
  version: number;
  /** Texts that were not chosen at a conflict: kept as earlier versions. */
  also?: readonly string[];
}

/**
 * Keeps what the actor wrote at a reflection, or in the notes beside a lesson. Refusals: `notFound` (also a block that the
 * lesson does not have), `ended`, `tooLong` (over 20,000 characters), `conflict` with the text that was saved meanwhile.
 * `isCompleted` says that the whole enrolment is completed by it. Nothing is lost: an earlier text that is not whole within the new one becomes a ReflectionVersion, when it is worth keeping (saved-text.ts).
 */
export async function saveReflection(
  actor: Actor,
  { blockId, text: typed, version: base, also: notChosen = [], ...address }: ReflectionInput,
): Promise<({ ok: true; isCompleted: boolean } & SavedReflection) | ReflectionRefusal> {
  const text = keptText(typed);
  const also = notChosen.map(keptText).filter(Boolean);
  const length = Math.max(...[text, ...also].map((one) => one.length));
  if (length > reflectionMaxLength) return { ok: false, reason: "tooLong", length };

  const changed = await changeProgress(actor, address, async ({ tx, enrolment, place, at, record }) => {
    const { lesson } = place;
    const counts = lesson.blocks.some(({ id, kind }) => id === blockId && kind === "reflection");
    if (!counts && blockId !== notesBlockId(lesson.id)) return { ok: false, reason: "notFound" } as const;

    const key = { enrolmentId: enrolment.id, blockId };
    const current = await findReflection(tx, key);
    const decision = decideSave(current, text, base, also.length);
    if (decision.act === "conflict")
      return { ok: false, reason: "conflict", theirs: savedOf(current!) } as const;
    if (decision.act === "nothing")
      return {
        ok: true,
        isCompleted: false,
        ...(current ? savedOf(current) : { text, version: 0, savedAt: at }),
      } as const;

    const saved = { text, version: decision.version, savedAt: at };
    await writeReflection(tx, key, saved);
    const earlier = current && decision.keepEarlier ? savedOf(current) : null;
    const isKept = earlier && isWorthKeeping(earlier, await newestVersion(tx, key));
    const first = decision.version - also.length;
    await keepVersions(
      tx,
      key,
      [
        ...(isKept ? [earlier] : []),
        ...also.map((one, n) => ({ text: one, version: first + n, savedAt: at })),
      ],
      text,
    );
    const done = isWritten(text);
    const isChanged = counts && ((await findBlock(tx, enrolment.id, blockId))?.done ?? false) !== done;
    const isCompleted = isChanged && (await record({ blockId, kind: "reflection", done }));
    return { ok: true, ...saved, isCompleted } as const;
  });
  return changed.ok ? changed.result : changed;
}

const savedOf = ({
  text,
  version,
  updatedAt,
}: {
  text: string;
  version: number;
  updatedAt: Date;
}): SavedReflection => ({
  text,
  version,
  savedAt: updatedAt,
});
