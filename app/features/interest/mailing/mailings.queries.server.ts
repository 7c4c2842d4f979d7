import { isForAll } from "~/features/cohorts/hosts/audience";
import type { FoundationScope } from "~/features/identity/access/scope";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Locale } from "~/i18n/locale";
import { locales } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import { formatDate } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { mailText } from "~/platform/mail/mail-body";
import { mailEnds } from "~/platform/mail/mail-ends.server";
import { foundation } from "~/platform/site/sites.server";
import { interestNewsKind } from "../leaving/interest-mail-kinds";
import type { Wish } from "../leaving/wish";
import { countWaiting } from "./interests.db.server";
import { mailingMessages } from "./mailing.messages";
import { newsFacts } from "./news-facts.server";
import { newsMail } from "./news-mail";

/** How many wish what of a masterclass, in one language. */
export interface WishCount {
  masterclassId: string;
  title: string;
  isOpen: boolean;
  wish: Wish;
  locale: string;
  /** Confirmed, and not told yet. */
  waiting: number;
  /** Not confirmed yet. */
  unconfirmed: number;
  /** Told in the past thirty days. */
  told: number;
}

/** What is wished of each masterclass, in the order of the programme; of one without a wish nothing. One query. */
export async function wishCounts(
  _scope: FoundationScope<"interest.read">,
  locale: Locale,
): Promise<WishCount[]> {
  type Counted = Omit<WishCount, "title" | "isOpen">;
  const rows = await db.$queryRaw<Counted[]>`
    select "masterclassId", wish::text as wish, locale,
      (count(*) filter (where "confirmedAt" is not null and "toldAt" is null))::int as waiting,
      (count(*) filter (where "confirmedAt" is null))::int as unconfirmed,
      (count(*) filter (where "toldAt" is not null))::int as told
    from "Interest" group by "masterclassId", wish, locale order by wish, locale desc`;
  const order = currentCurriculum()
    .masterclasses(locale)
    .map(({ id }) => id);
  return rows
    .map((row) => ({
      ...row,
      title: contentTitle(row.masterclassId, locale),
      isOpen: currentCurriculum().masterclassById(row.masterclassId, locale)?.status === "open",
    }))
    .sort((one, other) => order.indexOf(one.masterclassId) - order.indexOf(other.masterclassId));
}

export interface ListedMailing {
  id: string;
  title: string;
  /** The group that was told of, or null: the masterclass. */
  group: string | null;
  startedAt: Date;
  startedBy: string;
  told: number;
  isDone: boolean;
}

/** The newest mailings. Two queries. */
export async function mailings(
  _scope: FoundationScope<"interest.read">,
  locale: Locale,
): Promise<ListedMailing[]> {
  const rows = await db.$queryRaw<
    (Omit<ListedMailing, "title" | "isDone"> & { masterclassId: string; doneAt: Date | null })[]
  >`select m.id, m."masterclassId", m."startedAt", m."doneAt", m.told, c.name as "group", coalesce(p.name, '') as "startedBy"
    from "InterestMailing" m left join "Cohort" c on c.id = m."cohortId" left join "Person" p on p.id = m."startedById"
    order by m."startedAt" desc limit 20`;
  return rows.map(({ masterclassId, doneAt, ...row }) => ({
    ...row,
    title: contentTitle(masterclassId, locale),
    isDone: doneAt !== null,
  }));
}

export interface MailingPage {
  masterclassId: string;
  title: string;
  isOpen: boolean;
  /** Groups that can be joined, soonest first: what there may be to tell of. */
  groups: { id: string; label: string }[];
  /** What is to be told now, and to how many; null while nothing is chosen. */
  chosen: { cohortId: string | null; waiting: number; previews: MailPreview[] } | null;
}

export interface MailPreview {
  locale: Locale;
  subject: string;
  text: string;
}

/** What staff choose and read before they mail who waits for a masterclass; null when there is no such masterclass. */
export async function mailingPage(
  _scope: FoundationScope<"interest.mail">,
  masterclassId: string,
  wanted: string | null,
  locale: Locale,
): Promise<MailingPage | null> {
  const masterclass = currentCurriculum().masterclassById(masterclassId, locale);
  if (!masterclass) return null;
  const cohorts = await db.cohort.findMany({
    where: { ...isForAll, status: "PUBLISHED", startsAt: { gt: now() }, offer: { contentId: masterclassId } },
    select: { id: true, name: true, startsAt: true, timeZone: true, language: true },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  const isOpen = masterclass.status === "open";
  const cohort = cohorts.find(({ id }) => id === wanted) ?? null;
  const isChosen = cohort !== null || (wanted === "masterclass" && isOpen);
  return {
    ...{ masterclassId, title: masterclass.title, isOpen },
    groups: cohorts.map(({ id, name, startsAt, timeZone }) => ({
      id,
      label: `${name} · ${formatDate(startsAt, locale, timeZone)}`,
    })),
    chosen: isChosen
      ? {
          cohortId: cohort?.id ?? null,
          waiting: await countWaiting(db, masterclassId, cohort),
          previews: await previews({ masterclassId, cohortId: cohort?.id ?? null }),
        }
      : null,
  };
}

/** The mail as it goes, in each language; the link to leave is not yet anybody's. */
async function previews(news: Parameters<typeof newsFacts>[1]): Promise<MailPreview[]> {
  const inEach = locales.map(async (locale) => {
    const facts = await newsFacts(db, news, locale);
    const links = {
      about: foundation.origin + facts!.path,
      again: foundation.origin + publicPath("interest", locale),
      leave: mailingMessages[locale].ownLink,
    };
    const mail = newsMail(facts!, links, locale);
    return {
      locale,
      subject: mail.subject,
      text: mailText(mail, await mailEnds(foundation, locale, interestNewsKind.category)),
    };
  });
  return Promise.all(inEach);
}

/** How many wait to hear of this group, for its own page; 0 when it is of no masterclass. */
export async function waitingForGroup(
  _scope: FoundationScope<"interest.read">,
  cohortId: string,
): Promise<{ masterclassId: string; waiting: number } | null> {
  const cohort = await db.cohort.findFirst({
    where: { ...isForAll, id: cohortId, status: "PUBLISHED", startsAt: { gt: now() } },
    select: { language: true, offer: { select: { contentId: true } } },
  });
  if (!cohort) return null;
  const { contentId: masterclassId } = cohort.offer;
  return { masterclassId, waiting: await countWaiting(db, masterclassId, cohort) };
}
