import { z } from "zod";
import type { OrganisationScope, PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import {
  type Evaluation,
  evaluationPeriod,
  evaluationQuestions,
  evaluationState,
  type Score,
  scores,
  shownBatches,
  type Tally,
  tallied,
} from "./evaluation";

const scoresSchema = z.record(
  z.enum(evaluationQuestions),
  z.union(scores.map((score) => z.literal<Score>(score))),
);

/**
 * The group of a host of which somebody may say something, and whether they did: once, also when they started again in it. Null for another's enrolment,
 * and for one without such a group.
 */
export async function evaluatedCohort({ personId }: PersonScope, enrolmentId: string) {
  if (!isId(enrolmentId)) return null;
  const row = await db.enrolment.findFirst({
    where: {
      id: enrolmentId,
      personId,
      cohort: { agreementId: { not: null }, status: { not: "CANCELLED" } },
    },
    select: {
      cohort: {
        select: {
          ...{ id: true, name: true, endsAt: true, timeZone: true },
          enrolments: { where: { personId, evaluation: { isNot: null } }, select: { id: true }, take: 1 },
          sessions: { select: { startsAt: true }, orderBy: { startsAt: "desc" }, take: 1 },
        },
      },
    },
  });
  if (!row?.cohort) return null;
  const { sessions, enrolments, ...cohort } = row.cohort;
  return { ...cohort, lastStartsAt: sessions[0]?.startsAt ?? null, isGiven: enrolments.length > 0 };
}

/** Whether somebody may say something of their group now, and has not yet. */
export async function evaluationIsOpen(scope: PersonScope, enrolmentId: string): Promise<boolean> {
  const cohort = await evaluatedCohort(scope, enrolmentId);
  return !!cohort && !cohort.isGiven && evaluationState(evaluationPeriod(cohort), now()) === "open";
}

/** What was said of a group, so far as it may be shown. */
export interface EvaluationResults {
  /** How many answered, of how many who follow it. */
  given: number;
  asked: number;
  state: ReturnType<typeof evaluationState>;
  opensAt: Date;
  closesAt: Date;
  /** How many answers the figures and texts are of; 0 while there are too few. */
  shown: number;
  tallies: Tally[];
  worked: string[];
  better: string[];
}

/** The results of one cohort of the host. Null for one that it has not. Three queries. */
export async function evaluationResults(
  { organisation }: OrganisationScope<"host.open">,
  cohortId: string,
): Promise<EvaluationResults | null> {
  const cohort = await db.cohort.findFirst({
    where: { id: cohortId, agreement: { organisationId: organisation.id } },
    select: {
      endsAt: true,
      sessions: { select: { startsAt: true }, orderBy: { startsAt: "desc" }, take: 1 },
      _count: { select: { evaluations: true } },
    },
  });
  if (!cohort) return null;
  const period = evaluationPeriod({
    endsAt: cohort.endsAt,
    lastStartsAt: cohort.sessions[0]?.startsAt ?? null,
  });
  const state = evaluationState(period, now());
  const given = cohort._count.evaluations;
  const people = await db.enrolment.groupBy({ by: ["personId"], where: { cohortId, endedAt: null } });
  const answers = await db.evaluationAnswer.findMany({
    where: { cohortId, batch: { lt: shownBatches(given, state === "closed") } },
    orderBy: { id: "asc" },
  });
  const read = answers.map((answer): Evaluation => ({
    ...answer,
    scores: scoresSchema.parse(answer.scores) as Evaluation["scores"],
  }));
  return {
    ...{ given, asked: people.length, state, ...period, shown: read.length },
    tallies: read.length === 0 ? [] : tallied(read),
    worked: read.map(({ worked }) => worked).filter(Boolean),
    better: read.map(({ better }) => better).filter(Boolean),
  };
}
