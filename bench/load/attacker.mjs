// A process that means harm, for `npm run bench -- standing`: `attacker.mjs <act> <connections> <port> <host>`. Its connections
// come from nineteen addresses, 127.0.0.2 to 127.0.0.20, and each that is closed is opened again.
import { connect } from "node:net";

const [act = "", connections = "1", port = "3000", host = "localhost"] = process.argv.slice(2);
/** @typedef {import("node:net").Socket} Socket */
/** @param {string} line */
const head = (line) => `${line} HTTP/1.1\r\nHost: ${host}\r\n`;
let asked = 0;
/** A question that no cache knows. */
const search = () => `${head(`GET /en/search?q=talent+${(asked += 1)}`)}\r\n`;
const forms = `${head("POST /sign-in")}Origin: http://${host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 200000\r\n\r\nemail=`;

/** Asks again after each answer. */
const again = (/** @type {Socket} */ socket, /** @type {() => string} */ request) => {
  socket.on("data", (/** @type {Buffer} */ chunk) => chunk.includes("HTTP/1.1 ") && socket.write(request()));
  socket.write(request());
};
/** @type {Record<string, (socket: Socket) => void>} */
const acts = {
  /** A thousand requests at once, and nothing is read; who does not read does not hear of an end either, so each begins anew. */
  pipelining(socket) {
    socket.pause();
    socket.write(search().repeat(1_000));
    setTimeout(() => socket.destroy(), 2_000);
  },
  searching: (socket) => again(socket, search),
  visiting: (socket) => again(socket, () => `${head("GET /sign-in")}\r\n`),
  /** A form of which a byte arrives now and then. */
  dripping(socket) {
    socket.write(forms);
    const drop = setInterval(() => socket.write("x"), 2_000);
    socket.once("close", () => clearInterval(drop));
  },
  idling() {},
};

/** @param {number} number */
function open(number) {
  const socket = connect({
    port: Number(port),
    host: "127.0.0.1",
    localAddress: `127.0.0.${2 + (number % 19)}`,
  });
  socket.on("error", () => undefined);
  socket.once("connect", () => acts[act]?.(socket));
  socket.once("close", () => setTimeout(open, 100, number));
  socket.on("data", () => undefined);
}
for (let number = 0; number < Number(connections); number++) setTimeout(open, number / 5, number);
// Sockets that do not read would not keep the process.
setInterval(() => undefined, 60_000);
console.log("attacking");
