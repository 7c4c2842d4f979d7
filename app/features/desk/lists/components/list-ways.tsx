import { addressOf, type Asked, type ListShape, type Place } from "~/lib/lists/list-page";
import { KeyPagination } from "~/ui/frame/navigation";

/** The ways from a page of a list to the others. */
export function ListWays<Shape extends ListShape>({
  shape,
  asked,
  previous,
  next,
}: {
  shape: Shape;
  asked: Asked<Shape>;
  previous: Place | null;
  next: Place | null;
}) {
  const to = (place: Place | null) => place && addressOf(shape, asked, { place });
  return (
    <KeyPagination
      first={asked.place.edge === "first" ? null : addressOf(shape, asked)}
      previous={to(previous)}
      next={to(next)}
      last={asked.place.edge === "last" ? null : to({ edge: "last" })}
    />
  );
}
