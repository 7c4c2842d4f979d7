import type { OrganisationScope } from "~/features/identity/access/scope";
import { within } from "~/features/cohorts/hosts/planner";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { mailText } from "~/platform/mail/mail-body";
import { mailEnds } from "~/platform/mail/mail-ends.server";
import { siteById } from "~/platform/site/sites.server";
import { groupCancelledKeptKind } from "../cancellation/cancellation-mail-kinds";
import { groupCancelledKeptMail } from "./group-cancelled-mails.server";
import { heldSeats, holdersIn } from "./held-seats.db.server";

export interface HeldCancellation {
  isCancelled: boolean;
  isDraft: boolean;
  seatsInUse: number;
  /** Somebody but the host pays or paid for a seat: only the foundation cancels it. */
  isPaidByOthers: boolean;
  isInvoiced: boolean;
  /** How many people get a mail, and what it says to the first of them in each language. */
  told: number;
  mails: { locale: Locale; subject: string; text: string }[];
  /** Since when the foundation is asked to cancel it. */
  askedAt: Date | null;
  timeZone: string;
}

/** What cancelling one of its groups would come to for a host; null for one that is not its own. Nothing is queued. */
export async function heldCancellation(
  scope: OrganisationScope<"host.plan">,
  id: string,
): Promise<HeldCancellation | null> {
  const cohort = await db.cohort.findFirst({
    where: { id, ...within(scope) },
    select: { status: true, cancelAskedAt: true, timeZone: true },
  });
  if (!cohort) return null;
  const { orderIds: _, ...seats } = await heldSeats(db, id, scope.organisation.id);
  const holders = seats.isPaidByOthers ? [] : await holdersIn(db, id);
  const firsts = [...new Map(holders.toReversed().map((one) => [one.locale, one])).values()];
  const mails = [];
  for (const { locale, site: siteId, data } of firsts) {
    const site = siteById(siteId);
    const body = await groupCancelledKeptMail(data, locale, site);
    if (!body) continue;
    const ends = await mailEnds(site, locale, groupCancelledKeptKind.category);
    mails.push({ locale, subject: body.subject, text: mailText(body, ends) });
  }
  return {
    ...seats,
    ...{ isCancelled: cohort.status === "CANCELLED", isDraft: cohort.status === "DRAFT" },
    ...{ told: holders.length, mails, askedAt: cohort.cancelAskedAt, timeZone: cohort.timeZone },
  };
}
