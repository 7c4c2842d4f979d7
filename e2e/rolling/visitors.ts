// People who use a site while it is updated: each kind does one thing again and again, and remembers what was acknowledged.
import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { buy } from "../../bench/load/sales";
import { rowsIn } from "../rows";
import { answerForm, lessonLinks, quizForm } from "./lesson-forms";

/** What the site said yes to. */
export interface Acknowledged {
  /** The last text of each enrolment that writes, and how many there were. */
  texts: Map<string, { text: string; times: number }>;
  /** The answers of each enrolment that did a quiz. */
  quizzes: Map<string, Record<string, string>>;
  /** Who bought a ticket, and who went as far as the payment page. */
  buyers: string[];
  starters: string[];
}

export async function startVisitors(origin: string, pool: pg.Pool) {
  const rows = rowsIn(pool);
  const done: Acknowledged = { texts: new Map(), quizzes: new Map(), buyers: [], starters: [] };
  const failures: string[] = [];
  const times: Record<string, number[]> = {};
  let isOver = false;

  async function somebody() {
    const person = await rows.person();
    const cookie = `session=${await rows.session(person)}; lang=nl`;
    return { ...person, cookie };
  }
  async function learner() {
    const person = await somebody();
    return { ...person, enrolmentId: await rows.enrolment(person) };
  }
  async function ask(url: string, cookie: string, form?: Record<string, string>) {
    const headers = { cookie, ...(form ? { origin } : {}) };
    const init = form ? { method: "POST", body: new URLSearchParams(form) } : {};
    const answer = await fetch(url, {
      ...init,
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(30_000),
    });
    const text = await answer.text();
    if (answer.status !== (form ? 303 : 200))
      throw new Error(`${init.method ?? "GET"} ${url}: ${answer.status} ${text.slice(0, 100)}`);
    return text;
  }

  const { slug } = await rows.cohort({ capacity: 1_000 });
  const writer = await learner();
  const contents = await ask(`${origin}/learn/${writer.enrolmentId}`, writer.cookie);
  const links = lessonLinks(contents, origin, writer.enrolmentId);
  const find = async (form: typeof answerForm | typeof quizForm) => {
    for (const url of links) if (form(await ask(url, writer.cookie), url)) return url;
    throw new Error(`no lesson of ${links.length} has the form`);
  };
  const [toWrite, withQuiz] = [await find(answerForm), await find(quizForm)];
  const publicPages = ["/", "/masterclasses", "/cohorten", `/cohorten/${slug}`, "/en", "/voorwaarden"];

  const kinds: Record<string, () => Promise<void>> = {
    async read() {
      for (const path of publicPages) await ask(origin + path, "");
    },
    async follow() {
      for (const url of links.slice(0, 5)) await ask(url, writer.cookie);
    },
    async write() {
      const form = answerForm(await ask(toWrite, writer.cookie), toWrite)!;
      const before = done.texts.get(writer.enrolmentId)?.times ?? 0;
      const text = `Antwoord ${before + 1}`;
      await ask(form.url, writer.cookie, { block: form.block, version: form.version, text });
      done.texts.set(writer.enrolmentId, { text, times: before + 1 });
    },
    async answer() {
      const { cookie, enrolmentId } = await learner();
      const page = withQuiz.replace(writer.enrolmentId, enrolmentId);
      const form = quizForm(await ask(page, cookie), page)!;
      await ask(form.url, cookie, form.chosen);
      done.quizzes.set(enrolmentId, form.chosen);
    },
    async buy() {
      const { id, cookie } = await somebody();
      await buy(origin, slug, cookie);
      done.buyers.push(id);
    },
    async start() {
      const { id, cookie } = await somebody();
      const form = {
        attendeeName: "Noor",
        buyerOrganisation: "",
        buyerReference: "",
        terms: "yes",
        begin: "yes",
      };
      const url = `${origin}/checkout/${slug}`;
      const init = { method: "POST", body: new URLSearchParams(form), redirect: "manual" } as const;
      const answer = await fetch(url, {
        ...init,
        headers: { cookie, origin },
        signal: AbortSignal.timeout(30_000),
      });
      if (answer.status !== 303 && answer.status !== 302) throw new Error(`POST ${url}: ${answer.status}`);
      done.starters.push(id);
    },
  };

  const running = Object.entries(kinds).map(async ([kind, act]) => {
    while (!isOver) {
      const started = performance.now();
      await act().catch((error: unknown) => failures.push(`${kind}: ${String((error as Error).message)}`));
      (times[kind] ??= []).push(performance.now() - started);
      await pause(50);
    }
  });
  return {
    /** Lets everybody finish what they are at. */
    async stop() {
      isOver = true;
      await Promise.all(running);
      const slowest = Object.entries(times).map(([kind, all]) => [kind, Math.round(Math.max(...all))]);
      const rounds = Object.entries(times).map(([kind, all]) => [kind, all.length]);
      return {
        ...{ done, failures },
        writer: {
          email: writer.email,
          path: new URL(toWrite).pathname,
          text: done.texts.get(writer.enrolmentId)?.text ?? "",
        },
        ...{ rounds: Object.fromEntries(rounds), slowestMs: Object.fromEntries(slowest) },
      };
    },
  };
}
