import type { Tx } from "~/platform/db/db.server";
import { type Instrument, personFields } from "../instrument";
import { fieldIn } from "../rows";

/** A comment as it is looked through for somebody who is named. */
export interface WrittenComment {
  id: string;
  key: string;
  text: string;
}

/** Writes comments anew from which something must go; gives how many changed. Who said it and when stays. */
export async function rewriteComments(
  tx: Tx,
  comments: readonly WrittenComment[],
  without: (text: string) => string,
): Promise<number> {
  let changed = 0;
  for (const { id, text: before } of comments) {
    const text = without(before);
    if (text === before) continue;
    // Its author may delete it meanwhile.
    changed += (await tx.artefactComment.updateMany({ where: { id }, data: { text } })).count;
  }
  return changed;
}

/** Takes those out of the comments of a piece who are named in its fields for a person: what is said at such a field goes, and elsewhere what `without` takes out. */
export async function removePeopleOfComments(
  tx: Tx,
  artefactId: string,
  instrument: Instrument,
  without: (text: string) => string,
): Promise<void> {
  const comments = await tx.artefactComment.findMany({
    where: { artefactId },
    select: { id: true, key: true, text: true },
  });
  const isOfPerson = ({ key }: WrittenComment) => personFields(instrument).includes(fieldIn(key));
  const ids = comments.filter(isOfPerson).map(({ id }) => id);
  await tx.artefactComment.deleteMany({ where: { id: { in: ids } } });
  await rewriteComments(
    tx,
    comments.filter((one) => !isOfPerson(one)),
    without,
  );
}
