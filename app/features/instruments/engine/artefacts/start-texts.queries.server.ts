import type { PersonScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { digestOf } from "../forward/text-digest.server";
import type { Instrument } from "../instrument";

export interface StartText {
  field: string;
  text: string;
  /** In a form: the field, with which text was shown. */
  name: string;
}

/** What this person wrote in lessons at what fields of an instrument ask too, in the order of the fields; of several the newest. */
export async function startTexts({ personId }: PersonScope, { fields }: Instrument): Promise<StartText[]> {
  const blocks = Object.entries(fields).flatMap(([field, shape]) =>
    shape.kind === "text" && shape.startsFrom ? [{ field, blockId: shape.startsFrom }] : [],
  );
  if (blocks.length === 0) return [];
  const found = await db.reflection.findMany({
    where: {
      enrolment: { personId },
      blockId: { in: blocks.map(({ blockId }) => blockId) },
      text: { not: "" },
    },
    select: { blockId: true, text: true },
    orderBy: { updatedAt: "desc" },
  });
  return blocks.flatMap(({ field, blockId }) => {
    const newest = found.find((one) => one.blockId === blockId);
    return newest ? [{ field, text: newest.text, name: `${field} ${digestOf(newest.text)}` }] : [];
  });
}
