import type { SeatView } from "../cancellation.queries.server";

/** The seats that a form is about, as the page shows them, and what it says that they come to. */
export function HiddenSeats({
  seats,
  shownCents,
}: {
  seats: readonly Pick<SeatView, "id" | "state">[];
  shownCents: number;
}) {
  return (
    <>
      {seats.map(({ id, state }) => (
        <span key={id} hidden>
          <input type="hidden" name="seat" value={id} />
          <input type="hidden" name="state" value={state} />
        </span>
      ))}
      <input type="hidden" name="shown" value={shownCents} />
    </>
  );
}
