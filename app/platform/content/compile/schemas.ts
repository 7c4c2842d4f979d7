// The YAML of content/: what each file must hold. content/README.md says what the keys mean.
import { z } from "zod";

export const text = z.string("write a text here").trim().min(1, "is empty; write a text");
export const id = z
  .string("write an id here")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write an id of a–z, 0–9 and -");
const localText = z.strictObject({ nl: text, en: text });
const texts = z.array(text, "write a list here").min(1, "is empty; write at least one");
const localTexts = z
  .strictObject({ nl: texts, en: texts })
  .refine(({ nl, en }) => nl.length === en.length, "nl and en have different lengths; make them the same");
export const ids = z.array(id, "write a list of ids here").min(1, "is empty; name at least one");

const offer = z.strictObject({
  id,
  mode: z.enum(["cohort", "selfPaced"], "write cohort or selfPaced"),
  vat: z.enum(["standard", "reduced", "exempt"], "write standard, reduced or exempt"),
});
const offers = z.array(offer, "write a list of offers here").min(1, "is empty; name at least one offer");
const minutes = z
  .int("write whole minutes")
  .min(5, "is less than 5 minutes")
  .max(240, "is more than 240 minutes");

export const programmeSchema = z.strictObject({
  id,
  title: localText,
  summary: localText,
  masterclasses: ids,
  offers,
});

export const masterclassSchema = z.strictObject({
  id,
  title: localText,
  promise: localText,
  summary: localText,
  audience: localText,
  outcomes: localTexts,
  certificate: localTexts,
  modules: ids,
  status: z.enum(["open", "announced"], "write open or announced"),
  preview: id,
  offers,
});

const moduleLesson = z
  .strictObject({ id, file: id.optional(), title: localText.optional(), minutes: minutes.optional() })
  .refine(
    ({ file, title, minutes }) => (file ? !title && !minutes : title && minutes),
    "give either `file` (a written lesson: title and minutes stand there) or `title` and `minutes` (a planned one)",
  );

export const moduleSchema = z.strictObject({
  id,
  title: localText,
  summary: localText,
  hours: z.number("write hours as a number").positive("must be more than 0"),
  outcomes: localTexts,
  certificate: localTexts,
  instruments: z
    .array(z.strictObject({ id, name: localText, purpose: localText }), "write a list of instruments here")
    .min(1, "is empty; name at least one instrument"),
  status: z.enum(["written", "planned"], "write written or planned"),
  offers,
  lessons: z.array(moduleLesson, "write a list of lessons here").min(1, "is empty; name at least one lesson"),
});

export const lessonSchema = z.strictObject({ id, title: text, description: text, minutes, outcomes: texts });
/** Our English of the foundation's words, a quotation an entry. */
export const translationsSchema = z.array(
  z.strictObject({ nl: text, en: text }),
  "write a list of translations here",
);

export const pageSchema = z.strictObject({ title: text, description: text });

export const ledgerSchema = z.strictObject({
  elements: z.array(
    z
      .strictObject({ id, source: text, lessons: ids.optional(), planned: id.optional() })
      .refine(
        ({ lessons, planned }) => (lessons === undefined) !== (planned === undefined),
        "is taught nowhere or twice; give either `lessons` or `planned`",
      ),
    "write a list of elements here",
  ),
});

export type LedgerYaml = z.infer<typeof ledgerSchema>;
export type ProgrammeYaml = z.infer<typeof programmeSchema>;
export type MasterclassYaml = z.infer<typeof masterclassSchema>;
export type ModuleYaml = z.infer<typeof moduleSchema>;
export type LessonFrontmatter = z.infer<typeof lessonSchema>;
export type TranslationsYaml = z.infer<typeof translationsSchema>;
export type PageFrontmatter = z.infer<typeof pageSchema>;
