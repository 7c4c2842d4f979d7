import type { Socket } from "node:net";
import { networkOf, readAddress } from "~/lib/network";
import { whenQuiet } from "./arrivals";
import { FairQueue } from "./fair-queue";

/**
 * Connections that begin to be read in the same two rounds of the event loop: what one read holds may take a millisecond. All of them may be of
 * one network when nobody else comes: a room full of people is one. Node gives up what says nothing for ten seconds.
 */
const pace = { atOnce: 8, each: 8, room: 5_000, patience: 8_000 };

/**
 * Lets connections in. Each waits unread until its network's turn comes, so that whoever connects does not wait behind the
 * thousands of another; and there is room for `most` of them: beyond it the network with the most gives up its oldest, one that
 * has nothing under way first.
 */
export class Doors {
  #turns = new FairQueue(pace, whenQuiet);
  /** The oldest first. */
  #open = new Map<string, Set<Socket>>();
  #openInAll = 0;

  constructor(
    readonly most: number,
    readonly isBusy: (socket: Socket) => boolean,
  ) {}

  enter(socket: Socket): void {
    const network = networkOf(readAddress(socket.remoteAddress ?? "") ?? "");
    this.#add(network, socket);
    // Node begins to read in the tick after the connection is announced.
    process.nextTick(() => this.#wait(network, socket));
  }

  #wait(network: string, socket: Socket): void {
    socket.pause();
    const { turn, leave } = this.#turns.enter(network);
    socket.once("close", () => {
      leave();
      this.#remove(network, socket);
    });
    void turn.then((done) => {
      if (!done) return void socket.destroy();
      socket.resume();
      // The first round reads it, the second begins what was read.
      setImmediate(() => setImmediate(done));
    });
  }

  #add(network: string, socket: Socket): void {
    const own = this.#open.get(network);
    if (own) own.add(socket);
    else this.#open.set(network, new Set([socket]));
    this.#openInAll += 1;
    if (this.#openInAll > this.most) this.#giveUpOne();
  }

  #remove(network: string, socket: Socket): void {
    const own = this.#open.get(network);
    if (!own?.delete(socket)) return;
    this.#openInAll -= 1;
    if (own.size === 0) this.#open.delete(network);
  }

  #giveUpOne(): void {
    const [network, sockets] = [...this.#open].reduce((most, one) =>
      one[1].size > most[1].size ? one : most,
    );
    const given = this.#oldest(sockets);
    this.#remove(network, given);
    given.destroy();
  }

  #oldest(sockets: Set<Socket>): Socket {
    for (const socket of sockets) if (!this.isBusy(socket)) return socket;
    const [first] = sockets;
    return first!;
  }
}
