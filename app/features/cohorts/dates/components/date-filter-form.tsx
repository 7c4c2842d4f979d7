import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Button } from "~/ui/form/button";
import { Select } from "~/ui/form/field";
import { type DateChoices, type DateFilter, dateFilterNames } from "../date-filter";
import { datesMessages } from "../dates.messages";

/** Narrows the list of dates. What it asks stands in the address, so that it can be sent on. */
export function DateFilterForm({ choices, filter }: { choices: DateChoices; filter: DateFilter }) {
  const locale = useLocale();
  const t = datesMessages[locale];
  const words = {
    place: [t.place, t.anyPlace],
    language: [t.language, t.anyLanguage],
    month: [t.month, t.anyMonth],
  } as const;
  return (
    <form
      className="sc-date-filter"
      action={publicPath("cohorts", locale)}
      role="search"
      aria-label={t.filter}
    >
      {dateFilterNames.map((name) => {
        const [label, any] = words[name];
        return (
          <Select key={name} name={name} label={label} defaultValue={filter[name] ?? ""}>
            <option value="">{any}</option>
            {choices[name].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        );
      })}
      <Button look="secondary">{t.show}</Button>
    </form>
  );
}
