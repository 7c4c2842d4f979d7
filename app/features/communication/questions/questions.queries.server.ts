import type { PersonScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { findTalk, type TalkPlace } from "./talk.db.server";

interface Said {
  id: string;
  text: string;
  /** Empty when they have no name. */
  by: string;
  at: Date;
  isMine: boolean;
  /** Hidden, and why; only for its author and who facilitates. */
  hidden: string | null;
}

export interface ShownAnswer extends Said {
  isOfFacilitator: boolean;
  isMarked: boolean;
}

export interface ShownQuestion extends Said {
  /** Who asked has no account any more. */
  isGone: boolean;
  answers: ShownAnswer[];
  /** This person says which answer helps. */
  mayMark: boolean;
}

/**
 * What was asked and answered in a group that this person comes to by `place`, the newest question first, its answers oldest first; a hundred questions at
 * most. What was hidden is left out, but for its author and who facilitates. Null when they may not read there. Two queries.
 */
export async function questionsAt(
  { personId }: PersonScope,
  place: TalkPlace,
): Promise<ShownQuestion[] | null> {
  const talk = await findTalk(db, personId, place);
  if (!talk) return null;
  const seen = talk.isFacilitator ? {} : { OR: [{ hiddenAt: null }, { personId }] };
  const by = { select: { name: true } } as const;
  const rows = await db.question.findMany({
    where: { cohortId: talk.cohortId, ...seen },
    include: {
      person: by,
      answers: { where: seen, include: { person: by }, orderBy: [{ at: "asc" }, { id: "asc" }] },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 100,
  });
  type Row = (typeof rows)[number] | (typeof rows)[number]["answers"][number];
  const said = (row: Row): Said => ({
    ...{ id: row.id, text: row.text, by: row.person?.name ?? "", at: row.at },
    ...{ isMine: row.personId === personId, hidden: row.hiddenAt && row.hiddenReason },
  });
  return rows.map((question) => ({
    ...said(question),
    isGone: question.personId === null,
    answers: question.answers.map((answer) => ({
      ...said(answer),
      ...{ isOfFacilitator: answer.asFacilitator, isMarked: answer.markedAt !== null },
    })),
    mayMark: talk.isFacilitator || question.personId === personId,
  }));
}
