// The YAML of content/sheets/: the parts a sheet is made of. content/README.md says what each is for.
import { z } from "zod";
import { sheetSigns } from "../../sheet";
import { id, ids, text } from "../schemas";

const count = (unit: string, most: number) =>
  z
    .int(`write how many ${unit}`)
    .min(1, `is less than one of ${unit}`)
    .max(most, `is more than ${most} ${unit}`);
const lines = count("lines", 24);
const columnCount = count("columns", 4).optional();
const share = z.number("write a width beside the others, as a number").positive("must be more than 0");
const list = <Item extends z.ZodType>(item: Item, of: string) =>
  z.array(item, `write a list of ${of} here`).min(1, `is empty; write at least one of ${of}`);

const fieldName = z.string().regex(/^[a-z]\w*$/, "write the name of a field of the instrument");
/** What is asked: in words of the sheet, or by the field of the instrument (`asks`) whose words these are. */
const asked = { label: text.default(""), asks: fieldName.optional() };
const isAsked = ({ label, asks }: { label: string; asks?: string }) =>
  (label === "") !== (asks === undefined);
const askedOnce = { message: "give either `label` or `asks`, a field of the instrument", path: ["label"] };

const field = z.strictObject({
  id,
  ...asked,
  hint: text.optional(),
  lines: lines.default(1),
  share: share.optional(),
});
const fields = list(field.refine(isAsked, askedOnce), "fields");
const step = z.strictObject({ label: text, hint: text.optional(), lines: lines.default(1) });
const columns = list(
  z.strictObject({ ...asked, hint: text.optional(), share: share.default(1) }).refine(isAsked, askedOnce),
  "columns",
);

const plainParts = [
  z.strictObject({ kind: z.literal("text"), text }),
  z.strictObject({ kind: z.literal("note"), text }),
  field.extend({ kind: z.literal("field") }).refine(isAsked, askedOnce),
  z.strictObject({ kind: z.literal("pair"), fields: fields.max(4, "holds more than four") }),
  z.strictObject({ kind: z.literal("ticks"), id, items: list(text, "items"), columns: columnCount }),
] as const;

const part = z.discriminatedUnion(
  "kind",
  [
    ...plainParts,
    z.strictObject({ kind: z.literal("heading"), text }),
    z
      .strictObject({
        kind: z.literal("table"),
        id,
        columns,
        labels: list(text, "labels").optional(),
        rows: count("rows", 40).optional(),
        lines: z.number("write how many lines high").min(1, "is less than one line").max(24).optional(),
      })
      .refine(({ labels, rows }) => (labels === undefined) !== (rows === undefined), {
        message: "give either `labels` (a row for each) or `rows` (empty ones)",
      }),
    z.strictObject({
      kind: z.literal("steps"),
      id,
      steps: list(step, "steps"),
      climbs: z.boolean("write true or leave it out").optional(),
    }),
    z.strictObject({ kind: z.literal("seats"), id, name: text, seats: count("seats", 12), columns }),
    z.strictObject({
      kind: z.literal("legend"),
      signs: list(
        z.strictObject({ sign: z.enum(sheetSigns, `write one of ${sheetSigns.join(", ")}`), text }),
        "signs",
      ),
      columns: columnCount,
    }),
    z.strictObject({ kind: z.literal("ground"), height: count("millimetres", 230) }),
    z.strictObject({
      kind: z.literal("slip"),
      title: text,
      parts: list(z.discriminatedUnion("kind", plainParts), "parts"),
    }),
    z.strictObject({
      kind: z.literal("cards"),
      id,
      title: text,
      copies: count("copies", 12),
      columns: count("columns", 3),
      fields: list(step, "fields"),
      note: text.optional(),
    }),
    z.strictObject({ kind: z.literal("newPage") }),
  ],
  "is no kind of part; see content/README.md",
);

export const sheetSchema = z.strictObject({
  module: id,
  instrument: id,
  lessons: ids,
  readers: z.enum(["everyone", "learners"], "write everyone or learners"),
  pages: count("pages", 6),
  title: text,
  purpose: text,
  parts: list(part, "parts"),
});
export type SheetYaml = z.infer<typeof sheetSchema>;
