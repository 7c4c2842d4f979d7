import type { Locale } from "~/i18n/locale";
import { askedOf } from "./collect-facts";
import type { Fault } from "./faults";
import type { Unit } from "../units";

const other: Record<Locale, Locale> = { nl: "en", en: "nl" };
const language: Record<Locale, string> = { nl: "Dutch", en: "English" };

const translationPath = ({ file, locale }: Unit<unknown>) =>
  file.replace(new RegExp(`/${locale}(/|\\.mdx$)`), `/${other[locale]}$1`);

/** Differences in blocks: each one of `unit` must be in `twin` too, of the same make, and core in both or in none. */
function differences(unit: Unit<unknown>, twin: Unit<unknown>): Fault[] {
  const there = new Map(twin.compiled.facts.blocks.map((block) => [block.id, block]));
  const faults = unit.compiled.facts.blocks.flatMap(({ line, id, kind, isCore }) => {
    const same = there.get(id);
    if (!same) return [{ line, message: `id \`${id}\` is not in ${twin.file}; use the same ids in both` }];
    if (same.kind !== kind)
      return [
        { line, message: `\`${id}\` is a ${kind} here, a ${same.kind} in ${twin.file}; make them the same` },
      ];
    const says = (core: boolean) => (core ? "core" : "free");
    return same.isCore === isCore
      ? []
      : [
          {
            line,
            message: `\`${id}\` is ${says(isCore)} here, ${says(same.isCore)} in ${twin.file}; make them the same`,
          },
        ];
  });

  const askedThere = askedOf(twin.compiled.facts);
  for (const question of askedOf(unit.compiled.facts)) {
    const same = askedThere.find(({ id }) => id === question.id);
    if (!same) continue;
    const ids = (options: { id: string }[]) =>
      options
        .map(({ id }) => id)
        .sort()
        .join(", ");
    const right = (options: { id: string; correct: boolean }[]) =>
      ids(options.filter(({ correct }) => correct));
    const leads = (options: { id: string; leadsTo?: string }[]) =>
      ids(options.flatMap(({ id, leadsTo }) => (leadsTo ? [{ id: `${id} to ${leadsTo}` }] : [])));
    if (ids(question.options) !== ids(same.options))
      faults.push({
        line: question.line,
        message: `options ${ids(question.options)} here, ${ids(same.options)} in ${twin.file}; make them the same`,
      });
    else if (right(question.options) !== right(same.options))
      faults.push({
        line: question.line,
        message: `correct is ${right(question.options)} here, ${right(same.options)} in ${twin.file}; make them the same`,
      });
    else if (leads(question.options) !== leads(same.options))
      faults.push({
        line: question.line,
        message: `${leads(question.options) || "nothing"} leads on here, ${leads(same.options) || "nothing"} in ${twin.file}; make them the same`,
      });
  }
  return faults.map((fault) => ({ file: unit.file, ...fault }));
}

/** Whether every file is there in both languages, with the same ids, options and right answers. */
export function checkTranslations(units: readonly Unit<unknown>[]): Fault[] {
  const byFile = new Map(units.map((unit) => [unit.file, unit]));
  return units.flatMap((unit) => {
    const path = translationPath(unit);
    const twin = byFile.get(path);
    if (!twin)
      return [
        {
          file: unit.file,
          line: 1,
          message: `has no ${language[other[unit.locale]]} version; write ${path}`,
        },
      ];
    if (unit.compiled.faults.length + twin.compiled.faults.length > 0) return [];
    // One report of a difference in options is enough: the Dutch file is the source, so the English one is to be mended.
    const found = differences(unit, twin);
    return unit.locale === "en" ? found : found.filter(({ message }) => message.startsWith("id "));
  });
}
