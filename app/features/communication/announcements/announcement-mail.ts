import type { Locale } from "~/i18n/locale";
import type { MailBody } from "~/platform/mail/mail-body";
import { preferenceMessages } from "../preferences/preferences.messages";
import { announcementMessages } from "./announcements.messages";

/** What is announced, and in which group by whom. */
export interface Announced {
  title: string;
  text: string;
  mustKnow: boolean;
  group: string;
  masterclass: string;
  /** The host's name; null for a group of the foundation's own. */
  host: string | null;
}

/** The mail of an announcement. It names who gives the group: the host and the foundation. */
export function announcementMail(
  { title, text, mustKnow, group, masterclass, host }: Announced,
  links: { group: string; leave: string },
  locale: Locale,
  foundation: string,
): MailBody {
  const t = announcementMessages[locale];
  return {
    subject: t.mailSubject(title, group),
    blocks: [
      { text },
      { link: links.group, label: t.mailLink },
      {
        facts: [
          [t.mailGroup, `${masterclass}, ${group}`],
          [t.mailFrom, host ? t.both(host, foundation) : foundation],
        ],
      },
      { text: mustKnow ? t.mailMustKnow : t.mailWhy },
      { link: links.leave, label: preferenceMessages[locale].leaveLink },
    ],
  };
}
