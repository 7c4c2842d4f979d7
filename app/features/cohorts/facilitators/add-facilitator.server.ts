import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { fileRefusal, type FileRefusal, type FileRule } from "~/platform/storage/file-rule";
import { squarePicture } from "~/platform/storage/picture.server";
import { storage } from "~/platform/storage/storage.server";
import { lockCohortRow } from "../cohort/lock-cohort.server";
import {
  facilitatorLine,
  facilitatorName,
  mostFacilitators,
  type NameFault,
  pictureSide,
} from "./facilitator";

export interface FacilitatorFaults {
  name?: NameFault | "tooMany";
  line?: "tooLong";
  picture?: Exclude<FileRefusal, "none"> | "unreadable";
}

export type Addition =
  { ok: true } | { ok: false; reason: "notFound" } | { ok: false; faults: FacilitatorFaults };

interface Sent {
  name: string;
  /** Who this is; may be empty. */
  line: string;
  /** Empty when no picture was chosen. */
  picture: Uint8Array;
  /** What the address takes as a picture. */
  rule: FileRule;
}

/**
 * Adds somebody who leads a cohort, with a picture that is made anew: square, small, and without what a camera notes. A name that is
 * there already gets the new line and picture where they are given, so sending a form twice changes nothing. For staff: the caller has checked
 * `can(actor, "cohort.edit")`. Refusals: `notFound`, and a fault at the name, the line or the picture.
 */
export async function addFacilitator(actor: Actor, cohortId: string, sent: Sent): Promise<Addition> {
  const named = facilitatorName(sent.name);
  const told = facilitatorLine(sent.line);
  const refusal = fileRefusal(sent.picture, sent.rule);
  const square = refusal === null ? await squarePicture(sent.picture, pictureSide) : null;
  const faults: FacilitatorFaults = {
    ...("fault" in named && { name: named.fault }),
    ...("fault" in told && { line: told.fault }),
    ...(refusal && refusal !== "none" && { picture: refusal }),
    ...(refusal === null && !square && { picture: "unreadable" as const }),
  };
  if ("fault" in named || "fault" in told || faults.picture) return { ok: false, faults };
  const picture = square && (await storage.keep(square, "webp"));
  const added = await save(actor, cohortId, { name: named.name, line: told.line, picture }).catch(
    async (error: unknown) => {
      if (picture) await storage.remove(picture);
      throw error;
    },
  );
  const unused = added.ok ? added.replaced : picture;
  if (unused) await storage.remove(unused);
  return added.ok ? { ok: true } : added;
}

type Saved = { ok: true; replaced: string | null } | Extract<Addition, { ok: false }>;

const save = (
  actor: Actor,
  cohortId: string,
  { name, line, picture }: { name: string; line: string; picture: string | null },
) =>
  db.$transaction(async (tx): Promise<Saved> => {
    if (!(await lockCohortRow(tx, cohortId))) return { ok: false, reason: "notFound" };
    const there = await tx.facilitator.findMany({ where: { cohortId } });
    const same = there.find((one) => one.name === name);
    const isOtherLine = line !== "" && line !== same?.line;
    if (same && !picture && !isOtherLine) return { ok: true, replaced: null };
    if (same)
      await tx.facilitator.update({
        where: { id: same.id },
        data: { ...(picture && { picture }), ...(isOtherLine && { line }) },
      });
    else if (there.length >= mostFacilitators) return { ok: false, faults: { name: "tooMany" } };
    else await tx.facilitator.create({ data: { id: newId(), cohortId, name, line, picture } });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: same ? (picture ? "facilitator.picture" : "facilitator.line") : "facilitator.add",
      subjectType: "cohort",
      subjectId: cohortId,
    });
    return { ok: true, replaced: picture && same ? same.picture : null };
  }, transactionLimits);
