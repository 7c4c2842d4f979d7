/** Money that moved for an order: in, or back to who paid. */
export interface Movement {
  at: Date;
  /** With VAT; less than nothing for what went back. */
  cents: number;
}

/** What one cohort of a host is of one order, with all that moved for that order. */
export interface OrderedSeats {
  cohortId: string;
  cohort: string;
  /** Of what it costs without VAT, what is the host's: in basis points, as its agreement says. */
  hostShareBp: number;
  /** Of these seats, without VAT. */
  netCents: number;
  /** Of the whole order, with VAT; never 0. */
  orderCents: number;
  /** In the order of time. */
  movements: readonly Movement[];
}

export interface Period {
  startsAt: Date;
  /** The first moment after it. */
  endsAt: Date;
}

/** A line of a statement, in cents without VAT. */
export interface StatementLine {
  cohortId: string;
  cohort: string;
  hostShareBp: number;
  paidCents: number;
  /** What went back: 0 or less. */
  returnedCents: number;
  netCents: number;
  hostCents: number;
  foundationCents: number;
}

export type StatementTotal = Pick<
  StatementLine,
  "paidCents" | "returnedCents" | "netCents" | "hostCents" | "foundationCents"
>;

/** A part of an amount, rounded half away from zero, so that what goes back is rounded as it came in. */
const partOf = (cents: number, part: number, whole: number): number => {
  const exact = (Math.abs(cents) * part) / whole;
  // Not -0, which would print as "-€ 0,00".
  return Math.sign(cents) * Math.floor(exact + 0.5) || 0;
};

/**
 * What these seats brought in and gave back within a period, without VAT. What an order has kept is divided over its lines by what each costs,
 * and rounded as it stood after each movement: so periods that follow each other add up to the whole, and what went back whole leaves nothing.
 */
function movedIn(
  { netCents, orderCents, movements }: OrderedSeats,
  { startsAt, endsAt }: Period,
): { paidCents: number; returnedCents: number } {
  let [kept, keptNet, paidCents, returnedCents] = [0, 0, 0, 0];
  for (const { at, cents } of movements) {
    kept += cents;
    const before = keptNet;
    keptNet = partOf(kept, netCents, orderCents);
    if (at < startsAt || at >= endsAt) continue;
    if (cents > 0) paidCents += keptNet - before;
    else returnedCents += keptNet - before;
  }
  return { paidCents, returnedCents };
}

/**
 * The statement of a period: a line for each cohort of which money moved in it, and their sum. The host's part is rounded per line; the rest
 * is the foundation's, so that the two are always the whole.
 */
export function statementOf(
  seats: readonly OrderedSeats[],
  period: Period,
): { lines: StatementLine[]; total: StatementTotal } {
  const byCohort = new Map<string, Omit<StatementLine, "netCents" | "hostCents" | "foundationCents">>();
  for (const one of seats) {
    const { paidCents, returnedCents } = movedIn(one, period);
    if (paidCents === 0 && returnedCents === 0) continue;
    const { cohortId, cohort, hostShareBp } = one;
    const line = byCohort.get(cohortId) ?? { cohortId, cohort, hostShareBp, paidCents: 0, returnedCents: 0 };
    byCohort.set(cohortId, {
      ...line,
      paidCents: line.paidCents + paidCents,
      returnedCents: line.returnedCents + returnedCents,
    });
  }
  const lines = [...byCohort.values()].map((line): StatementLine => {
    const netCents = line.paidCents + line.returnedCents;
    const hostCents = partOf(netCents, line.hostShareBp, 10_000);
    return { ...line, netCents, hostCents, foundationCents: netCents - hostCents };
  });
  const sum = (field: keyof StatementTotal) => lines.reduce((cents, line) => cents + line[field], 0);
  return {
    lines,
    total: {
      paidCents: sum("paidCents"),
      returnedCents: sum("returnedCents"),
      netCents: sum("netCents"),
      hostCents: sum("hostCents"),
      foundationCents: sum("foundationCents"),
    },
  };
}
