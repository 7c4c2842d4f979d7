import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail as the development mailbox shows it. */
export interface ReceivedMail {
  at: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  links: string[];
  attachments: { filename: string; contentType: string; size: number }[];
}

/**
 * The development mailbox: a real SMTP server on loopback that keeps every mail as a file in `dir` and sends nothing on.
 * `arrived` hears to whom each was, once it is kept. `close` stops it; mails stay.
 */
export async function startMailbox(dir: string, arrived: (to: string[]) => void = () => undefined) {
  await mkdir(dir, { recursive: true });
  let last = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        last = Math.max(Date.now(), last + 1);
        const file = path.join(dir, `${last}.eml`);
        writeFile(`${file}.part`, Buffer.concat(chunks))
          .then(() => rename(`${file}.part`, file))
          .then(() => {
            arrived(session.envelope.rcptTo.map(({ address }) => address));
            done();
          }, done);
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    /** The newest mails first, at most `limit`. */
    async mails(limit = 200): Promise<ReceivedMail[]> {
      const files = (await readdir(dir))
        .filter((name) => name.endsWith(".eml"))
        .sort()
        .reverse();
      return Promise.all(files.slice(0, limit).map((name) => read(path.join(dir, name))));
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type Mailbox = Awaited<ReturnType<typeof startMailbox>>;

async function read(file: string): Promise<ReceivedMail> {
  const mail = await simpleParser(await readFile(file));
  const to = mail.to === undefined ? [] : [mail.to].flat();
  const text = mail.text ?? "";
  return {
    at: new Date(Number(path.basename(file, ".eml"))).toISOString(),
    to: to.flatMap(({ value }) => value.map(({ address }) => address ?? "")).join(", "),
    subject: mail.subject ?? "",
    text,
    html: mail.html || "",
    links: [...new Set(text.match(/https?:\/\/[^\s<>"]+/g) ?? [])],
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({
      filename: filename ?? "",
      contentType,
      size,
    })),
  };
}
