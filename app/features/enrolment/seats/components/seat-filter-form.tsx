import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Select, TextInput } from "~/ui/form/field";
import { groupLabel } from "../../seat-groups/group-label";
import { type SeatFilters, seatFilters } from "../seat-filters";
import { groupKey } from "../../seat-groups/seat-groups";
import type { SeatGroup } from "../../seat-groups/seat-groups.queries.server";
import { seatsMessages } from "../seats.messages";

/** Narrows the list of seats; a GET, so that it works without script and its address can be kept. */
export function SeatFilterForm({
  page,
  groups,
  filters: { group, state, q },
}: {
  page: string;
  groups: readonly SeatGroup[];
  filters: SeatFilters;
}) {
  const locale = useLocale();
  const t = seatsMessages[locale];
  return (
    <form method="get" action={page} className="sc-seat-filters sc-no-print">
      <Select name="group" label={t.filterGroup} defaultValue={group ? groupKey(group) : ""}>
        <option value="">{t.all}</option>
        {groups.map((one) => (
          <option key={one.key} value={one.key}>
            {groupLabel(one, locale)}
          </option>
        ))}
      </Select>
      <Select name="state" label={t.filterState} defaultValue={state ?? ""}>
        <option value="">{t.all}</option>
        {seatFilters.map((one) => (
          <option key={one} value={one}>
            {t.filters[one]}
          </option>
        ))}
      </Select>
      <TextInput name="q" label={t.search} defaultValue={q} autoComplete="off" />
      <Actions>
        <Button look="secondary">{t.filter}</Button>
      </Actions>
    </form>
  );
}
