const queues = new Map<string, Promise<unknown>>();

/** Does `work` when all earlier work with the same key in this process has ended, well or badly; resolves as `work` does. */
export function oneAtATime<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (queues.get(key) ?? Promise.resolve()).then(work, work);
  queues.set(key, turn);
  const forget = () => {
    if (queues.get(key) === turn) queues.delete(key);
  };
  turn.then(forget, forget);
  return turn;
}
