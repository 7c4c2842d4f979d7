import type { Locale } from "~/i18n/locale";
import type { MailBlock, MailBody } from "~/platform/mail/mail-body";
import { mailingMessages } from "./mailing.messages";

/** The news, as it can be told: a group that can be joined, or null: the masterclass opened. */
export interface NewsFacts {
  /** Of the masterclass. */
  title: string;
  group: { name: string; begins: string; where: string; heldIn: string; price: string } | null;
}

/** Where its links lead. */
export interface NewsLinks {
  /** To the group, or to the masterclass. */
  about: string;
  /** To leave an address again. */
  again: string;
  leave: string;
}

/** The mail to who waited for a masterclass; staff read it before it goes. */
export function newsMail({ title, group }: NewsFacts, links: NewsLinks, locale: Locale): MailBody {
  const t = mailingMessages[locale].mail;
  const blocks: MailBlock[] = group
    ? [
        { text: t.groupText(title) },
        {
          facts: [
            [t.group, group.name],
            [t.begins, group.begins],
            [t.where, group.where],
            [t.language, group.heldIn],
            [t.price, group.price],
          ],
        },
        { link: links.about, label: t.toGroup },
      ]
    : [{ text: t.openedText(title) }, { link: links.about, label: t.toMasterclass }];
  return {
    subject: group ? t.groupSubject(title) : t.openedSubject(title),
    blocks: [
      ...blocks,
      { text: t.once },
      { link: links.again, label: t.again },
      { link: links.leave, label: t.leave },
    ],
  };
}
