import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeskList } from "~/features/desk/lists/components/desk-list";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { OrganisationTable } from "~/features/organisations/desk/components/organisation-table";
import { organisationDeskMessages } from "~/features/organisations/desk/organisation-desk.messages";
import { organisationFilters, organisationList } from "~/features/organisations/desk/organisation-list";
import { deskOrganisations } from "~/features/organisations/desk/organisation-list.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { deskWords } from "~/ui/desk/desk.messages";

export const handle = { area: "desk" };
export const meta = deskTitle("organisations");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "organisation.look");
  const asked = askedIn(organisationList, new URL(request.url).searchParams);
  return { locale, sections: deskMenu(actor), asked, ...(await deskOrganisations(actor, asked)) };
}

export default function DeskOrganisations() {
  const { sections, rows, ...list } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = organisationDeskMessages[locale];
  const title = deskMessages[locale].organisations;
  return (
    <Desk sections={sections} section="organisations" title={title}>
      <DeskList
        {...list}
        shape={organisationList}
        isEmpty={rows.length === 0}
        searchLabel={t.searchLabel}
        filters={[
          {
            name: "status",
            label: deskWords[locale].status,
            options: organisationFilters.map((value) => ({ value, label: t.filters[value] })),
          },
        ]}
        none={{ title: t.none, text: t.noneHelp }}
      >
        {(sorting) => <OrganisationTable organisations={rows} caption={title} sorting={sorting} />}
      </DeskList>
    </Desk>
  );
}
