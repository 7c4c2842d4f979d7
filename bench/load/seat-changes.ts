import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";

/** Seat changes a second: a popular group in the minute it opens. */
const perSecond = 20;

/**
 * Does `work` while a seat of the soonest cohort, which the home page shows, is let go and taken again, twenty times a second.
 * Needs one with a taken seat; returns how many changes were made, with what `work` gives.
 */
export async function whileSeatsChange<Outcome>(pool: pg.Pool, work: () => Promise<Outcome>) {
  const { rows } = await pool.query<{ id: string }>(
    `select s.id from "Seat" s join "Cohort" c on c.id = s."cohortId"
     where s.status = 'TAKEN' and c.status = 'PUBLISHED' and c."startsAt" > now() order by c."startsAt" limit 1`,
  );
  const seat = rows[0]!.id;
  const turnTo = (status: "TAKEN" | "RELEASED") =>
    pool.query(`update "Seat" set status = $2::"SeatStatus" where id = $1`, [seat, status]);
  let isOver = false;
  let changes = 0;
  const changing = (async () => {
    for (const started = performance.now(); !isOver;) {
      await turnTo(changes % 2 === 0 ? "RELEASED" : "TAKEN");
      changes += 1;
      await pause(Math.max(0, (changes * 1_000) / perSecond - (performance.now() - started)));
    }
    await turnTo("TAKEN");
  })();
  const outcome = await work().finally(() => (isOver = true));
  await changing;
  return { outcome, changes };
}
