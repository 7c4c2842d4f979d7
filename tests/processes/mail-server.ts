import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/**
 * A mail server on loopback that remembers who got mail, in the order of arrival. It never answers for a mailbox that begins
 * with `silent`, until `speak`.
 */
export async function startMailServer() {
  const received: string[] = [];
  let isSilent = true;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo({ address }, _session, done) {
      if (!isSilent || !address.startsWith("silent")) done();
    },
    onData(stream, session, done) {
      stream.resume();
      stream.on("end", () => {
        received.push(...session.envelope.rcptTo.map(({ address }) => address));
        done();
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.server.unref();
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    /** Answers for every mailbox from here on; conversations that hang stay as they are. */
    speak: () => void (isSilent = false),
    beSilent: () => void (isSilent = true),
    /** Ends every conversation, in the middle of it where it hangs. */
    hangUp() {
      for (const connection of server.connections) (connection as unknown as { close(): void }).close();
    },
  };
}
