import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { expect, onTestFinished, test } from "vitest";
import { db } from "../db/db.server";
import { env } from "../env.server";
import { makePerson } from "~test/rows/shop";
import { type MailKind, mailKind } from "./mail-kind";
import { uncertainMail } from "./uncertain-mail";
import { mailTemplate, queueMail, queueMails, sendMailWith, templatesByName } from "./mail.server";

/** One server for this file: the transport is made once in a process. It does as `behave` says. */
let behave: Pick<SMTPServerOptions, "onRcptTo"> = {};
const received: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  onRcptTo: (address, session, done) =>
    behave.onRcptTo ? behave.onRcptTo.call(server, address, session, done) : done(),
  onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      received.push(Buffer.concat(chunks).toString());
      done();
    });
  },
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
server.server.unref();
env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

const hello = mailTemplate(mailKind("hello", "ACCOUNT"), async (data) => ({
  subject: `Hello ${(data as { name: string }).name}`,
  blocks: [{ text: "Dear <b>Noor</b>" }, { code: "1234 5678" }],
  attachments: [{ filename: "note.txt", content: Buffer.from("Noor"), contentType: "text/plain" }],
}));
const nothing = mailTemplate(mailKind("nothing", "NOTICE"), async () => null);
const listed = mailTemplate(mailKind("listed", "NOTICE"), async () => ({
  ...{ subject: "News", blocks: [], leaveAt: "https://leren.example.nl/leave?lang=nl" },
}));
const send = sendMailWith(templatesByName([hello, nothing, listed]));
const first = { number: 1, last: false };

const noor = { to: "noor@example.nl", personId: null, locale: "nl", site: "foundation" } as const;
async function queue(kind: MailKind = hello.kind, name = "Noor") {
  const mail = { ...noor, kind, data: { name } };
  return db.$transaction((tx) => queueMail(tx, mail));
}
const mailOf = (id: string) => db.mail.findUniqueOrThrow({ where: { id } });

test("a mail is queued with its job, and both vanish when the transaction does", async () => {
  const id = await queue();
  const rows = await db.$queryRaw<{ key: string }[]>`select key from graphile_worker.jobs`;
  expect(rows).toEqual([{ key: `mail-${id}` }]);
  await expect(
    db.$transaction(async (tx) => {
      await queueMail(tx, { ...noor, kind: hello.kind, data: {} });
      throw new Error("taken back");
    }),
  ).rejects.toThrow("taken back");
  expect(await db.mail.count()).toBe(1);
});

test("a mail reaches every kind of mailbox that can sign in, at exactly that address", async () => {
  const local = ["r&d", "team/noord", "dienst=zorg", "o'brien", "sara+les", "{a}|b~c`d^e!f#g$h%i*j?k"];
  const addresses = [...local.map((name) => `${name}@example.nl`), "info@xn--caf-dma.example"];
  const reached: string[] = [];
  behave = { onRcptTo: ({ address }, _session, done) => done(void reached.push(address)) };
  onTestFinished(() => void (behave = {}));
  for (const to of addresses) {
    received.length = 0;
    const mail = { ...noor, to, kind: hello.kind, data: { name: "Noor" } };
    await send({ mailId: await db.$transaction((tx) => queueMail(tx, mail)) }, first);
    expect(received[0]).toContain(`To: ${to}\r\n`);
  }
  // The server reads an international domain in its other spelling.
  expect(reached.map((address) => address.replace("café", "xn--caf-dma"))).toEqual(addresses);
});

test("it is sent once, however often the job runs, with a Message-ID of its own", async () => {
  received.length = 0;
  const mailId = await queue();
  await send({ mailId }, first);
  await send({ mailId }, first);
  expect(received).toHaveLength(1);
  expect(received[0]).toContain(`Message-ID: <${mailId}@localhost>`);
  expect(received[0]).toContain("Auto-Submitted: auto-generated");
  expect(await mailOf(mailId)).toMatchObject({ status: "SENT", attempts: 1, lastError: "" });
});

test("what was sent is kept with it, as its reader has it; where nothing was to be sent, no moment of sending", async () => {
  received.length = 0;
  const [sent, needless] = [await queue(), await queue(nothing.kind)];
  for (const mailId of [sent, needless]) await send({ mailId }, first);
  expect(received).toHaveLength(1);
  const kept = await mailOf(sent);
  expect(kept).toMatchObject({
    subject: "Hello Noor",
    attachments: ["note.txt"],
    sentAt: expect.any(Date) as Date,
  });
  expect(kept.text).toContain("Dear <b>Noor</b>");
  expect(kept.text).not.toContain("1234");
  expect(await mailOf(needless)).toMatchObject({ status: "SENT", sentAt: null, subject: "", text: "" });
});

test("a line break in a subject splits no header", async () => {
  received.length = 0;
  await send({ mailId: await queue(hello.kind, "Noor\r\nBcc: evil@example.nl\r\n\r\nbody") }, first);
  const headers = received[0]!.split(/\r?\n\r?\n/)[0];
  expect(headers).not.toMatch(/^Bcc:/m);
  expect(headers).toMatch(/^Subject: Hello Noor Bcc: evil@example.nl body\r?$/m);
});

test("a mail of a list carries the address by which its reader's mail program leaves it, and no other mail does", async () => {
  received.length = 0;
  await send({ mailId: await queue(listed.kind) }, first);
  await send({ mailId: await queue() }, first);
  const unfolded = received.map((mail) => mail.split(/\r?\n\r?\n/)[0]!.replace(/\r?\n[ \t]+/g, " "));
  expect(unfolded[0]).toMatch(/^List-Unsubscribe: <https:\/\/leren\.example\.nl\/leave\?lang=nl>\r?$/m);
  expect(unfolded[0]).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
  expect(unfolded[1]).not.toContain("List-Unsubscribe");
});

test("a failure is told to staff and not to the log: the worker gets no address", async () => {
  behave = { onRcptTo: ({ address }, _session, done) => done(new Error(`no mailbox ${address}`)) };
  onTestFinished(() => void (behave = {}));
  const mailId = await queue();
  const failure = await send({ mailId }, first).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(String(failure)).toBe(`Error: mail ${mailId} was not sent`);
  expect(await mailOf(mailId)).toMatchObject({ status: "QUEUED", attempts: 1 });
  expect((await mailOf(mailId)).lastError).toContain("no mailbox");
  await send({ mailId }, { number: 10, last: true }).catch(() => undefined);
  expect(await mailOf(mailId)).toMatchObject({ status: "FAILED", attempts: 2 });
});

test("a mail of a list that a process was handing over when it ended is not sent again by itself, and any other is", async () => {
  received.length = 0;
  const [optional, other] = [await queue(listed.kind), await queue()];
  await db.mail.updateMany({ data: { handedOverAt: new Date() } });
  for (const mailId of [optional, other]) await send({ mailId }, { number: 2, last: false });
  expect(received).toHaveLength(1);
  expect(await mailOf(other)).toMatchObject({ status: "SENT" });
  expect(await mailOf(optional)).toMatchObject({
    ...{ status: "FAILED", lastError: uncertainMail, sentAt: null, subject: "News" },
  });
});

test("a mail of a list that the mail server refused is tried again: it did not go", async () => {
  received.length = 0;
  behave = { onRcptTo: (_address, _session, done) => done(new Error("try later")) };
  onTestFinished(() => void (behave = {}));
  const mailId = await queue(listed.kind);
  await send({ mailId }, first).catch(() => undefined);
  expect(await mailOf(mailId)).toMatchObject({ status: "QUEUED", handedOverAt: null });
  behave = {};
  await send({ mailId }, { number: 2, last: false });
  expect(await mailOf(mailId)).toMatchObject({ status: "SENT", handedOverAt: expect.any(Date) as Date });
  expect(received).toHaveLength(1);
});

test("a template that has nothing to say sends nothing, and an unknown one is a fault", async () => {
  received.length = 0;
  const silent = await queue(nothing.kind);
  await send({ mailId: silent }, first);
  expect(await mailOf(silent)).toMatchObject({ status: "SENT" });
  await expect(send({ mailId: await queue(mailKind("unknown", "NOTICE")) }, first)).rejects.toThrow(
    "was not sent",
  );
  expect(received).toEqual([]);
});

test("a job for a mail that is gone is done, and one without a mail's id is refused", async () => {
  await send({ mailId: "01890000-0000-7000-8000-000000000000" }, first);
  await expect(send({ mailId: "x" }, first)).rejects.toThrow();
});

test("a row says whose mail it is and what it is for, as its template declares", async () => {
  const person = await makePerson();
  const ids = await db.$transaction((tx) =>
    queueMails(tx, [
      { ...noor, personId: person.personId, kind: hello.kind, data: {} },
      { ...noor, kind: nothing.kind, data: {} },
    ]),
  );
  expect(await Promise.all(ids.map(mailOf))).toMatchObject([
    { personId: person.personId, site: "foundation", template: "hello", category: "ACCOUNT" },
    { personId: null, template: "nothing", category: "NOTICE" },
  ]);
});

test("two templates of one name do not type-check, and throw before anything is sent", () => {
  const again = mailTemplate(mailKind("hello", "ORDER"), async () => null);
  // @ts-expect-error two mails are called hello
  expect(() => templatesByName([hello, nothing, again])).toThrow("two mails are called hello");
  expect(Object.keys(templatesByName([hello, nothing]))).toEqual(["hello", "nothing"]);
});
