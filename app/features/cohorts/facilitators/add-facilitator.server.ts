import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { fileRefusal, type FileRefusal, type FileRule } from "~/platform/storage/file-rule";
import { squarePicture } from "~/platform/storage/picture.server";
import { storage } from "~/platform/storage/storage.server";
import { lockCohortRow } from "../cohort/lock-cohort.server";
import { type FacilitatorsEditor, reaches } from "../hosts/planner";
import {
  facilitatorLine,
  facilitatorName,
  mostFacilitators,
  type NameFault,
  pictureSide,
} from "./facilitator";

export interface FacilitatorFaults {
  name?: NameFault | "tooMany" | "notMember" | "nameTaken";
  line?: "tooLong";
  picture?: Exclude<FileRefusal, "none"> | "unreadable";
}

export type Addition =
  { ok: true } | { ok: false; reason: "notFound" } | { ok: false; faults: FacilitatorFaults };

/** Who it is: a name; or a member of the host's organisation, by whose profile it is called, and who signs in as this facilitator. */
type Who = { name: string } | { personId: string };

interface Sent {
  who: Who;
  /** Who this is; may be empty. */
  line: string;
  /** Empty when no picture was chosen. */
  picture: Uint8Array;
  /** What the address takes as a picture. */
  rule: FileRule;
}

/**
 * Adds somebody who leads a cohort, with a picture that is made anew: square, small, and without what a camera notes. A name that is
 * there already gets the new line and picture where they are given, so sending a form twice changes nothing; a member of the host is one person,
 * whatever they are called by now. Refusals: `notFound`, and a fault at the name, the line or the picture.
 */
export async function addFacilitator(
  actor: FacilitatorsEditor,
  cohortId: string,
  sent: Sent,
): Promise<Addition> {
  const { who } = sent;
  const named = "name" in who ? facilitatorName(who.name) : await nameOfMember(actor, who.personId);
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
  const added = await save(actor, cohortId, {
    ...{ name: named.name, line: told.line, picture },
    personId: "personId" in who ? who.personId : null,
  }).catch(async (error: unknown) => {
    if (picture) await storage.remove(picture);
    throw error;
  });
  const unused = added.ok ? added.replaced : picture;
  if (unused) await storage.remove(unused);
  return added.ok ? { ok: true } : added;
}

type Saved = { ok: true; replaced: string | null } | Extract<Addition, { ok: false }>;

/** What a member of the organisation that the editor acts for is called in their profile. */
async function nameOfMember(
  actor: FacilitatorsEditor,
  personId: string,
): Promise<{ name: string } | { fault: NameFault | "notMember" }> {
  const organisationId = "organisation" in actor ? actor.organisation.id : null;
  const person =
    organisationId &&
    (await db.person.findFirst({
      where: { id: personId, memberships: { some: { organisationId, until: null } } },
      select: { name: true },
    }));
  return person ? facilitatorName(person.name) : { fault: "notMember" };
}

interface Kept {
  name: string;
  line: string;
  picture: string | null;
  personId: string | null;
}

const save = (actor: FacilitatorsEditor, cohortId: string, { name, line, picture, personId }: Kept) =>
  db.$transaction(async (tx): Promise<Saved> => {
    if (!(await lockCohortRow(tx, cohortId)) || !(await reaches(tx, actor, cohortId)))
      return { ok: false, reason: "notFound" };
    const there = await tx.facilitator.findMany({ where: { cohortId } });
    const same =
      there.find((one) => personId !== null && one.personId === personId) ??
      there.find((one) => one.name === name && (personId === null || one.personId === null));
    if (!same && there.some((one) => one.name === name)) return { ok: false, faults: { name: "nameTaken" } };
    const isOtherLine = line !== "" && line !== same?.line;
    const isOtherWho = personId !== null && same?.personId !== personId;
    if (same && !picture && !isOtherLine && !isOtherWho) return { ok: true, replaced: null };
    if (same)
      await tx.facilitator.update({
        where: { id: same.id },
        data: {
          ...(picture && { picture }),
          ...(isOtherLine && { line }),
          ...(isOtherWho && { personId }),
        },
      });
    else if (there.length >= mostFacilitators) return { ok: false, faults: { name: "tooMany" } };
    else await tx.facilitator.create({ data: { id: newId(), cohortId, name, line, picture, personId } });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: !same || isOtherWho ? "facilitator.add" : picture ? "facilitator.picture" : "facilitator.line",
      subjectType: "cohort",
      subjectId: cohortId,
    });
    return { ok: true, replaced: picture && same ? same.picture : null };
  }, transactionLimits);
