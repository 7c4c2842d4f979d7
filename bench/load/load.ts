import autocannon from "autocannon";

export interface Target {
  name: string;
  origin: string;
  requests: { path: string; headers?: Record<string, string> }[];
}

export interface Measurement {
  /** Answered per second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  answered: number;
}

/**
 * Sends `target`'s requests in turn for `seconds` over `connections`, as a browser that takes gzip. Any answer but 2xx is
 * a fault of the measurement: it throws.
 */
export async function measure(target: Target, connections: number, seconds: number): Promise<Measurement> {
  const times: number[] = [];
  const run = autocannon({
    url: target.origin,
    connections,
    duration: seconds,
    requests: target.requests.map(({ path, headers }) => ({
      method: "GET",
      path,
      headers: { "accept-encoding": "gzip", ...headers },
    })),
  });
  run.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const result = await run;
  const wrong = result.non2xx + result.errors + result.timeouts;
  if (wrong > 0) throw new Error(`${target.name}: ${wrong} of ${result.requests.total} requests failed`);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    rate: result.requests.total / result.duration,
    p50: at(0.5),
    p95: at(0.95),
    answered: result.requests.total,
  };
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
