import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeskList } from "~/features/desk/lists/components/desk-list";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { InvoiceTable } from "~/features/invoicing/desk/components/invoice-table";
import { invoiceFilters, invoiceList } from "~/features/invoicing/desk/invoice-list";
import { invoiceListMessages } from "~/features/invoicing/desk/invoice-list.messages";
import { deskInvoices } from "~/features/invoicing/desk/invoice-list.queries.server";
import { orderListOnly } from "~/features/ordering/desk/orders.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { deskWords } from "~/ui/desk/desk.messages";

export const handle = { area: "desk" };
export const meta = deskTitle("invoices");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "invoice.read", "order.read");
  const asked = askedIn(invoiceList, new URL(request.url).searchParams);
  const [page, only] = await Promise.all([deskInvoices(actor, asked), orderListOnly(actor, asked.filters)]);
  return { locale, sections: deskMenu(actor), asked, only, ...page };
}

export default function DeskInvoices() {
  const { sections, rows, ...list } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = invoiceListMessages[locale];
  const title = deskMessages[locale].invoices;
  return (
    <Desk sections={sections} section="invoices" title={title}>
      <DeskList
        {...list}
        shape={invoiceList}
        isEmpty={rows.length === 0}
        searchLabel={t.searchLabel}
        filters={[
          {
            name: "state",
            label: deskWords[locale].status,
            options: invoiceFilters.map((value) => ({ value, label: t.filters[value] })),
          },
        ]}
        none={{ title: t.none, text: t.noneHelp }}
      >
        {(sorting) => <InvoiceTable invoices={rows} caption={title} sorting={sorting} />}
      </DeskList>
    </Desk>
  );
}
