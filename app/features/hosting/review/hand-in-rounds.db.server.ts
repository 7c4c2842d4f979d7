import type { Prisma } from "~prisma/client";
import type { ShownComment } from "~/features/instruments/engine/comments/comments.queries.server";
import { migrated } from "~/features/instruments/engine/instrument";
import { instrumentOf } from "~/features/instruments/instruments";
import type { HandedIn, HandInState } from "./hand-in";

/** A copy that was handed in, with what was said of it. */
export interface Round {
  id: string;
  round: number;
  state: HandInState;
  /** Of the answer or piece that was copied. */
  version: number;
  handedInAt: Date;
  answeredAt: Date | null;
  /** Who returned or accepted it; empty when that is not known any more. */
  answeredBy: string;
  /** Of the rubric, what was seen in it. */
  criteria: string[];
  content: HandedIn;
  /** Oldest first. */
  comments: ShownComment[];
}

export const roundColumns = {
  ...{ id: true, about: true, moduleId: true, round: true, state: true, version: true, text: true },
  ...{ title: true, document: true, schemaVersion: true, handedInAt: true, answeredAt: true, criteria: true },
  answeredBy: { select: { name: true } },
  comments: {
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { person: { select: { name: true } } },
  },
} satisfies Prisma.HandInSelect;

type RoundRow = Prisma.HandInGetPayload<{ select: typeof roundColumns }>;

/** A round as this person sees it. */
export const roundOf = ({ comments, answeredBy, ...row }: RoundRow, personId: string): Round => ({
  ...{ id: row.id, round: row.round, state: row.state, version: row.version, criteria: row.criteria },
  ...{ handedInAt: row.handedInAt, answeredAt: row.answeredAt, answeredBy: answeredBy?.name ?? "" },
  content: contentOf(row),
  comments: comments.map(({ id, key, text, createdAt, settledAt, person, ...comment }) => ({
    ...{ id, key, text, createdAt, by: person.name, isSettled: settledAt !== null },
    ...{ isMine: comment.personId === personId, isFieldChanged: false },
  })),
});

function contentOf({
  about,
  text,
  title,
  document,
  schemaVersion,
}: Pick<RoundRow, "about" | "text" | "title" | "document" | "schemaVersion">): HandedIn {
  if (schemaVersion === null) return { kind: "answer", text };
  const instrument = instrumentOf(about);
  const read = instrument && migrated(instrument, { schemaVersion, document });
  return read ? { kind: "piece", instrumentId: about, title, document: read } : { kind: "unreadable" };
}
