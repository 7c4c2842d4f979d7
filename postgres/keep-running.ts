import { type Embedded, startEmbedded } from "./embedded";

/** How often the server's process is looked for, in milliseconds. */
const interval = 500;

/**
 * Starts the embedded server again whenever its process has ended by itself, on the same port, so that connections find it.
 *
 * @param server as `startEmbedded` gave it for these `options`
 * @param tell hears of each new start, and of one that failed and will be tried again
 * @returns how to stop the server that runs by then, and the looking
 */
export function keepRunning(
  server: Embedded,
  options: { dataDir: string; flags?: string[] },
  tell: (line: string) => void,
): { stop: () => Promise<void> } {
  const port = Number(new URL(server.url).port);
  let current = server;
  let looking = Promise.resolve();

  const look = async () => {
    if (isRunning(current.pid)) return;
    tell("The database ended by itself. Starting it again.");
    try {
      current = await startEmbedded({ ...options, port });
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  const timer = setInterval(() => (looking = looking.then(look)), interval);

  return {
    async stop() {
      clearInterval(timer);
      await looking;
      await current.stop();
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
