import * as http from "node:http";
import type { AddressInfo } from "node:net";
import { answerApi } from "./api/api";
import type { Context } from "./api/context";
import { answerControl } from "./control/control";
import { icon, stylesheet } from "./pages/html";
import { answerPaymentPage, type PageAnswer } from "./pages/payment-page";
import type { Controls } from "./stripe-double";

interface Wiring {
  context: Context;
  controls: Controls;
  beforeRequest: () => void;
  /** Runs when the answer has gone, so that a webhook never delays what caused it. */
  afterAnswer: () => void;
}

const HOST = "127.0.0.1";
/** Makes a path a URL; the name in it means nothing. */
const BASE = "http://double";
const MOST_BYTES = 1_000_000;

/** The double's HTTP server, on loopback. */
export function createServer(wiring: Wiring) {
  let base = "";
  const server = http.createServer((request, response) => {
    respond(wiring, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  return {
    url: () => base,
    listen: (port: number) =>
      new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, HOST, () => {
          base = `http://${HOST}:${(server.address() as AddressInfo).port}`;
          resolve();
        });
      }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(wiring: Wiring, request: http.IncomingMessage, response: http.ServerResponse) {
  const body = await readBody(request);
  if (body === undefined) return void response.writeHead(413, { Connection: "close" }).end();
  if (!URL.canParse(request.url ?? "", BASE)) return void response.writeHead(400).end();
  wiring.beforeRequest();
  const answer = await answerTo(wiring, request, body);
  if (answer === "silence") return wiring.afterAnswer();
  response.writeHead(answer.status, answer.headers);
  response.end(request.method === "HEAD" ? undefined : answer.body, wiring.afterAnswer);
}

async function answerTo({ context, controls }: Wiring, request: http.IncomingMessage, body: string) {
  const { headers, method = "GET" } = request;
  const url = new URL(request.url ?? "", BASE);
  if (/^\/_double(\/|$)/.test(url.pathname)) {
    const { remoteAddress } = request.socket;
    return answerControl(context, controls, { method, url, headers, remoteAddress, body });
  }
  const session = /^\/c\/pay\/(\w+)$/.exec(url.pathname)?.[1];
  if (session)
    return answerPaymentPage(context, session, { method, acceptLanguage: headers["accept-language"], body });
  if (url.pathname === "/style.css") return file("text/css; charset=utf-8", stylesheet);
  if (url.pathname === "/icon.svg") return file("image/svg+xml", icon);
  return answerApi(context, { method, url, headers, body });
}

const file = (type: string, body: string): PageAnswer => ({
  status: 200,
  headers: { "Content-Type": type, "X-Content-Type-Options": "nosniff", "Cache-Control": "max-age=60" },
  body,
});

/** The body as text, or nothing when it is larger than any request of ours. */
async function readBody(request: http.IncomingMessage) {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
