import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import type pg from "pg";
import compiled from "virtual:content";
import { fillWithLearners } from "./load/learners";
import type { Result } from "./report";
import { type Site, startProgram, stopProgram } from "./site";

const acts = ["pipelining", "searching", "visiting", "dripping", "idling"];
/** People: each asks once in so many milliseconds, wherever the answer to the one before is. */
const interval = 1_000;
const people = 30;

interface Asked {
  path: string;
  headers?: Record<string, string>;
}

/**
 * What people notice while others attack: how long learners, readers and who wants to sign in wait for a page (99th percentile,
 * from 127.0.0.1), how many get none, and the most memory the site takes. Attacks come from nineteen other addresses. Figures
 * come one attack after the other.
 */
export async function* measureStanding(
  site: Site,
  pool: pg.Pool,
  quick: boolean,
): AsyncGenerator<Result[], void> {
  const { reading, numbers } = await fillWithLearners(pool, compiled, people);
  const asked: Asked[] = reading.flatMap((lesson, n) => [
    lesson,
    { path: "/masterclasses" },
    { path: "/sign-in" },
    { path: `/verify/${numbers[n % numbers.length]}` },
    { path: "/my", headers: lesson.headers },
    { path: "/health/live" },
  ]);
  const seconds = quick ? 6 : 20;
  // What was never asked takes long for other reasons.
  const agent = new Agent({ keepAlive: true });
  for (const page of [...asked, ...asked]) await ask(site.origin, page, agent);
  agent.destroy();
  yield during(site, asked, "nobody", 0, seconds);
  for (const act of acts)
    for (const connections of [50, 500, 5_000]) {
      const attacker = await startProgram(
        [
          "bench/load/attacker.mjs",
          act,
          String(connections),
          new URL(site.origin).port,
          new URL(site.origin).host,
        ],
        {},
        /attacking/,
      );
      try {
        yield await during(site, asked, act, connections, seconds);
      } finally {
        await stopProgram(attacker.child);
      }
    }
}

async function during(
  site: Site,
  asked: Asked[],
  act: string,
  connections: number,
  seconds: number,
): Promise<Result[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: people * 2 });
  const waits: number[] = [];
  let failed = 0;
  let memory: number | null = null;
  const until = performance.now() + seconds * 1_000;
  const watch = setInterval(() => (memory = most(memory, residentMiB(site.pid))), 200);
  const person = async (number: number) => {
    await pause((interval * number) / people);
    for (let turn = number; performance.now() < until; turn++) {
      const next = pause(interval);
      const started = performance.now();
      const status = await ask(site.origin, asked[turn % asked.length]!, agent);
      waits.push(performance.now() - started);
      if (status !== 200) failed += 1;
      await next;
    }
  };
  await Promise.all(Array.from({ length: people }, (_, number) => person(number)));
  clearInterval(watch);
  agent.destroy();
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? null;
  const name = `standing-${act}-${connections}`;
  return [
    { name: `${name}-p50`, value: at(0.5), unit: "ms" },
    { name: `${name}-p99`, value: at(0.99), unit: "ms" },
    { name: `${name}-failed`, value: failed, unit: `of ${waits.length}` },
    { name: `${name}-memory`, value: memory, unit: "MiB" },
  ];
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The status of an answer read to its end; 0 when there was none within ten seconds. */
const ask = (origin: string, { path, headers }: Asked, agent: Agent) =>
  new Promise<number>((resolve) => {
    const sent = request(
      origin + path,
      { headers, agent, timeout: 10_000, localAddress: "127.0.0.1" },
      (answer) => {
        answer.resume();
        answer.on("end", () => resolve(answer.statusCode ?? 0));
        answer.on("error", () => resolve(0));
      },
    );
    sent.on("timeout", () => sent.destroy());
    sent.on("error", () => resolve(0));
    sent.end();
  });

const most = (one: number | null, other: number | null) =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** What a process holds in memory, in MiB; null where the system does not tell, or it has ended. */
function residentMiB(pid: number): number | null {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1024;
  } catch {
    return null;
  }
}
