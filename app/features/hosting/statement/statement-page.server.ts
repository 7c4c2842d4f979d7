import { now } from "~/platform/clock.server";
import { statementOf, type StatementLine, type StatementTotal } from "./statement";
import { type AskedPeriod, periodIn, quarterOf } from "./statement-period";
import type { HostedSeats } from "./statement.queries.server";

/** What the page of a statement shows; without lines when the days that were asked are none. */
export interface StatementPage {
  host: HostedSeats["host"];
  currency: string;
  asked: AskedPeriod;
  /** The present quarter and those before it, the present one first. */
  quarters: { from: string; until: string }[];
  lines: StatementLine[];
  total: StatementTotal | null;
}

const quartersShown = 5;

/** The statement of the period that an address asks for. */
export function statementPage({ host, currency, seats }: HostedSeats, request: Request): StatementPage {
  const asked = periodIn(new URL(request.url).searchParams, now());
  const made = asked.period && statementOf(seats, asked.period);
  return {
    host,
    currency,
    asked,
    quarters: Array.from({ length: quartersShown }, (_, n) => quarterOf(now(), -n)),
    lines: made?.lines ?? [],
    total: made?.total ?? null,
  };
}
