import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { EntryTable } from "~/features/payments/bank/entries/components/entry-table";
import { bankEntries } from "~/features/payments/bank/entries/entries.queries.server";
import { entryFilters } from "~/features/payments/bank/entries/entry-filters";
import { entryMessages } from "~/features/payments/bank/entries/entry.messages";
import { uploadNameIn } from "~/features/payments/bank/statements/upload-name";
import { useLocale } from "~/i18n/locale-context";
import { listAddress, pageIn } from "~/lib/list-address";
import { deskWords } from "~/ui/desk/desk.messages";
import { ButtonLink } from "~/ui/form/button";
import { Select } from "~/ui/form/field";
import { Pagination } from "~/ui/frame/navigation";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("payments");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "payment.read");
  const search = new URL(request.url).searchParams;
  const filter = entryFilters.find((name) => name === search.get("status")) ?? "in";
  const upload = uploadNameIn(search.get("upload"));
  const page = pageIn(search.get("page"));
  return {
    locale,
    sections: deskMenu(actor),
    filter,
    upload,
    page,
    ...(await bankEntries(actor, { filter, upload, page })),
  };
}

export default function BankEntries() {
  const { sections, filter, upload, page, entries, pages } = useLoaderData<typeof loader>();
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
      <SearchForm action="/desk/payments/entries">
        <Select name="status" label={deskWords[locale].status} defaultValue={filter}>
          {entryFilters.map((value) => (
            <option key={value} value={value}>
              {t.filters[value]}
            </option>
          ))}
        </Select>
      </SearchForm>
      {entries.length > 0 ? (
        <EntryTable entries={entries} />
      ) : (
        <EmptyState seed="desk-entries" title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) =>
          listAddress("/desk/payments/entries", { status: upload ? "" : filter, upload, page: to })
        }
      />
      <ButtonLink look="quiet" href="/desk/payments/reconciliation">
        {t.reconciliation}
      </ButtonLink>
    </Desk>
  );
}
