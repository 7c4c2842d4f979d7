import { rateText } from "~/features/catalogue/offers/price-text";
import { useLocale } from "~/i18n/locale-context";
import type { SalesTerms } from "../sales-terms";
import { termsMessages } from "../terms.messages";
import { termsPageMessages } from "../terms-page.messages";
import { CancellationTerms } from "./cancellation-terms";

interface TermsProps {
  terms: SalesTerms;
}

/** When one pays. */
export function PaymentTerms({ terms: { paymentDays, quoteDays } }: TermsProps) {
  return <p>{termsPageMessages[useLocale()].prices(paymentDays, quoteDays)}</p>;
}

/** Until when a seat goes to a colleague. */
export function TransferTerms({ terms: { transferBelowShareBp } }: TermsProps) {
  const locale = useLocale();
  return <p>{termsPageMessages[locale].transfer(rateText(transferBelowShareBp, locale))}</p>;
}

/** What comes back of what is cancelled, in a group and alone. */
export function AllCancellationTerms({ terms: { cancellation } }: TermsProps) {
  return (
    <>
      <CancellationTerms steps={cancellation} />
      <p>{termsMessages[useLocale()].cancellingAlone}</p>
    </>
  );
}

/** How an organisation orders on invoice or by quote. */
export function OrganisationTerms({ terms: { unverifiedSeats, quoteDays } }: TermsProps) {
  const t = termsPageMessages[useLocale()];
  return (
    <ul>
      <li>{t.unverified(unverifiedSeats)}</li>
      <li>{t.hold(quoteDays)}</li>
      <li>{t.quote}</li>
    </ul>
  );
}

/** The model form (annex I(B) of Directive 2011/83/EU), in our words; `to` is the seller, a line each. */
export function WithdrawalForm({ to }: { to: readonly string[] }) {
  const t = termsPageMessages[useLocale()];
  return (
    <ul className="sc-list">
      <li>
        {t.to}: {to.join(", ")}
      </li>
      <li>{t.notice}.</li>
      {[t.order, t.orderedOn, t.name, t.address, t.date, t.signature].map((field) => (
        <li key={field}>{field}: …</li>
      ))}
    </ul>
  );
}
