import { SearchForm } from "~/features/desk/shell/components/search-form";
import { useLocale } from "~/i18n/locale-context";
import type { Asked, ListShape } from "~/lib/lists/list-page";
import { deskWords } from "~/ui/desk/desk.messages";
import { Select, TextInput } from "~/ui/form/field";

/** A choice of words that the list can be narrowed to. */
export interface ListFilter {
  name: string;
  label: string;
  /** What is shown while nothing is chosen; otherwise all. */
  unchosen?: string;
  options: readonly { value: string; label: string }[];
}

/** What a list is searched by and narrowed to. What is chosen by links elsewhere, and how it is sorted, goes along. */
export function ListForm({
  shape,
  asked: { typed, filters, sort },
  searchLabel,
  filters: choices,
}: {
  shape: ListShape;
  asked: Asked;
  searchLabel: string;
  filters: readonly ListFilter[];
}) {
  const t = deskWords[useLocale()];
  const isFirst = sort.by === shape.first.by && sort.isDescending === shape.first.isDescending;
  const valueOf = (name: string) => filters[name] ?? "";
  return (
    <SearchForm action={shape.path} search={{ label: searchLabel, value: typed }}>
      {choices.map(({ name, label, unchosen = t.all, options }) => (
        <Select key={name} name={name} label={label} defaultValue={valueOf(name)}>
          <option value="">{unchosen}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      ))}
      {Object.entries(shape.filters).map(([name, kind]) =>
        kind === "day" ? (
          <TextInput
            key={name}
            type="date"
            name={name}
            label={name === "from" ? t.from : t.until}
            defaultValue={valueOf(name)}
          />
        ) : (
          kind === "id" &&
          filters[name] && <input key={name} type="hidden" name={name} value={valueOf(name)} />
        ),
      )}
      {!isFirst && <input type="hidden" name="sort" value={`${sort.isDescending ? "-" : ""}${sort.by}`} />}
    </SearchForm>
  );
}
