import type { Locale } from "~/i18n/locale";
import { dayOf } from "~/lib/dates";
import { toMoneyInput } from "~/lib/money";
import type { AgreementTerms, TypedTerms } from "./agreement-terms";

/** What a form holds, as it was sent. */
interface SentForm {
  text(name: string): string;
  whole(name: string): string;
  all(name: string): string[];
}

/** The form of a draft as it was typed. */
export const typedIn = (form: SentForm): TypedTerms => ({
  ...{ contents: form.all("contents"), languages: form.all("languages") },
  ...{ firstDay: form.text("firstDay"), lastDay: form.text("lastDay"), paidBy: form.text("paidBy") },
  ...{ lowest: form.text("lowest"), highest: form.text("highest"), share: form.text("share") },
  ...{ rosterSeats: form.text("rosterSeats"), duties: form.whole("duties"), locale: form.text("locale") },
});

/** The form of an agreement that is not there yet. */
export const emptyTerms = (locale: Locale): TypedTerms => ({
  ...{ contents: [], languages: ["nl"], firstDay: "", lastDay: "", paidBy: "" },
  ...{ lowest: "", highest: "", share: "", rosterSeats: "", duties: "", locale },
});

/** What stands in the form of this draft. */
export const typedOf = (terms: AgreementTerms, locale: Locale): TypedTerms => ({
  contents: terms.contentIds,
  languages: terms.languages,
  firstDay: dayOf(terms.firstDay, "UTC"),
  lastDay: dayOf(terms.lastDay, "UTC"),
  paidBy: terms.paidBy,
  lowest: toMoneyInput(terms.lowestPriceCents, locale),
  highest: toMoneyInput(terms.highestPriceCents, locale),
  share: String(terms.hostShareBp / 100).replace(".", locale === "nl" ? "," : "."),
  rosterSeats: String(terms.rosterSeats),
  duties: terms.duties,
  locale: terms.locale,
});
