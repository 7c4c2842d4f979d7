/**
 * The event loop takes in one new connection each time it goes round. With work of some milliseconds in every round, whoever
 * connects would wait behind all that connected before; so work that can wait is begun when nobody is coming in.
 */
const mostRounds = 200;

let arrived = 0;
let waiting: (() => void)[] = [];

/** To be called for each new connection. */
export const noteArrival = () => void (arrived += 1);

/** Calls `begin` from the event loop, after a round in which nobody came in; after so many rounds all the same. */
export function whenQuiet(begin: () => void): void {
  waiting.push(begin);
  // What is asked for while sockets are looked at is called in the same round still: only the one after it tells.
  if (waiting.length === 1) setImmediate(() => setImmediate(goRound, arrived, 1));
}

function goRound(before: number, round: number): void {
  if (arrived !== before && round < mostRounds) return void setImmediate(goRound, arrived, round + 1);
  const ready = waiting;
  waiting = [];
  for (const begin of ready) begin();
}
