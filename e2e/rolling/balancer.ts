// A proxy before several instances, as docs/operations.md asks for one: it asks each every second whether it is ready, sends requests to those
// that are, and sends none twice. What an instance does not answer is seen by who asked.
import { Agent, createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";

export async function startBalancer(ports: readonly number[]) {
  const agent = new Agent({ keepAlive: true });
  const ready = new Set<number>();
  let turn = 0;

  const look = () =>
    Promise.all(
      ports.map(async (port) => {
        const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
        await answer?.arrayBuffer();
        if (answer?.ok) ready.add(port);
        else ready.delete(port);
      }),
    );
  const looking = setInterval(look, 1_000);

  /** What was answered, by status; 502 is an instance that gave no answer. */
  const answers: Record<string, number> = {};
  const count = (status: number) => void (answers[status] = (answers[status] ?? 0) + 1);

  const server = createServer((request, response) => {
    const [port] = [...ready].sort().slice(turn++ % Math.max(1, ready.size));
    const fail = (why: string) => {
      count(502);
      if (!response.headersSent) response.writeHead(502);
      response.end(why);
    };
    if (port === undefined) return fail("no instance is ready");
    const headers = { ...request.headers, "x-forwarded-for": "127.0.0.1" };
    const { method, url: path } = request;
    const passed = send({ host: "127.0.0.1", port, method, path, headers, agent }, (answer) => {
      count(answer.statusCode!);
      response.writeHead(answer.statusCode!, answer.rawHeaders);
      answer.pipe(response);
      answer.on("error", () => response.destroy());
    });
    passed.on("error", (error: NodeJS.ErrnoException) =>
      fail(`${error.code} of ${passed.reusedSocket ? "a kept" : "a new"} connection to ${port}`),
    );
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://localhost:${port}`,
    port,
    answers,
    /** Resolves once this many instances get requests. */
    async waitFor(instances: number) {
      for (const until = Date.now() + 60_000; ready.size !== instances;) {
        if (Date.now() > until) throw new Error(`${ready.size} instances are ready, not ${instances}`);
        await look();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async close() {
      clearInterval(looking);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      agent.destroy();
    },
  };
}
