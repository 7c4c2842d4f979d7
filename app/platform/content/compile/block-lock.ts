// content/blocks.lock: every id that lessons ever had, a line each: `<id> <kind>`, and `withdrawn` behind what was taken out on purpose.
import type { Fault } from "./checks/faults";
import type { RawContent } from "./read-content";
import type { LessonUnit } from "./units";

interface LockLine {
  line: number;
  id: string;
  kind: string;
  isWithdrawn: boolean;
}

const readLock = (lock: string): LockLine[] =>
  lock.split("\n").flatMap((text, index) => {
    const [id = "", kind = "", state] = text.trim().split(/\s+/);
    return id && !id.startsWith("#")
      ? [{ line: index + 1, id, kind, isWithdrawn: state === "withdrawn" }]
      : [];
  });

/** Every id of the lessons with its kind and place; both languages have the same, so the Dutch files are read. */
const idsIn = (lessons: readonly LessonUnit[]) =>
  lessons.flatMap(({ file, locale, frontmatter, compiled }) => {
    if (locale !== "nl" || !frontmatter) return [];
    const blocks = compiled.facts.blocks.map(({ line, id, kind }) => ({
      id: `${frontmatter.id}.${id}`,
      kind,
      line,
    }));
    return [{ id: frontmatter.id, kind: "lesson", line: 2 }, ...blocks].map((one) => ({ ...one, file }));
  });

/** Whether no id is new, gone, back, or of another kind than it was. For lessons that are otherwise faultless: a typing error is no id. */
export function checkLock({ lock, lockFile }: RawContent, lessons: readonly LessonUnit[]): Fault[] {
  const known = new Map(readLock(lock).map((one) => [one.id, one]));
  const ids = idsIn(lessons);
  const present = new Set(ids.map(({ id }) => id));
  const faults = ids.flatMap(({ id, kind, file, line }): Fault[] => {
    const before = known.get(id);
    const fault = (message: string) => [{ file, line, message }];
    if (!before) return fault(`id \`${id}\` is new; run \`npm run content\`, which writes it in ${lockFile}`);
    if (before.isWithdrawn)
      return fault(`id \`${id}\` was withdrawn (${lockFile}:${before.line}); give this another`);
    if (before.kind !== kind)
      return fault(
        `\`${id}\` is a ${kind} and was a ${before.kind} (${lockFile}:${before.line}); give it another id`,
      );
    return [];
  });
  const gone = [...known.values()].filter(({ id, isWithdrawn }) => !isWithdrawn && !present.has(id));
  return [
    ...faults,
    ...gone.map(({ id, line }) => ({
      file: lockFile,
      line,
      message: `id \`${id}\` has vanished; put it back, or write \`withdrawn\` behind it when that is meant`,
    })),
  ];
}

/** The lock with the ids that are new, in the order of the alphabet; what it says already stays as it is. */
export function extendedLock({ lock }: RawContent, lessons: readonly LessonUnit[]): string {
  const known = new Set(readLock(lock).map(({ id }) => id));
  const fresh = idsIn(lessons).filter(({ id }) => !known.has(id));
  const lines = [...lock.split("\n").filter(Boolean), ...fresh.map(({ id, kind }) => `${id} ${kind}`)];
  return `${lines.sort().join("\n")}\n`;
}
