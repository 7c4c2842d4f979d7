import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { Select, TextInput } from "~/ui/form/field";
import { deskWords } from "~/ui/desk/desk.messages";

interface Filter {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

/** Above a list: a word to search for, a choice of what to show, or both. It asks; it changes nothing. */
export function SearchForm({
  action,
  search,
  filter,
  children,
}: {
  action: string;
  search?: { label: string; value: string };
  filter?: Filter;
  /** More to choose. */
  children?: ReactNode;
}) {
  const t = deskWords[useLocale()];
  return (
    <form method="get" action={action} role="search" className="sc-filters sc-no-print">
      {search && (
        <TextInput type="search" name="q" label={search.label} defaultValue={search.value} maxLength={200} />
      )}
      {filter && (
        <Select name={filter.name} label={filter.label} defaultValue={filter.value}>
          <option value="">{t.all}</option>
          {filter.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      )}
      {children}
      <Button look="secondary">{search ? t.search : t.filter}</Button>
    </form>
  );
}
