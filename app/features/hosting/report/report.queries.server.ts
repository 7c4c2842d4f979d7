import { presentIssuer } from "~/features/credentials/issuing/present-issuer.server";
import { seatsInUse } from "~/features/cohorts/cohort/find-cohort.server";
import { cohortsOpenTo } from "~/features/cohorts/cohort/open-to-member.server";
import type { MeetingMode } from "~/features/cohorts/sessions/whereabouts";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Member } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type EvaluationResults, evaluationResults } from "../evaluation/evaluations.queries.server";
import { type Asked, asksMore } from "../finishing/finishing";
import { type ModuleSums, type PeopleCounts, type SessionSums, type Silence, silenceOf } from "./report";
import { modulesIn, peopleIn, sessionsIn } from "./report-sums.db.server";

/** How a cohort of a host went, in totals: nobody who learns is named. */
export interface CohortReport {
  at: Date;
  group: {
    id: string;
    slug: string;
    name: string;
    /** Of what it teaches. */
    title: string;
    isCancelled: boolean;
    startsAt: Date;
    endsAt: Date;
    timeZone: string;
    language: string;
    mode: MeetingMode;
    place: string;
    facilitators: string[];
    /** The foundation by its name now, and the host that issues certificates with it. */
    issuerName: string;
    coIssuerName: string;
    agreement: { firstDay: Date; lastDay: Date; acceptedAt: Date | null };
    asked: Asked;
  };
  seats: { capacity: number; taken: number; invited: number };
  people: PeopleCounts;
  /** All that are planned. */
  sessionsPlanned: number;
  /** Why it says nothing of what people did; null when it does. */
  silence: Silence | null;
  /** Those that began. */
  sessions: SessionSums[];
  modules: (ModuleSums & { title: string })[];
  evaluation: EvaluationResults;
}

/**
 * The report of one cohort of the host; null for one that this member may not open. As many queries for many people as for few. What it
 * may not say (`silence`) it has not: then the figures are nought.
 */
export async function cohortReport(
  member: Member<"host.open">,
  cohortId: string,
  locale: Locale,
): Promise<CohortReport | null> {
  const found = await db.cohort.findFirst({
    where: { id: cohortId, ...cohortsOpenTo(member) },
    select: {
      ...{ id: true, slug: true, name: true, status: true, startsAt: true, endsAt: true, timeZone: true },
      ...{ language: true, mode: true, place: true, capacity: true, attendanceShare: true },
      ...{ acceptedWork: true, releaseId: true, offer: { select: { contentId: true } } },
      facilitators: { select: { name: true }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
      agreement: {
        select: {
          ...{ firstDay: true, lastDay: true, acceptedAt: true },
          organisation: { select: { name: true } },
        },
      },
      _count: { select: { seats: seatsInUse, sessions: true } },
    },
  });
  const evaluation = found && (await evaluationResults(member, cohortId));
  if (!found?.agreement || !evaluation) return null;
  const { status, offer, facilitators, agreement, attendanceShare, acceptedWork, capacity, ...row } = found;
  const { releaseId, _count: counted, ...group } = row;
  const asked = { attendanceShare, acceptedWork };
  const at = now();
  const { invited, ...people } = await peopleIn(cohortId, asksMore(asked));
  const silence = silenceOf(group, people.participants, at);
  const taught = (await curriculum(releaseId)).compositionOf(offer.contentId, locale)?.modules ?? [];
  const modules = silence
    ? []
    : await modulesIn(
        cohortId,
        taught.map(({ id }) => id),
      );
  const { organisation, ...terms } = agreement;
  return {
    ...{ at, silence, evaluation, sessionsPlanned: counted.sessions },
    group: {
      ...{ ...group, asked, agreement: terms, isCancelled: status === "CANCELLED" },
      title: contentTitle(offer.contentId, locale),
      facilitators: facilitators.map(({ name }) => name),
      ...{ issuerName: (await presentIssuer(db)).issuerName, coIssuerName: organisation.name },
    },
    seats: { capacity, taken: counted.seats, invited },
    people: silence ? { ...people, finished: 0, certified: 0 } : people,
    sessions: silence ? [] : await sessionsIn(cohortId, at),
    modules: modules.map((sums, place) => ({ ...sums, title: taught[place]!.title })),
  };
}
