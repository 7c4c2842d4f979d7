import { createTransport, type Transporter } from "nodemailer";
import { z } from "zod";
import type { Prisma } from "~prisma/client";
import { isLocale, type Locale } from "~/i18n/locale";
import { now } from "./clock.server";
import { db, type Tx } from "./db.server";
import { env, publicUrl } from "./env.server";
import { newId } from "./ids.server";
import { addJobs, type JobHandler } from "./jobs.server";
import { type MailBody, mailHtml, mailText } from "./mail-body";

/** A file sent along. */
export interface MailAttachment {
  filename: string;
  content: Buffer;
  contentType: string;
}

/** Makes a mail from its row's data when it is sent; null when there is nothing to say any more (an order was withdrawn). */
export type MailTemplate = (
  data: Prisma.JsonValue,
  locale: Locale,
) => Promise<(MailBody & { attachments?: MailAttachment[] }) | null>;

/** Templates by name. Each feature offers its own; `server/worker.ts` puts them together. */
export type MailTemplates = Record<string, MailTemplate>;

export interface NewMail {
  to: string;
  locale: Locale;
  template: string;
  /** Ids rather than texts: the template reads what it needs when it is sent. */
  data: Prisma.InputJsonObject;
}

/** Queues a mail in `tx`: it is sent when, and only when, the transaction commits. Returns the mail's id. */
export async function queueMail(tx: Tx, mail: NewMail): Promise<string> {
  const [id] = await queueMails(tx, [mail]);
  return id!;
}

/** Queues many mails in `tx`, in as few statements as one. Returns their ids. */
export async function queueMails(tx: Tx, mails: readonly NewMail[]): Promise<string[]> {
  const rows = mails.map((mail) => ({ id: newId(), ...mail, createdAt: now() }));
  await tx.mail.createMany({ data: rows });
  const jobs = rows.map(({ id }) => ({ payload: { mailId: id }, key: `mail-${id}` }));
  await addJobs(tx, "send-mail", jobs);
  return rows.map(({ id }) => id);
}

let transport: Transporter | undefined;
const mailer = () =>
  (transport ??= createTransport({
    url: env.SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  }));

const sendMailPayload = z.object({ mailId: z.uuid() });

/**
 * The handler of `send-mail`. A mail already sent is left alone; a repeat after a lost answer carries the same Message-ID.
 * A failure is noted on the mail, where staff see it, and thrown (its message without what it was, which may name the address) so that the worker tries again; after the last attempt the
 * mail is FAILED until somebody retries it.
 */
export const sendMailWith =
  (templates: MailTemplates): JobHandler =>
  async (payload, attempt) => {
    const { mailId } = sendMailPayload.parse(payload);
    const mail = await db.mail.findUnique({ where: { id: mailId } });
    if (!mail || mail.status === "SENT") return;
    const locale: Locale = isLocale(mail.locale) ? mail.locale : "nl";
    try {
      const template = templates[mail.template];
      if (!template) throw new Error(`there is no mail template "${mail.template}"`);
      const content = await template(mail.data, locale);
      if (content)
        await mailer().sendMail({
          from: env.MAIL_FROM,
          to: { name: "", address: mail.to },
          subject: content.subject.replace(/[\r\n]+/g, " "),
          text: mailText(content, { locale, contact: env.CONTACT_EMAIL }),
          html: mailHtml(content, { locale, contact: env.CONTACT_EMAIL }),
          attachments: content.attachments,
          messageId: `<${mail.id}@${new URL(publicUrl).hostname}>`,
          headers: { "Auto-Submitted": "auto-generated", "Content-Language": locale },
        });
      await db.mail.update({
        where: { id: mail.id },
        data: { status: "SENT", sentAt: now(), attempts: { increment: 1 }, lastError: "" },
      });
    } catch (error) {
      const lastError = error instanceof Error ? error.message.slice(0, 500) : "unknown";
      await db.mail.update({
        where: { id: mail.id },
        data: { status: attempt.last ? "FAILED" : "QUEUED", attempts: { increment: 1 }, lastError },
      });
      // The worker logs the message; what an SMTP server answers may name the address.
      throw new Error(`mail ${mail.id} was not sent`, { cause: error });
    }
  };
