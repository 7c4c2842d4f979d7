import type { Fault } from "./faults";
import type { RawContent } from "../read-content";
import type { LessonUnit } from "../units";

interface Place {
  file: string;
  line: number;
}

/** Every id in the YAML of content/ with where it stands. Those of blocks begin with their lesson's, and are unique in it (check-blocks.ts). */
function allIds({ programme, masterclasses, modules }: RawContent) {
  const ids: (Place & { id: string })[] = [];
  for (const yaml of [programme, ...masterclasses, ...modules]) {
    if (!yaml) continue;
    const { file, value, lineOf } = yaml;
    const add = (id: string, ...path: PropertyKey[]) => ids.push({ id, file, line: lineOf(...path) });
    add(value.id, "id");
    value.offers.forEach(({ id }, index) => add(id, "offers", index));
    if ("lessons" in value) value.lessons.forEach(({ id }, index) => add(id, "lessons", index));
    if ("instruments" in value) value.instruments.forEach(({ id }, index) => add(id, "instruments", index));
  }
  return ids;
}

/** Whether any id is there twice. Ids are for ever: what has one twice would share progress or sales. */
export function checkIds(raw: RawContent): Fault[] {
  const first = new Map<string, Place>();
  return allIds(raw).flatMap(({ id, file, line }) => {
    const before = first.get(id);
    if (!before) first.set(id, { file, line });
    return before
      ? [
          {
            file,
            line,
            message: `id \`${id}\` is also at ${before.file}:${before.line}; give one of them another`,
          },
        ]
      : [];
  });
}

/** Whether each module names lessons that are there, and each lesson is named by its module, under the same id. */
export function checkModules({ modules }: RawContent, lessons: readonly LessonUnit[]): Fault[] {
  const faults: Fault[] = [];
  const namedFiles = new Set<string>();
  for (const { file, slug, value, lineOf } of modules) {
    value.lessons.forEach((lesson, index) => {
      const line = lineOf("lessons", index);
      if (!lesson.id.startsWith(`${value.id}-`))
        faults.push({
          file,
          line,
          message: `lesson \`${lesson.id}\` does not begin with \`${value.id}-\`; rename it`,
        });
      if (!lesson.file) {
        if (value.status === "written")
          faults.push({
            file,
            line,
            message: `a planned lesson in a written module; write it, or set status: planned`,
          });
        return;
      }
      namedFiles.add(`${slug}/${lesson.file}`);
      const units = lessons.filter(({ folder, name }) => folder === slug && name === lesson.file);
      if (units.length === 0)
        faults.push({
          file,
          line,
          message: `lesson ${lesson.file} has no file; write nl/${lesson.file}.mdx and en/…`,
        });
      for (const unit of units)
        if (unit.frontmatter && unit.frontmatter.id !== lesson.id)
          faults.push({
            file: unit.file,
            line: 2,
            message: `id \`${unit.frontmatter.id}\`, but ${file} calls this lesson \`${lesson.id}\`; make them the same`,
          });
    });
  }
  const readable = new Set(modules.map(({ slug }) => slug));
  for (const { file, folder, name } of lessons)
    if (readable.has(folder) && !namedFiles.has(`${folder}/${name}`))
      faults.push({
        file,
        line: 1,
        message: "no module.yaml names this file; add it to `lessons`, or delete it",
      });
  return faults;
}

/** Whether masterclasses and programme name what exists, and nothing is sold that is not written. */
export function checkMasterclasses({ programme, masterclasses, modules, complete }: RawContent): Fault[] {
  const faults: Fault[] = [];
  if (!complete) return faults;
  const byId = new Map(modules.map(({ value }) => [value.id, value]));
  for (const { file, value, lineOf } of masterclasses) {
    value.modules.forEach((id, index) => {
      const found = byId.get(id);
      const line = lineOf("modules", index);
      if (!found)
        faults.push({
          file,
          line,
          message: `unknown module \`${id}\`; name one of ${[...byId.keys()].join(", ")}`,
        });
      else if (value.status === "open" && found.status === "planned")
        faults.push({
          file,
          line,
          message: `is open, but module \`${id}\` is planned; write it, or set status: announced`,
        });
    });
    const lessons = value.modules.flatMap((id) => byId.get(id)?.lessons ?? []);
    if (!lessons.some(({ id, file: written }) => id === value.preview && written))
      faults.push({
        file,
        line: lineOf("preview"),
        message: `preview \`${value.preview}\` is no written lesson of its modules; name one that is`,
      });
  }
  if (!programme) return faults;
  const { file, value, lineOf } = programme;
  value.masterclasses.forEach((id, index) => {
    if (!masterclasses.some((masterclass) => masterclass.value.id === id))
      faults.push({
        file,
        line: lineOf("masterclasses", index),
        message: `unknown masterclass \`${id}\`; correct it`,
      });
  });
  for (const masterclass of masterclasses)
    if (!value.masterclasses.includes(masterclass.value.id))
      faults.push({
        file: masterclass.file,
        line: masterclass.lineOf("id"),
        message: `masterclass \`${masterclass.value.id}\` is not in the programme; add it to ${file}`,
      });
  return faults;
}
