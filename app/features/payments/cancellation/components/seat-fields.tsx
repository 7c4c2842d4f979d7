import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Checkbox } from "~/ui/form/choice";
import { TextInput } from "~/ui/form/field";
import { cancellationMessages } from "../cancellation.messages";
import { freeIn, givenIn, type SeatChoice, type SeatChoiceFault } from "../cancellation-form";
import type { SeatGroup, SeatView } from "../cancellation.queries.server";

/** What is wrong with the number of free seats, by the name of the field. */
export const seatErrors = (
  groups: readonly SeatGroup[],
  faults: Record<string, SeatChoiceFault> = {},
  t: (typeof cancellationMessages)["nl"],
): Record<string, string | undefined> =>
  Object.fromEntries(
    groups.map(({ key, seats }) => [
      `free-${key}`,
      faults[key] === "howMany" ? t.howMany(freeIn(seats).length) : undefined,
    ]),
  );

/** The seats of one group to choose from: how many of the free ones, and the others by name. */
export function SeatFields({
  group,
  choice,
  error,
}: {
  group: SeatGroup;
  choice?: SeatChoice;
  error?: string;
}) {
  const locale = useLocale();
  const t = cancellationMessages[locale];
  const { key, title, cohort, seats } = group;
  const free = freeIn(seats);
  const own = seats.filter(({ share }) => share.isOwn);
  const shares = new Set(own.map(({ share }) => share.because + share.shareBp));
  const strange = seats.find(({ share }) => !share.isOwn);
  return (
    <fieldset className="sc-field">
      <legend>{cohort ? `${title}: ${cohort.name}` : title}</legend>
      {cohort && <p>{formatDate(cohort.startsAt, locale, cohort.timeZone)}</p>}
      {shares.size === 1 && (
        <p className="sc-field__hint">{t.because[own[0]!.share.because](own[0]!.shareText)}</p>
      )}
      {free.length > 0 && (
        <TextInput
          name={`free-${key}`}
          label={t.freeSeats(free.length)}
          hint={t.freeSeatsHint}
          error={error}
          defaultValue={choice?.free[key] ?? "0"}
          inputMode="numeric"
          width="short"
          maxLength={10}
        />
      )}
      {givenIn(seats)
        .filter(({ share }) => share.isOwn)
        .map((seat) => (
          <Checkbox
            key={seat.id}
            id={`given-${seat.id}`}
            name="given"
            value={seat.id}
            label={<Holder seat={seat} />}
            hint={seat.holder?.email}
            defaultChecked={choice?.given.includes(seat.id)}
          />
        ))}
      {strange && (
        <>
          <p className="sc-field__hint">
            {t.onlyTogether} {t.because[strange.share.because](strange.shareText)}
          </p>
          <Together seats={seats} />
        </>
      )}
    </fieldset>
  );
}

/** Seats that only the foundation cancels: by name, or how many free ones. */
function Together({ seats }: { seats: readonly SeatView[] }) {
  const t = cancellationMessages[useLocale()];
  const strange = seats.filter(({ share }) => !share.isOwn);
  const given = givenIn(strange);
  const free = strange.length - given.length;
  return (
    <ul className="sc-list">
      {free > 0 && <li>{t.freeSeats(free)}</li>}
      {given.map((seat) => (
        <li key={seat.id}>
          <Holder seat={seat} />
        </li>
      ))}
    </ul>
  );
}

function Holder({ seat: { holder, state, isCompleted } }: { seat: SeatView }) {
  const t = cancellationMessages[useLocale()];
  const stand = isCompleted ? t.completed : state === "accepted" ? t.accepted : t.offered;
  return (
    <>
      {holder?.name || holder?.email} ({stand})
    </>
  );
}
