import type { Member } from "~/features/identity/access/scope";
import { cohortsOpenTo } from "~/features/cohorts/cohort/open-to-member.server";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { type Locale, locales } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { mailText } from "~/platform/mail/mail-body";
import { mailEnds } from "~/platform/mail/mail-ends.server";
import { foundation } from "~/platform/site/sites.server";
import type { AnnouncementDraft } from "./announcement";
import { announcementMail } from "./announcement-mail";
import { announcementKind } from "./announcement-mail-kind";
import { announcementMessages } from "./announcements.messages";
import { followersOf } from "./recipients.db.server";

/** An announcement as it stands in a list. */
export interface ListedAnnouncement {
  id: string;
  title: string;
  text: string;
  /** Empty: who wrote it has no account any more. */
  by: string;
  at: Date;
  isMailed: boolean;
  mustKnow: boolean;
  mailedTo: number;
}

/** What was announced in a cohort that this member may open, the newest first; a hundred at most. One query. */
export async function announcementsOf(
  member: Member<"host.open">,
  cohortId: string,
): Promise<ListedAnnouncement[]> {
  const rows = await db.announcement.findMany({
    where: { cohort: { id: cohortId, ...cohortsOpenTo(member) } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows.map(({ id, title, text, authorName: by, at, isMailed, mustKnow, mailedTo }) => ({
    ...{ id, title, text, by, at, isMailed, mustKnow, mailedTo },
  }));
}

/** What people will read, and how many of them. */
export interface AnnouncementPreview {
  /** How many follow the cohort. */
  followers: number;
  /** How many of these are mailed. */
  mailed: number;
  /** In each language in which somebody is mailed. */
  mails: { locale: Locale; subject: string; text: string }[];
}

/** The mail of a draft as it will be read, and to how many it goes. Two queries. */
export async function previewOf(
  member: Member<"host.open">,
  cohortId: string,
  draft: AnnouncementDraft,
): Promise<AnnouncementPreview> {
  const cohort = await db.cohort.findFirstOrThrow({
    where: { id: cohortId, ...cohortsOpenTo(member) },
    select: { name: true, offer: { select: { contentId: true } } },
  });
  const followers = await followersOf(db, cohortId);
  const told = followers.filter(({ hasLeft }) => draft.isMailed && (draft.mustKnow || !hasLeft));
  const mails = locales
    .filter((locale) => told.some((one) => one.locale === locale))
    .map(async (locale) => {
      const t = announcementMessages[locale];
      const masterclass = contentTitle(cohort.offer.contentId, locale);
      const about = { ...draft, group: cohort.name, masterclass, host: member.organisation.name };
      const links = { group: t.ownLink, leave: t.ownLink };
      const mail = announcementMail(about, links, locale, foundation.brand.name);
      const ends = await mailEnds(foundation, locale, announcementKind.category);
      return { locale, subject: mail.subject, text: mailText(mail, ends) };
    });
  return { followers: followers.length, mailed: told.length, mails: await Promise.all(mails) };
}
