import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { OrganisationTable } from "~/features/organisations/desk/components/organisation-table";
import { organisationDeskMessages } from "~/features/organisations/desk/organisation-desk.messages";
import { deskOrganisations } from "~/features/organisations/desk/organisations.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { listAddress, pageIn, typedIn } from "~/lib/list-address";
import { deskWords } from "~/ui/desk/desk.messages";
import { Pagination } from "~/ui/frame/navigation";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("organisations");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "organisation.look");
  const search = new URL(request.url).searchParams;
  const typed = typedIn(search.get("q"));
  const onlyUnverified = search.get("status") === "unverified";
  const page = pageIn(search.get("page"));
  return {
    locale,
    sections: deskMenu(actor),
    typed,
    onlyUnverified,
    page,
    ...(await deskOrganisations(actor, { typed, onlyUnverified, page })),
  };
}

export default function DeskOrganisations() {
  const { sections, typed, onlyUnverified, page, organisations, pages } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, common] = [organisationDeskMessages[locale], deskWords[locale]];
  const title = deskMessages[locale].organisations;
  const status = onlyUnverified ? "unverified" : "";
  const isFiltered = typed !== "" || onlyUnverified;
  return (
    <Desk sections={sections} section="organisations" title={title}>
      <SearchForm
        action="/desk/organisations"
        search={{ label: t.searchLabel, value: typed }}
        filter={{
          name: "status",
          label: common.status,
          value: status,
          options: [{ value: "unverified", label: t.unverified }],
        }}
      />
      {organisations.length > 0 ? (
        <OrganisationTable organisations={organisations} caption={title} />
      ) : (
        <EmptyState seed="desk-organisations" title={isFiltered ? common.nothingFound : t.none}>
          <p>{isFiltered ? common.nothingFoundHelp : t.noneHelp}</p>
        </EmptyState>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => listAddress("/desk/organisations", { q: typed, status, page: to })}
      />
    </Desk>
  );
}
