import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import { groupLabel } from "../../seat-groups/group-label";
import type { Placed } from "../place-seats.server";
import type { OpenGroup } from "../open-groups.queries.server";
import type { SeatGroup } from "../../seat-groups/seat-groups.queries.server";
import { seatsMessages } from "../../seats/seats.messages";
import { placingMessages } from "../placing.messages";

/** Chooses a group for seats that are nobody's. */
export function PlaceForm({
  page,
  from,
  places,
  answer,
}: {
  page: string;
  from: SeatGroup;
  places: readonly OpenGroup[];
  answer?: { typed: { cohortId: string; count: string }; refused: Extract<Placed, { ok: false }> };
}) {
  const locale = useLocale();
  const t = placingMessages[locale];
  const refused = answer?.refused;
  const text = refused && (refused.reason === "full" ? t.full(refused.room) : t.placing[refused.reason]);
  const errors = refused?.reason === "tooFew" ? { count: text } : { cohort: text };
  const cancel = (
    <ButtonLink look="quiet" href={page}>
      {seatsMessages[locale].back}
    </ButtonLink>
  );
  if (places.length === 0)
    return (
      <>
        <Notice>{t.placeNone}</Notice>
        <Actions>{cancel}</Actions>
      </>
    );
  return (
    <>
      <ErrorSummary errors={errors} />
      <p>{t.placeLead(from.nameable)}</p>
      <DefinitionList items={[[t.placeFrom, groupLabel(from, locale)]]} />
      <form method="post" className="sc-form" noValidate>
        <RadioGroup
          name="cohort"
          label={t.placeTo}
          error={"cohort" in errors ? errors.cohort : undefined}
          choices={places.map(({ id, name, startsAt, timeZone, room }) => ({
            value: id,
            label: name,
            hint: `${formatDate(startsAt, locale, timeZone)}, ${t.room(room)}`,
          }))}
          defaultValue={answer?.typed.cohortId}
        />
        <TextInput
          name="count"
          label={t.placeCount}
          error={"count" in errors ? errors.count : undefined}
          defaultValue={answer?.typed.count ?? String(from.nameable)}
          inputMode="numeric"
          width="short"
          autoComplete="off"
        />
        <Actions>
          <Button>{t.placeSubmit}</Button>
          {cancel}
        </Actions>
      </form>
    </>
  );
}
