// Whether whoever reads handed-in work knows what to look for: a rubric for every module, in words of the method.
import { languageFaults } from "../checks/check-language";
import type { Fault } from "../checks/faults";
import type { RawContent, YamlFile } from "../read-content";
import type { RubricYaml } from "./rubric-schema";

const locales = ["nl", "en"] as const;

function rubricFaults({ file, value: { criteria }, lineOf }: YamlFile<RubricYaml>): Fault[] {
  const twice = criteria.flatMap(({ id }, index) =>
    criteria.findIndex((one) => one.id === id) < index
      ? [{ file, line: lineOf("criteria", index), message: `id \`${id}\` is there twice; give one another` }]
      : [],
  );
  const worded = locales.flatMap((locale) =>
    languageFaults(
      criteria.map(({ [locale]: text }, index) => ({
        ...{ line: lineOf("criteria", index, locale), kind: "prose" as const, block: null, text, own: text },
      })),
      locale,
    ).map((fault) => ({ file, ...fault })),
  );
  return [...twice, ...worded];
}

/** Whether every written module has a rubric, with ids that are there once. */
export function checkRubrics({ modules, rubrics, faults }: RawContent): Fault[] {
  // One with faults is left out of the list, and named already.
  const isThere = (slug: string) =>
    rubrics.some((one) => one.slug === slug) ||
    faults.some(({ file }) => file.endsWith(`modules/${slug}/rubric.yaml`));
  const missing = modules
    .filter(({ slug, value }) => value.status === "written" && !isThere(slug))
    .map(({ file, slug, lineOf }) => ({
      ...{ file, line: lineOf("status") },
      message: `is written, but has no rubric; write content/modules/${slug}/rubric.yaml`,
    }));
  return [...rubrics.flatMap(rubricFaults), ...missing];
}
