import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListWays } from "~/features/desk/lists/components/list-ways";
import { Desk } from "~/features/desk/shell/components/desk";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { EntryTable } from "~/features/payments/bank/entries/components/entry-table";
import { bankEntries } from "~/features/payments/bank/entries/entries.queries.server";
import { entryFilters, entryList } from "~/features/payments/bank/entries/entry-list";
import { entryMessages } from "~/features/payments/bank/entries/entry.messages";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { deskWords } from "~/ui/desk/desk.messages";
import { ButtonLink } from "~/ui/form/button";
import { Select } from "~/ui/form/field";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("payments");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "payment.read");
  const asked = askedIn(entryList, new URL(request.url).searchParams);
  return { locale, sections: deskMenu(actor), asked, ...(await bankEntries(actor, asked)) };
}

export default function BankEntries() {
  const { sections, asked, rows, previous, next } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = entryMessages[locale];
  return (
    <Desk
      sections={sections}
      section="payments"
      title={t.title}
      action={<ButtonLink href="/desk/payments/statements/new">{t.upload}</ButtonLink>}
      done={t.done}
    >
      <SearchForm action={entryList.path}>
        <Select name="status" label={deskWords[locale].status} defaultValue={asked.filters.status ?? "in"}>
          {entryFilters.map((value) => (
            <option key={value} value={value}>
              {t.filters[value]}
            </option>
          ))}
        </Select>
      </SearchForm>
      {rows.length > 0 ? (
        <EntryTable entries={rows} />
      ) : (
        <EmptyState seed="desk-entries" title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      )}
      <ListWays shape={entryList} {...{ asked, previous, next }} />
      <ButtonLink look="quiet" href="/desk/payments/reconciliation">
        {t.reconciliation}
      </ButtonLink>
    </Desk>
  );
}
