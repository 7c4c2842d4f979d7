import { formatDate } from "~/lib/dates";
import type { Locale } from "~/i18n/locale";
import { defineMessages } from "~/i18n/messages";
import type { CreditRefusal } from "./invoice-terms";

/** Why an organisation cannot order on invoice, and what to do. */
export const creditMessages = defineMessages({
  nl: {
    overdueTitle: "Er staat een factuur te lang open",
    overdue: (invoice: string, order: string, due: string) =>
      `Factuur ${invoice} van bestelling ${order} had uiterlijk op ${due} betaald moeten zijn. Zolang die openstaat, kan er niets nieuws op factuur. Is er al betaald? Wacht dan een dag of wat, of mail ons.`,
    ceilingTitle: "Dit zijn meer plaatsen dan nu op factuur kunnen",
    ceiling: (allowed: number, used: number, asked: number) =>
      `We weten nog niet zeker of dit jullie organisatie is. Tot dan kunnen er ${allowed} plaatsen op onbetaalde facturen staan. ${used === 0 ? "Er staat er nog geen" : `Er staan er nu ${used}`}, je vraagt er ${asked}.`,
    instead:
      "Wat kan wel? Mail ons, dan kijken we de organisatie na. Of betaal online. Of vraag een offerte: die houdt de prijs vast tot het rond is.",
  },
  en: {
    overdueTitle: "An invoice has been open for too long",
    overdue: (invoice: string, order: string, due: string) =>
      `Invoice ${invoice} of order ${order} should have been paid by ${due}. As long as it is open nothing new can go on invoice. Has it been paid already? Wait a few days, or mail us.`,
    ceilingTitle: "These are more seats than can go on invoice now",
    ceiling: (allowed: number, used: number, asked: number) =>
      `We do not know for sure yet that this is your organisation. Until we do, ${allowed} seats can be on unpaid invoices. ${used === 0 ? "None are yet" : `${used} are now`}, and you ask for ${asked}.`,
    instead:
      "What can you do? Mail us, and we will check the organisation. Or pay online. Or ask for a quote, which holds the price meanwhile.",
  },
});

/** A refusal in words: a title, and what it means. */
export function creditText(refusal: CreditRefusal, locale: Locale): { title: string; texts: string[] } {
  const t = creditMessages[locale];
  if (refusal.reason === "overdue") {
    const due = formatDate(refusal.dueAt, locale);
    return { title: t.overdueTitle, texts: [t.overdue(refusal.invoice, refusal.order, due)] };
  }
  const { allowed, used, asked } = refusal;
  return { title: t.ceilingTitle, texts: [t.ceiling(allowed, used, asked), t.instead] };
}
