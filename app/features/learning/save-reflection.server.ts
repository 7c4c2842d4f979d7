import type { Actor } from "~/features/identity/actor";
import { changeProgress, type LessonAddress } from "./change-progress.server";
import { isWritten } from "./completion-rule";
import { findBlock } from "./progress.db.server";
import { decideSave, keptText, notesBlockId, reflectionMaxLength } from "./reflection";
import { findReflection, keepVersions, writeReflection } from "./reflections.db.server";
import type { ReflectionRefusal, SavedReflection } from "./save-reflection";

export interface ReflectionInput extends LessonAddress {
  blockId: string;
  text: string;
  /** The version the text was made from; 0 when the box was empty. */
  version: number;
  /** The text that was not chosen at a conflict: kept as an earlier version. */
  also?: string;
}

/**
 * Keeps what the actor wrote at a reflection, or in the notes beside a lesson. Refusals: `notFound` (also a block that the
 * lesson does not have), `ended`, `tooLong` (over 20,000 characters), `conflict` with the text that was saved meanwhile.
 * Nothing is lost: an earlier text that is not whole within the new one becomes a ReflectionVersion.
 */
export async function saveReflection(
  actor: Actor,
  { blockId, text: typed, version: base, also: notChosen = "", ...address }: ReflectionInput,
): Promise<({ ok: true } & SavedReflection) | ReflectionRefusal> {
  const [text, also] = [keptText(typed), keptText(notChosen)];
  const length = Math.max(text.length, also.length);
  if (length > reflectionMaxLength) return { ok: false, reason: "tooLong", length };

  const changed = await changeProgress(actor, address, async ({ tx, enrolment, place, at, record }) => {
    const { lesson } = place;
    const counts = lesson.blocks.some(({ id, kind }) => id === blockId && kind === "reflection");
    if (!counts && blockId !== notesBlockId(lesson.id)) return { ok: false, reason: "notFound" } as const;

    const key = { enrolmentId: enrolment.id, blockId };
    const current = await findReflection(tx, key);
    const decision = decideSave(current, text, base, also);
    if (decision.act === "conflict")
      return { ok: false, reason: "conflict", theirs: savedOf(current!) } as const;
    if (decision.act === "nothing")
      return { ok: true, ...(current ? savedOf(current) : { text, version: 0, savedAt: at }) } as const;

    const saved = { text, version: decision.version, savedAt: at };
    await writeReflection(tx, key, saved);
    await keepVersions(tx, key, [
      ...(current && decision.keepEarlier ? [savedOf(current)] : []),
      ...(also ? [{ text: also, version: decision.version - 1, savedAt: at }] : []),
    ]);
    if (counts) {
      const done = isWritten(text);
      const before = await findBlock(tx, enrolment.id, blockId);
      if ((before?.done ?? false) !== done) await record({ blockId, kind: "reflection", done });
    }
    return { ok: true, ...saved } as const;
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
