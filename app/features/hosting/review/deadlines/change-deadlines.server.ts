import type { Member } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { endOfDay } from "./deadline";
import { cohortDeadlines } from "./deadlines.queries.server";

/** A field that does not hold what it should, with what is wrong. */
export interface DeadlineFault {
  field: "about" | "day" | "deadline" | "person" | "later";
  fault: "about" | "day" | "past" | "notLater" | "deadline" | "person";
}

type Changed =
  { ok: true } | { ok: false; reason: "notFound" } | ({ ok: false; reason: "fault" } & DeadlineFault);
const fault = (field: DeadlineFault["field"], what: DeadlineFault["fault"]) =>
  ({ ok: false, reason: "fault", field, fault: what }) as const;
const notFound = { ok: false, reason: "notFound" } as const;

/** Sets the last day for a module or one thing in it, in place of one that is there. Refusals: `notFound`; `fault`: what is wrong with which field. */
export async function setDeadline(
  member: Member<"host.open">,
  cohortId: string,
  { about, day }: { about: string; day: string },
): Promise<Changed> {
  const found = await cohortDeadlines(member, cohortId, "nl");
  if (!found) return notFound;
  const isKnown = found.assignments.some((one) => one.about === about || one.moduleId === about);
  if (!isKnown) return fault("about", "about");
  const until = endOfDay(day, found.cohort.timeZone);
  if (!until) return fault("day", "day");
  if (until <= now()) return fault("day", "past");
  await db.$transaction(async (tx) => {
    const key = { cohortId_about: { cohortId, about } };
    const { id } = await tx.handInDeadline.upsert({
      where: key,
      create: { id: newId(), cohortId, about, until },
      update: { until },
    });
    // Longer than the new date is what stays longer.
    await tx.deadlineExtension.deleteMany({ where: { deadlineId: id, until: { lte: until } } });
  }, transactionLimits);
  return { ok: true };
}

/** Gives somebody of the cohort longer than the others, in place of a day they had. */
export async function extendDeadline(
  member: Member<"host.open">,
  cohortId: string,
  { deadlineId, enrolmentId, day }: { deadlineId: string; enrolmentId: string; day: string },
): Promise<Changed> {
  const found = await cohortDeadlines(member, cohortId, "nl");
  if (!found) return notFound;
  const deadline = found.deadlines.find(({ id }) => id === deadlineId);
  if (!deadline) return fault("deadline", "deadline");
  if (!found.people.some((one) => one.enrolmentId === enrolmentId)) return fault("person", "person");
  const until = endOfDay(day, found.cohort.timeZone);
  if (!until) return fault("later", "day");
  if (until <= deadline.until) return fault("later", "notLater");
  const key = { deadlineId_enrolmentId: { deadlineId, enrolmentId } };
  await db.deadlineExtension.upsert({
    where: key,
    create: { deadlineId, enrolmentId, until },
    update: { until },
  });
  return { ok: true };
}

/** Takes a date away, or what somebody had longer; one that is gone already stays so. */
export async function removeDeadline(
  member: Member<"host.open">,
  cohortId: string,
  { deadlineId, enrolmentId }: { deadlineId: string; enrolmentId: string },
): Promise<Changed> {
  if (!(await cohortDeadlines(member, cohortId, "nl"))) return notFound;
  if (!isId(deadlineId)) return { ok: true };
  if (enrolmentId === "") await db.handInDeadline.deleteMany({ where: { id: deadlineId, cohortId } });
  else if (isId(enrolmentId))
    await db.deadlineExtension.deleteMany({
      where: { deadlineId, enrolmentId, deadline: { cohortId } },
    });
  return { ok: true };
}
