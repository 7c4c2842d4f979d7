import { fromLocalInput } from "~/lib/dates";
import { inertLine } from "~/lib/text/inert-text";
import { keptMaterials, readMaterials } from "../sessions/materials";
import {
  isHttpsLink,
  isMetInPerson,
  type MeetingMode,
  meetingModes,
  type OwnWhereabouts,
  whereaboutsOf,
} from "../sessions/whereabouts";

/** One row as typed; times are wall-clock (`2027-01-12T10:00`) in the cohort's time zone. */
export interface SessionFields {
  /** Empty for a session that is new. */
  id: string;
  startsAt: string;
  endsAt: string;
  title: string;
  /** Its own, or empty: the cohort's. */
  mode: string;
  place: string;
  joinUrl: string;
  /** Ids of modules. */
  preparation: readonly string[];
  /** What else to do or bring. */
  preparationNote: string;
  /** Links to what is ready for it, a line each. */
  materials: string;
  /** Who leads it; empty: who leads the cohort. */
  facilitator: string;
}

export interface SessionPlan extends OwnWhereabouts {
  id: string;
  startsAt: Date;
  endsAt: Date;
  title: string;
  preparation: string[];
  preparationNote: string;
  materials: string;
  facilitator: string;
}

export type SessionFault =
  | "sessionsMissing"
  | "tooManySessions"
  | "sessionAttended"
  | "startWrong"
  | "endWrong"
  | "endBeforeStart"
  | "sessionTooLong"
  | "sessionsOverlap"
  | "titleTooLong"
  | "titleMissing"
  | "preparationNoteTooLong"
  | "materialsWrong"
  | "facilitatorTooLong"
  | "choiceWrong"
  | "sessionPlaceMissing"
  | "placeTooLong"
  | "joinUrlWrong"
  | "preparationWrong";

export const mostSessions = 12;
const longestTitle = 120;
const longestSession = 24 * 3_600_000;

export const emptySession: SessionFields = {
  ...{ id: "", startsAt: "", endsAt: "", title: "" },
  ...{
    mode: "",
    place: "",
    joinUrl: "",
    preparation: [],
    preparationNote: "",
    materials: "",
    facilitator: "",
  },
};

/** Whether a row says something of its own place, link or mode. */
export const hasOwnPlace = ({ mode, place, joinUrl }: SessionFields) =>
  [mode, place, joinUrl].some((text) => text.trim() !== "");

/** Emptying the times and the title of a session that is there removes it, whatever its other fields still say. */
const isFilled = (row: SessionFields) =>
  [row.startsAt, row.endsAt, row.title].some((text) => text.trim() !== "") ||
  (row.id === "" &&
    (hasOwnPlace(row) ||
      row.preparation.length > 0 ||
      [row.preparationNote, row.materials, row.facilitator].some((text) => text.trim() !== "")));

/** The rows a form shows: all that are filled, and room for more; never more than the most there can be. */
export function withEmptyRows(rows: readonly SessionFields[], more: number): SessionFields[] {
  const filled = rows.filter(isFilled);
  const empty = Math.max(0, Math.min(more, mostSessions - filled.length));
  return [...filled, ...Array.from({ length: empty }, () => emptySession)];
}

/**
 * Reads the rows; empty ones are left out, the rest is put in the order of time. Faults are by the id of a field
 * (`sessionStart-0` for the first row).
 */
export function readSessions(
  rows: readonly SessionFields[],
  {
    zone,
    cohort,
    modules,
    isPublic,
  }: {
    zone: string;
    cohort: { mode: MeetingMode; place: string };
    /** What may be prepared; null while nobody chose what the cohort learns. */
    modules: readonly string[] | null;
    /** Each must say what it is about. */
    isPublic: boolean;
  },
): { sessions: SessionPlan[]; faults: Record<string, SessionFault> } {
  const faults: Record<string, SessionFault> = {};
  const read: (SessionPlan & { row: number })[] = [];
  rows.forEach((fields, row) => {
    if (!isFilled(fields)) return;
    const startsAt = fromLocalInput(fields.startsAt, zone);
    const endsAt = fromLocalInput(fields.endsAt, zone);
    const title = inertLine(fields.title);
    if (!startsAt) faults[`sessionStart-${row}`] = "startWrong";
    if (!endsAt) faults[`sessionEnd-${row}`] = "endWrong";
    if (title.length > longestTitle) faults[`sessionTitle-${row}`] = "titleTooLong";
    if (isPublic && title === "") faults[`sessionTitle-${row}`] = "titleMissing";
    const own = readOwn(fields, { cohort, modules });
    for (const [field, fault] of Object.entries(own.faults)) faults[`${field}-${row}`] = fault;
    if (!startsAt || !endsAt) return;
    if (endsAt <= startsAt) faults[`sessionEnd-${row}`] = "endBeforeStart";
    else if (endsAt.getTime() - startsAt.getTime() > longestSession)
      faults[`sessionEnd-${row}`] = "sessionTooLong";
    else read.push({ row, id: fields.id, startsAt, endsAt, title, ...own.plan });
  });
  if (rows.filter(isFilled).length > mostSessions) faults["sessionStart-0"] = "tooManySessions";
  const sorted = read.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  for (const [place, { row, startsAt }] of sorted.entries()) {
    const before = sorted[place - 1];
    if (before && startsAt < before.endsAt) faults[`sessionStart-${row}`] = "sessionsOverlap";
  }
  if (sorted.length === 0 && Object.keys(faults).length === 0) faults["sessionStart-0"] = "sessionsMissing";
  return { sessions: sorted.map(({ row: _row, ...session }) => session), faults };
}

/** What a session says of its own, with its faults by field. */
function readOwn(
  fields: SessionFields,
  { cohort, modules }: { cohort: { mode: MeetingMode; place: string }; modules: readonly string[] | null },
) {
  const faults: Record<string, SessionFault> = {};
  const mode = meetingModes.find((one) => one === fields.mode) ?? null;
  const [place, joinUrl] = [inertLine(fields.place), inertLine(fields.joinUrl)];
  const preparation = [...new Set(fields.preparation)];
  const [preparationNote, facilitator] = [inertLine(fields.preparationNote), inertLine(fields.facilitator)];
  const where = whereaboutsOf({ mode, place, joinUrl }, { ...cohort, joinUrl: "" });
  if (mode === null && fields.mode !== "") faults.sessionMode = "choiceWrong";
  if (place.length > 200) faults.sessionPlace = "placeTooLong";
  // A cohort without a place of its own has that fault itself.
  else if (!isMetInPerson(cohort.mode) && isMetInPerson(where.mode) && where.place === "")
    faults.sessionPlace = "sessionPlaceMissing";
  if (joinUrl !== "" && !isHttpsLink(joinUrl)) faults.sessionLink = "joinUrlWrong";
  if (modules && preparation.some((id) => !modules.includes(id)))
    faults.sessionPreparation = "preparationWrong";
  if (preparationNote.length > longestTitle) faults.sessionNote = "preparationNoteTooLong";
  if (!readMaterials(fields.materials)) faults.sessionMaterials = "materialsWrong";
  if (facilitator.length > longestTitle) faults.sessionFacilitator = "facilitatorTooLong";
  const materials = keptMaterials(fields.materials);
  return { plan: { mode, place, joinUrl, preparation, preparationNote, materials, facilitator }, faults };
}
