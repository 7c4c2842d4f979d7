import type { PersonScope } from "~/features/identity/access/scope";
import { pool } from "~/platform/db/db.server";
import type { Instrument } from "../instrument";
import { type InstrumentStanding, standingsIn, standingsOf, type StandingRow } from "./standings.db.server";

/** How far this person is with each of these instruments, in their order. One query. */
export async function instrumentStandings(
  { personId }: PersonScope,
  instruments: readonly Instrument[],
): Promise<(InstrumentStanding | null)[]> {
  const { rows } = await pool.query<{ standings: StandingRow[] | null }>({
    name: "instrument-standings",
    text: `select ${standingsOf("$1", "$2")} as standings`,
    values: [personId, instruments.map(({ id }) => id)],
  });
  return standingsIn(rows[0]!.standings, instruments);
}
