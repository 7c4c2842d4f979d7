import type { PersonScope } from "~/features/identity/access/scope";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { type ArtefactDocument, migrated, withoutPeople } from "~/features/instruments/engine/instrument";
import { instrumentOf } from "~/features/instruments/instruments";
import type { Prisma } from "~prisma/client";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { type Assignment, assignmentsOf } from "../assignment";
import { mayHandIn, mostRounds, standingOf } from "../hand-in";
import { lockHostedEnrolment } from "./hosted-enrolments.db.server";

/**
 * - `notFound`: no such thing to hand in, for this person. - `ended`: the enrolment is over. - `empty`: there is nothing of it yet. - `changed`: it was written
 *   anew since it was shown. - `waiting`: another copy waits already. - `accepted`: it was accepted. - `often`: it was handed in thirty times.
 */
export interface HandInRefusal {
  ok: false;
  reason: "notFound" | "ended" | "empty" | "changed" | "waiting" | "accepted" | "often";
}

/** Of what a copy is made: the version that was shown, and which piece. */
export interface Copied {
  about: string;
  version: number;
  /** Empty of an answer. */
  artefactId: string;
}

/**
 * Lets the facilitators of a hosted cohort read an answer or a piece: as a copy of how it is now, which does not change with it. Handing in the same once more is no
 * second time. A piece is one's own, and is copied without those who are named in it by initials or role.
 */
export async function handIn(
  { personId }: PersonScope,
  enrolmentId: string,
  copied: Copied,
): Promise<{ ok: true } | HandInRefusal> {
  if (!isId(enrolmentId)) return { ok: false, reason: "notFound" };
  return db.$transaction(async (tx): Promise<{ ok: true } | HandInRefusal> => {
    const enrolment = await lockHostedEnrolment(tx, personId, enrolmentId);
    if (!enrolment) return { ok: false, reason: "notFound" };
    const taught = await curriculum(enrolment.releaseId, tx);
    const assignment = assignmentsOf(taught, enrolment.contentId, "nl").find(
      ({ about }) => about === copied.about,
    );
    if (!assignment) return { ok: false, reason: "notFound" };
    if (enrolment.endedAt) return { ok: false, reason: "ended" };
    const rounds = await tx.handIn.findMany({
      where: { enrolmentId, about: copied.about },
      select: { round: true, state: true, version: true, artefactId: true },
      orderBy: { round: "desc" },
    });
    const standing = standingOf(rounds);
    const [last] = rounds;
    if (standing === "ACCEPTED") return { ok: false, reason: "accepted" };
    if (!mayHandIn(standing)) {
      const isSame = last!.version === copied.version && (last!.artefactId ?? "") === copied.artefactId;
      return isSame ? { ok: true } : { ok: false, reason: "waiting" };
    }
    if (rounds.length >= mostRounds) return { ok: false, reason: "often" };
    const copy = await copyOf(tx, personId, enrolmentId, assignment, copied);
    if (!copy.ok) return copy;
    const { about, moduleId } = assignment;
    await tx.handIn.create({
      data: {
        ...{ id: newId(), enrolmentId, about, moduleId, round: (last?.round ?? 0) + 1, handedInAt: now() },
        ...copy.data,
      },
    });
    return { ok: true };
  }, transactionLimits);
}

type CopyData = Pick<
  Prisma.HandInUncheckedCreateInput,
  "version" | "text" | "artefactId" | "title" | "document" | "schemaVersion"
>;

async function copyOf(
  tx: Tx,
  personId: string,
  enrolmentId: string,
  { about, kind }: Assignment,
  { version, artefactId }: Copied,
): Promise<{ ok: true; data: CopyData } | HandInRefusal> {
  if (kind === "answer") {
    const key = { enrolmentId, blockId: about };
    const found = await tx.reflection.findUnique({ where: { enrolmentId_blockId: key } });
    if (!found?.text.trim()) return { ok: false, reason: "empty" };
    if (found.version !== version) return { ok: false, reason: "changed" };
    return { ok: true, data: { version, text: found.text } };
  }
  const instrument = instrumentOf(about)!;
  const found = isId(artefactId)
    ? await tx.artefact.findFirst({ where: { id: artefactId, personId, kind: about } })
    : null;
  if (!found) return { ok: false, reason: "empty" };
  const document: ArtefactDocument | null = migrated(instrument, found);
  if (found.version !== version || !document) return { ok: false, reason: "changed" };
  const data = { version, artefactId, title: found.title, schemaVersion: instrument.version };
  return { ok: true, data: { ...data, document: { ...withoutPeople(instrument, document) } } };
}
