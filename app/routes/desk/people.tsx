import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskWords } from "~/ui/desk/desk.messages";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { ListWays } from "~/features/desk/lists/components/list-ways";
import { Desk } from "~/features/desk/shell/components/desk";
import { PeopleTable } from "~/features/identity/desk/components/people-table";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { findPeople } from "~/features/identity/desk/people.queries.server";
import { peopleList } from "~/features/identity/desk/people-list";
import { addressOf, askedIn } from "~/lib/lists/list-page";
import { peopleMessages } from "~/features/identity/desk/people.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { Checkbox } from "~/ui/form/choice";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("people");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "person.read");
  const asked = askedIn(peopleList, new URL(request.url).searchParams);
  const { rows: people, ...ways } = await findPeople(actor, asked);
  return { locale, sections: deskMenu(actor), asked, people, ...ways };
}

export default function DeskPeople() {
  const { sections, asked, people, previous, next } = useLoaderData<typeof loader>();
  const { typed, filters, place } = asked;
  const locale = useLocale();
  const [t, common] = [peopleMessages[locale], deskWords[locale]];
  const menu = deskMessages[locale];
  return (
    <Desk sections={sections} section="people" title={menu.people}>
      <SearchForm action="/desk/people" search={{ label: t.peopleLabel, value: typed }}>
        <Checkbox name="closed" label={t.withClosed} defaultChecked={filters.closed !== null} />
      </SearchForm>
      {!typed && <p className="sc-measure">{t.peopleHint}</p>}
      {people.length > 0 ? (
        <PeopleTable people={people} caption={typed ? t.peopleTitle : t.staffTitle} />
      ) : place.edge === "first" ? (
        <EmptyState seed="desk-people" title={common.nothingFound}>
          <p>{common.otherWord}</p>
        </EmptyState>
      ) : (
        <EmptyState seed="desk-people" title={common.pageEmpty}>
          <p>
            {common.pageEmptyHelp} <a href={addressOf(peopleList, asked)}>{common.toFirst}</a>
          </p>
        </EmptyState>
      )}
      <ListWays shape={peopleList} asked={asked} previous={previous} next={next} />
    </Desk>
  );
}
