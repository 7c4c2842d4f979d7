// A text of the bank: as it often stands, as it can be, and what was done to it. content/README.md says what the keys mean.
import { z } from "zod";
import { rewriteKinds } from "../../rewrite";

const text = z.string("write a text here").trim().min(1, "is empty; write a text");
/** Words that stand in a text of the same file, on one line of it. */
const words = text.regex(/^[^\n]*$/, "holds more than one line; name words of one line");

const change = z
  .strictObject({ before: words.optional(), after: words.optional(), why: text })
  .refine(({ before, after }) => before ?? after, "names no words; give `before`, `after` or both");

export const rewriteSchema = z.strictObject({
  title: text,
  description: text,
  kind: z.enum(rewriteKinds, `write ${rewriteKinds.join(", ")}`),
  scene: text,
  before: text,
  after: text,
  changed: z
    .array(change, "write a list of changes here")
    .min(2, "has fewer than two changes; name what changed"),
  stays: z
    .array(z.strictObject({ words, why: text }), "write a list here")
    .min(1, "is empty; name what stays, and why"),
});

export type RewriteYaml = z.infer<typeof rewriteSchema>;
