import type { RequestListener } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { createHttpServer } from "../http-server";

const attacker = "127.0.0.2";
const visitor = "127.0.0.1";
/** Everyone here shares a machine that may be busy. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });

async function serve(listener: RequestListener, mostConnections?: number) {
  const { server } = createHttpServer(listener, { mostConnections });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  /** Connects from an address of this machine, and sends `path` as a request when there is one. */
  return (from: string, path?: string) => {
    const socket = connect({ port, host: "127.0.0.1", localAddress: from });
    socket.on("error", () => undefined);
    onTestFinished(() => void socket.destroy());
    const end = { isClosed: false, text: "" };
    socket.on("data", (chunk: Buffer) => (end.text += chunk.toString("latin1")));
    socket.on("close", () => (end.isClosed = true));
    const ask = (asked: string) => socket.write(`GET ${asked} HTTP/1.1\r\nHost: leren.example.nl\r\n\r\n`);
    if (path) socket.once("connect", () => ask(path));
    return Object.assign(end, { socket, ask });
  };
}
const connected = (sockets: Socket[]) =>
  Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once("connect", resolve))));

test("who connects does not wait behind all that connected before from elsewhere", async () => {
  const seen: string[] = [];
  const come = await serve((request, response) => {
    seen.push(request.url!);
    response.end();
  });
  for (let n = 0; n < 100; n++) come(attacker, "/attack");
  const { socket } = come(visitor, "/visit");
  await connected([socket]);
  await eventually(() => expect(seen).toHaveLength(101));
  // Eight are let in at once.
  expect(seen.indexOf("/visit")).toBeLessThan(16);
});

test("of more connections than are kept the network with the most gives up its oldest, those with work last", async () => {
  let isWorking = false;
  const come = await serve((request, response) => {
    if (request.url === "/slow") isWorking = true;
    else response.end("answer");
  }, 20);
  const early = come(visitor);
  const working = come(attacker, "/slow");
  await connected([early.socket]);
  await eventually(() => expect(isWorking).toBe(true));
  const idle: ReturnType<typeof come>[] = [];
  for (let n = 0; n < 30; n++) {
    const one = come(attacker);
    await connected([one.socket]);
    idle.push(one);
  }
  await eventually(() => expect(idle.map(({ isClosed }) => isClosed)).toEqual(idle.map((_, n) => n < 12)));
  early.ask("/");
  await eventually(() => expect(early.text).toContain("answer"));
  expect([early.isClosed, working.isClosed]).toEqual([false, false]);
});
