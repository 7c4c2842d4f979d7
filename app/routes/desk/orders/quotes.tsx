import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeskList } from "~/features/desk/lists/components/desk-list";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { QuoteTable } from "~/features/ordering/desk/components/quote-table";
import { orderDeskMessages } from "~/features/ordering/desk/order-desk.messages";
import { quoteFilters, quoteList } from "~/features/ordering/desk/order-list";
import { deskQuotes, orderListOnly } from "~/features/ordering/desk/orders.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { now } from "~/platform/clock.server";
import { deskWords } from "~/ui/desk/desk.messages";

export const handle = { area: "desk" };
export const meta = deskTitle("quotes");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read");
  const asked = askedIn(quoteList, new URL(request.url).searchParams);
  const [page, only] = await Promise.all([deskQuotes(actor, asked), orderListOnly(actor, asked.filters)]);
  return { locale, sections: deskMenu(actor), asked, only, now: now(), ...page };
}

export default function DeskQuotes() {
  const { sections, rows, now, ...list } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = orderDeskMessages[locale];
  return (
    <Desk sections={sections} section="quotes" title={deskMessages[locale].quotes}>
      <DeskList
        {...list}
        shape={quoteList}
        isEmpty={rows.length === 0}
        searchLabel={t.searchLabel}
        filters={[
          {
            name: "state",
            label: deskWords[locale].status,
            options: quoteFilters.map((value) => ({ value, label: t.quoteStates[value] })),
          },
        ]}
        none={{ title: t.noQuotes, text: t.noQuotesHelp }}
      >
        {(sorting) => <QuoteTable quotes={rows} now={now} sorting={sorting} />}
      </DeskList>
    </Desk>
  );
}
