import { setTimeout as pause } from "node:timers/promises";
import { createTransport, type SendMailOptions, type Transporter } from "nodemailer";
import { z } from "zod";
import type { Prisma } from "~prisma/client";
import { type Locale, toLocale } from "~/i18n/locale";
import { now } from "../clock.server";
import { db, type Tx } from "../db/db.server";
import { env } from "../env.server";
import type { Site } from "../site/site";
import { siteById } from "../site/sites.server";
import { newId } from "../db/ids.server";
import { addJob, addJobs, type JobHandler } from "../jobs.server";
import type { MailKind } from "./mail-kind";
import { keptText } from "./kept-text";
import { type MailBody, mailHtml, mailText } from "./mail-body";
import { uncertainMail } from "./uncertain-mail";
import { mailEnds } from "./mail-ends.server";

/** A file sent along. */
export interface MailAttachment {
  filename: string;
  content: Buffer;
  contentType: string;
}

type WriteMail = (
  data: Prisma.JsonValue,
  locale: Locale,
  site: Site,
) => Promise<(MailBody & { attachments?: MailAttachment[]; leaveAt?: string }) | null>;

/**
 * Makes a mail of a site from its row's data when it is sent; null when there is nothing to say any more (an order was withdrawn). `leaveAt`: the
 * address at which whoever gets it leaves the list that it comes from, also by the button of their mail program.
 */
export type MailTemplate<Name extends string = string> = WriteMail & { readonly kind: MailKind<Name> };

export const mailTemplate = <Name extends string>(
  kind: MailKind<Name>,
  write: WriteMail,
): MailTemplate<Name> => Object.assign(write, { kind });

export type MailTemplates = Readonly<Record<string, MailTemplate>>;

type NameOf<Template> = Template extends MailTemplate<infer Name> ? Name : never;
/** The same list; where a name comes again, a sentence that no template fits. What is done so far is handed on, so that the list may be long. */
type Distinct<
  Templates extends readonly MailTemplate[],
  Names extends string = never,
  Done extends readonly unknown[] = [],
> = Templates extends readonly [
  infer First extends MailTemplate,
  ...infer Rest extends readonly MailTemplate[],
]
  ? Distinct<
      Rest,
      Names | NameOf<First>,
      [...Done, NameOf<First> extends Names ? `two mails are called ${NameOf<First>}` : First]
    >
  : Done;

/**
 * Templates by name. Each feature offers its own; `app/jobs.server.ts` puts them together. Two of one name would send the one
 * instead of the other: they do not type-check, and throw.
 */
export function templatesByName<const Templates extends readonly MailTemplate[]>(
  templates: Templates & Distinct<Templates>,
): MailTemplates {
  const byName = new Map<string, MailTemplate>();
  for (const template of templates as readonly MailTemplate[]) {
    const { name } = template.kind;
    if (byName.has(name)) throw new Error(`two mails are called ${name}`);
    byName.set(name, template);
  }
  return Object.fromEntries(byName);
}

export interface NewMail {
  to: string;
  /** Whose mail it is; null while nobody has shown that the address is theirs. */
  personId: string | null;
  locale: Locale;
  /** The id of the site whose mail it is. */
  site: string;
  kind: MailKind;
  /** Ids rather than texts: the template reads what it needs when it is sent. */
  data: Prisma.InputJsonObject;
}

/**
 * Queues a mail in `tx`: it is sent when, and only when, the transaction commits. One that somebody waits for at a screen is
 * `urgent`: it waits for no other. Returns its id.
 */
export async function queueMail(tx: Tx, mail: NewMail, { urgent = false } = {}): Promise<string> {
  const [id] = await saveMails(tx, [mail]);
  await addJob(tx, urgent ? "send-urgent-mail" : "send-mail", { mailId: id }, { key: keyOf(id!) });
  return id!;
}

/** Mails to many are sent after mails to one: they may take minutes. */
const afterSingle = 10;

/** Queues mails to many in `tx`, in few statements. Returns their ids. */
export const queueMails = (tx: Tx, mails: readonly NewMail[]): Promise<string[]> =>
  queueAll(tx, mails, afterSingle);

/** Queues mails of one occasion to one person in `tx`, as `queueMail` does one. Returns their ids. */
export const queueMailsToOne = (tx: Tx, mails: readonly NewMail[]): Promise<string[]> =>
  queueAll(tx, mails, 0);

async function queueAll(tx: Tx, mails: readonly NewMail[], priority: number): Promise<string[]> {
  const ids = await saveMails(tx, mails);
  const jobs = ids.map((mailId) => ({ payload: { mailId }, key: keyOf(mailId) }));
  await addJobs(tx, "send-mail", jobs, priority);
  return ids;
}

/** Sends a mail again that failed or waits: asking twice sends once, because a job's key makes it single. */
export async function sendMailAgain(tx: Tx, mailId: string): Promise<void> {
  // A job that was given up would stay in the list beside the new one (graphile-worker's add_job).
  await tx.$executeRaw`select graphile_worker.remove_job(${keyOf(mailId)}::text)`;
  await addJob(tx, "send-mail", { mailId }, { key: keyOf(mailId) });
}

const keyOf = (mailId: string) => `mail-${mailId}`;

/** In SQL: Prisma keeps no plan of a statement for many rows, and making one takes longer than all the rest. */
async function saveMails(tx: Tx, mails: readonly NewMail[]): Promise<string[]> {
  const rows = mails.map(({ kind, ...mail }) => {
    const { name: template, category } = kind;
    return { id: newId(), ...mail, template, category, createdAt: now() };
  });
  await tx.$executeRaw`insert into "Mail" (id, "to", "personId", locale, site, template, category, data, "createdAt")
    select id, "to", "personId", locale, site, template, category, data, "createdAt" from jsonb_populate_recordset(null::"Mail", ${JSON.stringify(rows)}::jsonb)`;
  return rows.map(({ id }) => id);
}

/** Makes a mail whole: sent as it is made, every line of its parts would be a message of its own on the network. */
const writer = createTransport({ streamTransport: true, buffer: true });

let made: { transport: Transporter; url: string | undefined } | undefined;
/** One serves the whole process, as long as its mail server is the same. */
function mailer(): Transporter {
  const { SMTP_URL: url } = env;
  if (!made || made.url !== url) made = { transport: transportTo(url), url };
  return made.transport;
}

/** Connections are kept for a moment, for the next mail of many; there are more than lanes have slots, so that no mail waits for another. */
const transportTo = (url: string | undefined) =>
  createTransport({
    url,
    pool: true,
    maxConnections: 10,
    idleTimeout: 5_000,
    // A kept connection may have been closed at the other end just now: the mail goes out over another, once.
    maxRequeues: 1,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });

/** In milliseconds. Each of the limits above begins anew with each byte of an answer, so a server could hold a worker for ever. */
const longest = 45_000;
const tooLong = (signal: AbortSignal) =>
  pause(longest, undefined, { ref: false, signal }).then(() =>
    Promise.reject(new Error(`the mail server did not take it within ${longest / 1_000} seconds`)),
  );

/** Hands a mail to the mail server. One that takes too long loses its connection, which others would wait for. */
async function deliver(mail: SendMailOptions): Promise<void> {
  const { envelope, message } = await writer.sendMail(mail);
  const ending = new AbortController();
  const { signal } = ending;
  // The package's types are older than it is: they lack `signal`.
  const options: SendMailOptions & { signal: AbortSignal } = { envelope, raw: message, signal };
  try {
    await Promise.race([mailer().sendMail(options), tooLong(signal)]);
  } finally {
    ending.abort();
  }
}

/** By which a mail program offers to leave a list with one click (RFC 8058): it posts to this address by itself. */
const leaveHeaders = (address: string) => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

/** Nobody reads what goes to an address that was erased, or below `.invalid` (RFC 2606 §2). */
const hasMailbox = (address: string) => address !== "" && !address.endsWith(".invalid");

/** A process ended while it handed this mail over: it may have gone. Staff see it, and send it again or not. */
const leaveUncertain = async (id: string, kept: ReturnType<typeof keptText>): Promise<void> => {
  await db.mail.update({ where: { id }, data: { status: "FAILED", lastError: uncertainMail, ...kept } });
};

const sendMailPayload = z.object({ mailId: z.uuid() });

/**
 * The handler of `send-mail` and `send-urgent-mail`. A mail already sent is left alone; a repeat after a lost answer carries the same Message-ID. One of a list that one
 * may leave is not sent again by itself when a process ended while it handed it over.
 * What was sent is kept with it, for staff to read; of one for which there was nothing to say any more, no moment of sending.
 * A failure is noted on the mail, where staff see it, and thrown (its message without what it was, which may name the address) so that the worker tries again; after the last attempt the
 * mail is FAILED until somebody retries it.
 */
export const sendMailWith =
  (templates: MailTemplates): JobHandler =>
  async (payload, attempt) => {
    const { mailId } = sendMailPayload.parse(payload);
    const mail = await db.mail.findUnique({ where: { id: mailId } });
    if (!mail || mail.status === "SENT") return;
    const locale: Locale = toLocale(mail.locale);
    const site = siteById(mail.site);
    let isTaken = false;
    try {
      const template = templates[mail.template];
      if (!template) throw new Error(`there is no mail template "${mail.template}"`);
      const content = hasMailbox(mail.to) ? await template(mail.data, locale, site) : null;
      const ends = await mailEnds(site, locale, template.kind.category);
      if (content?.leaveAt) {
        if (mail.handedOverAt) return await leaveUncertain(mail.id, keptText(content, ends));
        await db.mail.update({ where: { id: mail.id }, data: { handedOverAt: now() } });
      }
      if (content)
        await deliver({
          from: site.sender,
          to: { name: "", address: mail.to },
          subject: content.subject.replace(/[\r\n]+/g, " "),
          text: mailText(content, ends),
          html: mailHtml(content, ends),
          attachments: content.attachments,
          messageId: `<${mail.id}@${new URL(site.origin).hostname}>`,
          headers: {
            "Auto-Submitted": "auto-generated",
            "Content-Language": locale,
            ...(content.leaveAt ? leaveHeaders(content.leaveAt) : {}),
          },
        });
      isTaken = true;
      await db.mail.update({
        where: { id: mail.id },
        data: {
          ...{ status: "SENT", attempts: { increment: 1 }, lastError: "" },
          ...(content && {
            ...{ sentAt: now(), ...keptText(content, ends) },
            attachments: content.attachments?.map(({ filename }) => filename),
          }),
        },
      });
    } catch (error) {
      const lastError = error instanceof Error ? error.message.slice(0, 500) : "unknown";
      await db.mail.update({
        where: { id: mail.id },
        data: {
          ...{ status: attempt.last ? "FAILED" : "QUEUED", attempts: { increment: 1 }, lastError },
          ...(!isTaken && { handedOverAt: null }),
        },
      });
      // The worker logs the message; what an SMTP server answers may name the address.
      throw new Error(`mail ${mail.id} was not sent`, { cause: error });
    }
  };
