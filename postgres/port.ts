import { createServer } from "node:net";

/**
 * A port on 127.0.0.1 that nobody listens on.
 *
 * @param preferred taken when it is free
 */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await tryToListen(preferred)) !== undefined) return preferred;
  const port = await tryToListen(0);
  if (port === undefined) throw new Error("No free port on 127.0.0.1.");
  return port;
}

function tryToListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", () => resolve(undefined));
    server.listen({ port, host: "127.0.0.1" }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : undefined));
    });
  });
}
