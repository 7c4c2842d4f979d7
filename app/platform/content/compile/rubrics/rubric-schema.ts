// The YAML of a rubric (content/README.md): what whoever reads handed-in work of a module looks for, in both languages.
import { z } from "zod";
import { id, text } from "../schemas";

/** How many criteria a rubric has. */
const criteria = { least: 3, most: 4 };

export const rubricSchema = z.strictObject({
  criteria: z
    .array(z.strictObject({ id, nl: text, en: text }), "write a list here")
    .min(criteria.least, `has too few lines; write ${criteria.least} or ${criteria.most}`)
    .max(criteria.most, `has too many lines; write ${criteria.least} or ${criteria.most}`),
});

export type RubricYaml = z.infer<typeof rubricSchema>;
