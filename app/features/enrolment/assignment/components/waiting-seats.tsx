import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import type { OfferInList } from "../seat-offer.queries.server";
import { seatOfferMessages } from "../seat-offer.messages";

/** Seats that were offered to somebody and wait for their answer. `isMain`: there is nothing else to do on the page. */
export function WaitingSeats({ offers, isMain }: { offers: readonly OfferInList[]; isMain: boolean }) {
  const locale = useLocale();
  const t = seatOfferMessages[locale];
  return offers.map(({ id, title, organisation, cohort, expiresAt }, index) => (
    <Notice key={id} title={t.waiting(title)}>
      <p>
        {t.waitingFrom(organisation)}{" "}
        {cohort && `${cohort.name}, ${formatDate(cohort.startsAt, locale, cohort.timeZone)}. `}
        {t.until(formatDate(expiresAt, locale))}
      </p>
      <Actions>
        <ButtonLink
          href={`/my/seats/${id}`}
          look={isMain && index === 0 ? "primary" : "secondary"}
          icon="arrow"
        >
          {t.see}
        </ButtonLink>
      </Actions>
    </Notice>
  ));
}
