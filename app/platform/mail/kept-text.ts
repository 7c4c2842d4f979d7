import type { Locale } from "~/i18n/locale";
import { type MailBody, type MailEnds, mailText } from "./mail-body";

/** What stands in the place of a code or key. */
const left: Record<Locale, string> = {
  nl: "[staat alleen in de mail zelf]",
  en: "[only in the mail itself]",
};

/**
 * What has the form of the keys in our links: 43 characters of base64url (`keyedHash`, or as many random ones), maybe behind the id of a row. That
 * of our other addresses has no capitals.
 */
const keyForm = /(?<![\w-])(?=[\w-]*[A-Z])[\w-]{43,}(?![\w-])/g;

/** What is kept of a mail that was sent: its subject and its text, without the codes and keys with which its reader alone may do something. */
export function keptText(body: MailBody, ends: MailEnds): { subject: string; text: string } {
  const hidden = left[ends.locale];
  const blocks = body.blocks.map((block) => ("code" in block ? { code: hidden } : block));
  const withoutKeys = (text: string) => text.replace(keyForm, hidden);
  const subject = body.subject.replace(/[\r\n]+/g, " ");
  return { subject: withoutKeys(subject), text: withoutKeys(mailText({ ...body, blocks }, ends)) };
}
