import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskWords } from "~/ui/desk/desk.messages";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { Desk } from "~/features/desk/shell/components/desk";
import { PeopleTable } from "~/features/identity/desk/components/people-table";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { findPeople } from "~/features/identity/desk/people.queries.server";
import { typedIn } from "~/lib/list-address";
import { peopleMessages } from "~/features/identity/desk/people.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { Checkbox } from "~/ui/form/choice";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("people");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "person.read");
  const { searchParams } = new URL(request.url);
  const typed = typedIn(searchParams.get("q"));
  const withClosed = searchParams.has("closed");
  const people = await findPeople(actor, typed, { withClosed });
  return { locale, sections: deskMenu(actor), typed, withClosed, people };
}

export default function DeskPeople() {
  const { sections, typed, withClosed, people } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, common] = [peopleMessages[locale], deskWords[locale]];
  const menu = deskMessages[locale];
  return (
    <Desk sections={sections} section="people" title={menu.people}>
      <SearchForm action="/desk/people" search={{ label: t.peopleLabel, value: typed }}>
        <Checkbox name="closed" label={t.withClosed} defaultChecked={withClosed} />
      </SearchForm>
      {!typed && <p className="sc-measure">{t.peopleHint}</p>}
      {people.length > 0 ? (
        <PeopleTable people={people} caption={typed ? t.peopleTitle : t.staffTitle} />
      ) : (
        <EmptyState seed="desk-people" title={common.nothingFound}>
          <p>{common.nothingFoundHelp}</p>
        </EmptyState>
      )}
    </Desk>
  );
}
