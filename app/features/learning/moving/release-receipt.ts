import { z } from "zod";
import { type Composition, writtenLessons } from "~/features/curriculum/content/composition";

const ids = z.array(z.string());

/** What a learner's move to another release did, as it is kept: ids of lessons and of what there is to do in them. */
export const receiptSchema = z.object({
  /** Null: what was current then, before releases. */
  from: z.int().nullable(),
  to: z.int(),
  /** Done or written before, and asked still. */
  carriedOver: ids,
  /** Asked now, and not before. */
  added: ids,
  /** No longer asked. What was done or written there is kept. */
  withdrawn: ids,
});
export type ReleaseReceipt = z.infer<typeof receiptSchema>;

/** What there is to do, lesson by lesson; a lesson stands for reading it. */
const asked = (composition: Composition): string[] =>
  writtenLessons(composition).flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);

/** What of a move carried over, is new and was withdrawn; `touched` are the ids where something was done or written. */
export function receiptOf(
  before: Composition,
  after: Composition,
  touched: ReadonlySet<string>,
): Pick<ReleaseReceipt, "carriedOver" | "added" | "withdrawn"> {
  const [then, now] = [asked(before), asked(after)];
  return {
    carriedOver: now.filter((id) => touched.has(id)),
    added: now.filter((id) => !then.includes(id)),
    withdrawn: then.filter((id) => !now.includes(id)),
  };
}
