import { offerDeskMessages } from "~/features/catalogue/desk/offer-desk.messages";
import { useLocale } from "~/i18n/locale-context";
import { cohortFormMessages } from "../cohort-form.messages";
import type { CohortOffer } from "../cohort-form.queries.server";

/** What a cohort can teach, each with what it is, and whether it is sold already. */
export function OfferOptions({ offers }: { offers: readonly CohortOffer[] }) {
  const locale = useLocale();
  const [t, offer] = [cohortFormMessages[locale], offerDeskMessages[locale]];
  return (
    <>
      <option value="">{t.choose}</option>
      {offers.map(({ id, title, sells, isAnnounced }) => (
        <option key={id} value={id}>
          {`${title} (${[offer.sells[sells], isAnnounced && t.announced].filter(Boolean).join(", ")})`}
        </option>
      ))}
    </>
  );
}
