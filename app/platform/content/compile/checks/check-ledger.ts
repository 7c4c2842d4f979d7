import { isQuotation } from "./check-quotations";
import type { Fault } from "./faults";
import type { RawContent } from "../read-content";
import type { LessonUnit } from "../units";

/**
 * Whether every element of the foundation's text is taught: by written lessons, or, while nothing of it is sold, by a module
 * in whose outline it waits.
 */
export function checkLedger(raw: RawContent, lessons: readonly LessonUnit[]): Fault[] {
  if (!raw.ledger) return [];
  const { file, value, lineOf } = raw.ledger;
  const written = new Set(lessons.map(({ frontmatter }) => frontmatter?.id));
  const moduleById = new Map(raw.modules.map((module) => [module.value.id, module.value]));
  const onSale = new Set(
    raw.masterclasses.flatMap((masterclass) =>
      masterclass.value.status === "open" ? masterclass.value.modules : [],
    ),
  );
  const seen = new Set<string>();
  return value.elements.flatMap(({ id, source, lessons: teaching = [], planned }, index) => {
    const faults: Fault[] = [];
    const report = (key: string, message: string) =>
      faults.push({ file, line: lineOf("elements", index, key), message });
    if (seen.has(id)) report("id", `id \`${id}\` is there twice; give one of them another`);
    seen.add(id);
    if (!isQuotation(source, raw.sourceText))
      report(
        "source",
        `source of \`${id}\` is not in content/bron/de-methode.txt; quote it letter for letter`,
      );
    for (const lesson of teaching)
      if (!written.has(lesson))
        report("lessons", `\`${id}\`: lesson \`${lesson}\` is not written; write it, or name another`);
    if (planned === undefined) return faults;
    const module = moduleById.get(planned);
    if (!module && raw.complete) report("planned", `\`${id}\`: unknown module \`${planned}\`; correct it`);
    else if (module?.status === "written" || onSale.has(planned))
      report(
        "planned",
        `\`${id}\` is planned, but module \`${planned}\` is written or on sale; name the lesson`,
      );
    return faults;
  });
}
