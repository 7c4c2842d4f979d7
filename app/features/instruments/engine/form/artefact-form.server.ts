import { z } from "zod";
import { readForm } from "~/platform/http/form.server";
import { allInstruments } from "../../instruments";
import type { FieldSave } from "../artefact";
import { shapeAt } from "../rows";

const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

export interface SentArtefact {
  intent: string;
  saves: Record<string, FieldSave>;
  /** Keys of which the other text was chosen. */
  takeTheirs: string[];
  /** The row that is to be emptied: `parties@0mi3k7x2a`, by its group. */
  clear: string;
  /** The group of which another row is asked. */
  more: string;
  /** Where the button leads that saves first: a chapter, or the list of them. Empty when one stays. */
  go: string;
}

const isKey = (key: string) => allInstruments().some((instrument) => shapeAt(instrument, key) !== undefined);

/** Reads the form of a whole artefact, sent without script. One that is not ours throws a 400 Response; a field of no instrument is not read. */
export async function readArtefactForm(request: Request): Promise<SentArtefact> {
  const form = await readForm(request);
  const saves = form.entries.flatMap(([name, text]): [string, FieldSave][] => {
    const [, field] = /^field:(\w+(?:@\w+)?)$/.exec(name) ?? [];
    if (!field || !isKey(field)) return [];
    const base = version.safeParse(form.text(`version:${field}`));
    if (!base.success) throw new Response("Bad Request", { status: 400 });
    return [[field, { text, version: base.data }]];
  });
  return {
    intent: form.text("intent"),
    saves: Object.fromEntries(saves),
    takeTheirs: form.all("take"),
    clear: form.text("clear"),
    more: form.text("more"),
    go: form.text("go"),
  };
}

const oneField = z.object({
  block: z.string().min(1).max(100),
  text: z.string(),
  also: z.array(z.string()).max(20),
  version,
});

/** Reads what the island sends of one field; what is not ours throws a 400 Response. */
export async function readFieldSave(request: Request): Promise<{ field: string; save: FieldSave }> {
  const form = await readForm(request);
  const input = oneField.safeParse({
    block: form.text("block"),
    text: form.whole("text"),
    also: form.wholes("also"),
    version: form.text("version"),
  });
  if (!input.success) throw new Response("Bad Request", { status: 400 });
  const { block, ...save } = input.data;
  return { field: block, save };
}
