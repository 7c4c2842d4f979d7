import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeskList } from "~/features/desk/lists/components/desk-list";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { orderListOnly } from "~/features/ordering/desk/orders.queries.server";
import { PaymentTable } from "~/features/payments/desk/components/payment-table";
import { paymentList } from "~/features/payments/desk/payment-list";
import { paymentListMessages } from "~/features/payments/desk/payment-list.messages";
import { deskPayments } from "~/features/payments/desk/payment-list.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { deskWords } from "~/ui/desk/desk.messages";
import { ButtonLink } from "~/ui/form/button";

export const handle = { area: "desk" };
export const meta = deskTitle("payments");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "payment.read", "order.read");
  const asked = askedIn(paymentList, new URL(request.url).searchParams);
  const [page, only] = await Promise.all([deskPayments(actor, asked), orderListOnly(actor, asked.filters)]);
  return { locale, sections: deskMenu(actor), asked, only, ...page };
}

export default function DeskPayments() {
  const { sections, rows, ...list } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = paymentListMessages[locale];
  const title = deskMessages[locale].payments;
  const choice = <Word extends string>(
    name: string,
    label: string,
    words: Readonly<Record<Word, string>>,
  ) => ({
    ...{ name, label },
    options: Object.entries<string>(words).map(([value, label]) => ({ value, label })),
  });
  return (
    <Desk
      sections={sections}
      section="payments"
      title={title}
      action={<ButtonLink href="/desk/payments/reconciliation">{t.reconciliation}</ButtonLink>}
    >
      <DeskList
        {...list}
        shape={paymentList}
        isEmpty={rows.length === 0}
        searchLabel={t.searchLabel}
        filters={[
          choice("kind", t.kind, t.kinds),
          choice("source", t.source, t.sources),
          choice("status", deskWords[locale].status, t.statuses),
        ]}
        none={{ title: t.none, text: t.noneHelp }}
      >
        {(sorting) => <PaymentTable payments={rows} caption={title} sorting={sorting} />}
      </DeskList>
    </Desk>
  );
}
