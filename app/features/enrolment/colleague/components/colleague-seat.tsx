import { useLocale } from "~/i18n/locale-context";
import { TextLink } from "~/ui/text";
import type { SeatView } from "../../seats/seats.queries.server";
import { colleagueMessages } from "../colleague.messages";
import { seatsMessages } from "../../seats/seats.messages";
import { SeatStanding } from "../../seats/components/seat-table";

/** On the page of an order for a colleague: whom it was offered to, and where that stands. */
export function ColleagueSeat({ seat }: { seat: SeatView }) {
  const locale = useLocale();
  const [t, seats] = [colleagueMessages[locale], seatsMessages[locale]];
  const who = seat.person && [seat.person.name, seat.person.email].filter(Boolean).join(", ");
  return (
    <section className="sc-stack" aria-labelledby="colleague">
      <h2 id="colleague">{t.title}</h2>
      <p>
        <bdi>{who ?? seats.nobody}</bdi> <SeatStanding seat={seat} />
      </p>
      {seat.state !== "accepted" && (
        <TextLink href={`/my/orders/${seat.orderNumber}/colleague`}>{t.change}</TextLink>
      )}
    </section>
  );
}
