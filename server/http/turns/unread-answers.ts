import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** A system takes this much of an answer at once: what is left beyond it waits for the reader, in bytes. */
const worthCounting = 16 * 1024;

/**
 * Bounds what is kept of answers that nobody reads: with more than `most` bytes in all, the connections that have waited
 * longest are cut off.
 */
export class UnreadAnswers {
  #of = new Map<Socket, number>();
  #inAll = 0;

  constructor(readonly most: number) {}

  watch(socket: Socket, response: ServerResponse): void {
    response.once("prefinish", () => {
      if (socket.writableLength < worthCounting) return;
      this.#add(socket, socket.writableLength);
      response.once("close", () => this.#remove(socket));
    });
  }

  #add(socket: Socket, bytes: number): void {
    this.#of.set(socket, bytes);
    this.#inAll += bytes;
    for (const oldest of this.#of.keys()) {
      if (this.#inAll <= this.most) return;
      this.#remove(oldest);
      oldest.destroy();
    }
  }

  #remove(socket: Socket): void {
    this.#inAll -= this.#of.get(socket) ?? 0;
    this.#of.delete(socket);
  }
}
