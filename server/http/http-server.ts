import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { noteArrival } from "./turns/arrivals";
import { Doors } from "./turns/doors";
import { answerPlainly, plainBytes } from "./plain-answer";
import { settleTarget } from "./requests/target";
import { type Listener, Turns } from "./turns/turns";

/** What Node's parser calls a request that it gives up; any other is 400. */
const statuses: Record<string, 408 | 413 | 431> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/**
 * A Node HTTP server that hands requests to `listener`, those of one connection one after the other, and answers itself what
 * is no request (broken HTTP, no host or two, too slow, CONNECT) like any other refusal. After `endConnections` each answer is
 * the last of its connection. More than `mostConnections` at the same time are not kept.
 */
export function createHttpServer(
  listener: Listener,
  {
    limits,
    mostConnections = 5_000,
  }: { limits?: Turns["limits"]; mostConnections?: number | undefined } = {},
): { server: Server; endConnections(): void } {
  const turns = new Turns(
    (request, response) => {
      if (settleTarget(request)) listener(request, response);
      else answerPlainly(response, 400);
    },
    limits,
    () => server.listening,
  );
  // Node would refuse a request without a Host itself, without our headers.
  const server = createServer({ requireHostHeader: false, connectionsCheckingInterval: 5_000 });
  const doors = new Doors(mostConnections, turns.isBusy);
  server.on("connection", (socket) => {
    noteArrival();
    doors.enter(socket);
  });
  server.on("request", (request, response) => turns.take(request, response));
  server.on("checkExpectation", (request, response) =>
    turns.take(request, response, (_request, refused) => answerPlainly(refused, 417)),
  );
  server.on("connect", (_request, socket: Socket) => {
    socket.on("error", () => undefined);
    turns.end(socket, plainBytes(405));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    turns.end(socket, plainBytes(statuses[error.code ?? ""] ?? 400));
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 65_000;
  // Nothing was sent or read for so long: the longest that anything outside may take is half of it.
  server.timeout = 60_000;
  return { server, endConnections: () => turns.endAll() };
}
