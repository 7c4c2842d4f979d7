import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { answerPlainly, retrySeconds } from "../plain-answer";
import { UnreadAnswers } from "./unread-answers";

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

interface Entry {
  request: IncomingMessage;
  response: ServerResponse;
  answer: Listener;
}

/** The requests of one connection. */
interface Line {
  current?: Entry;
  waiting: Entry[];
  /** Nothing is read from this connection any more. */
  isClosing: boolean;
  isPaused: boolean;
  /** What is written after the last answer. */
  last?: string;
}

/** Requests that arrived before the answer to an earlier one of their connection, per connection and in all. */
const defaults = {
  each: 16,
  inAll: 1_000,
  unreadBytes: 32 * 1024 * 1024,
  holdMs: retrySeconds * 1_000,
};

const held = new WeakSet<ServerResponse>();

/** After this answer nothing more is read from its connection for as long as it says to wait. */
export const holdAfter = (response: ServerResponse) => void held.add(response);

/**
 * Answers the requests of each connection one after the other: the next is started when the answer before it has been handed
 * to the system, so that a client that does not read is not worked for. With more than a few waiting the connection is turned
 * away (503) and closed.
 */
export class Turns {
  #lines = new WeakMap<Socket, Line>();
  #busy = new Set<Line>();
  #waitingInAll = 0;
  #unread: UnreadAnswers;
  #isEnding = false;

  constructor(
    readonly answer: Listener,
    readonly limits = defaults,
    /** Whether new connections are still taken. */
    readonly isOpen = () => true,
  ) {
    this.#unread = new UnreadAnswers(limits.unreadBytes);
  }

  take(request: IncomingMessage, response: ServerResponse, answer = this.answer): void {
    const { socket } = request;
    const line = this.#lines.get(socket) ?? this.#open(socket);
    const entry = { request, response, answer };
    if (line.isClosing) return;
    if (!line.current) return this.#start(line, entry);
    this.#pause(line, socket);
    if (line.waiting.length >= this.limits.each || this.#waitingInAll >= this.limits.inAll) {
      stopReading(line, socket);
      entry.answer = (_request, refused) => answerPlainly(refused, 503);
    }
    line.waiting.push(entry);
    this.#waitingInAll += 1;
  }

  /** Whether a request of this connection is under way. */
  isBusy = (socket: Socket): boolean => this.#lines.get(socket)?.current !== undefined;

  /**
   * From here on each answer is the last of its connection, and says so: whoever has more to ask connects anew, to another instance. An
   * answer that has begun already promised that the connection stays. It does while new ones are taken, or a proxy would lose what it sends next.
   */
  endAll(): void {
    this.#isEnding = true;
    for (const { current, waiting } of this.#busy)
      if (current && !current.response.headersSent && waiting.length === 0)
        current.response.shouldKeepAlive = false;
  }

  /** Ends a connection on which no request can be read any more with `bytes`, after the answers to those that could be. */
  end(socket: Socket, bytes: string): void {
    const line = this.#lines.get(socket);
    if (line?.isClosing) return;
    if (line) stopReading(line, socket);
    if (line?.current?.request.complete) line.last = bytes;
    else if (socket.writable && !line?.current?.response.headersSent) close(socket, bytes);
    else socket.destroy();
  }

  #open(socket: Socket): Line {
    const line: Line = { waiting: [], isClosing: false, isPaused: false };
    this.#lines.set(socket, line);
    socket.once("close", () => {
      this.#waitingInAll -= line.waiting.length;
      line.waiting = [];
    });
    return line;
  }

  #start(line: Line, entry: Entry): void {
    const { request, response } = entry;
    line.current = entry;
    this.#busy.add(line);
    if (this.#isEnding && line.waiting.length === 0) response.shouldKeepAlive = false;
    this.#unread.watch(request.socket, response);
    response.once("close", () => {
      this.#busy.delete(line);
      this.#finish(line, request.socket, response);
    });
    entry.answer(request, response);
  }

  #finish(line: Line, socket: Socket, response: ServerResponse): void {
    if (socket.destroyed) return;
    if (!held.has(response)) return this.#next(line, socket);
    this.#pause(line, socket);
    setTimeout(() => !socket.destroyed && this.#next(line, socket), this.limits.holdMs).unref();
  }

  #next(line: Line, socket: Socket): void {
    line.current = undefined;
    const entry = line.waiting.shift();
    if (entry) {
      this.#waitingInAll -= 1;
      return this.#start(line, entry);
    }
    if (line.last !== undefined) return close(socket, line.last);
    if (this.#isEnding && !this.isOpen()) return void socket.end();
    if (!line.isPaused || line.isClosing) return;
    line.isPaused = false;
    socket.resume();
  }

  #pause(line: Line, socket: Socket): void {
    line.isPaused = true;
    socket.pause();
  }
}

function close(socket: Socket, bytes: string): void {
  socket.write(bytes);
  socket.destroySoon();
}

/**
 * Pausing a socket stops the next read, and one read can hold thousands of requests. What the parser is told here of the next
 * one, that it belongs to another protocol, makes it leave the rest of what was read.
 */
function stopReading(line: Line, socket: Socket & { parser?: { onIncoming: unknown } | null }): void {
  line.isClosing = true;
  const skipRest = 2;
  if (socket.parser) socket.parser.onIncoming = () => skipRest;
}
