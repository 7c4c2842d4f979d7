import { OrderStatusTag } from "~/features/ordering/orders/components/order-status-tag";
import type { PersonOrder } from "~/features/ordering/desk/orders-of-person.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant, formatShortDate } from "~/lib/dates";
import { listAddress } from "~/lib/list-address";
import { formatMoney } from "~/lib/money";
import { DemoTag } from "~/ui/desk/demo-tag";
import { deskWords } from "~/ui/desk/desk.messages";
import { Email } from "~/ui/text";
import { MailStateTag } from "../../work/components/mail-state-tag";
import { kindInWords } from "../../work/mail-kinds.messages";
import type { ListedMail } from "../../work/mails.queries.server";
import { personPageMessages } from "../person-page.messages";
import { Section } from "./section";

/** What somebody ordered, and the orders of others in which they have a seat. */
export function Orders({ orders, email }: { orders: readonly PersonOrder[]; email: string }) {
  const locale = useLocale();
  const t = personPageMessages[locale];
  return (
    <Section
      title={t.orders}
      empty={t.noOrders}
      rows={orders}
      rowKey={({ id }) => id}
      all={{ href: listAddress("/desk/orders", { q: email }), label: t.allOrders }}
      columns={[
        {
          label: t.order,
          rowHeader: true,
          cell: ({ id, number, createdAt, isDemo }) => (
            <>
              <a className="sc-nowrap" href={`/desk/orders/${id}`}>
                {number}
              </a>
              <DemoTag isDemo={isDemo} />
              <br />
              <small>{formatShortDate(createdAt, locale)}</small>
            </>
          ),
        },
        {
          label: t.what,
          cell: ({ title, organisation, isOwn }) => (
            <>
              {title}
              <br />
              <small>{[organisation, !isOwn && t.ofOther].filter(Boolean).join(", ")}</small>
            </>
          ),
        },
        {
          label: t.amount,
          number: true,
          cell: ({ amountCents, currency }) => formatMoney(amountCents, currency, locale),
        },
        {
          label: deskWords[locale].status,
          nowrap: true,
          cell: ({ status, returned }) => <OrderStatusTag status={status} returned={returned} />,
        },
      ]}
    />
  );
}

/** The last mails to somebody. */
export function Mails({ mails, personId }: { mails: readonly ListedMail[]; personId: string }) {
  const locale = useLocale();
  const t = personPageMessages[locale];
  return (
    <Section
      title={t.mails}
      empty={t.noMails}
      rows={mails}
      rowKey={({ id }) => id}
      all={{ href: listAddress("/desk/mails", { person: personId }), label: t.allMails }}
      columns={[
        {
          label: t.mail,
          rowHeader: true,
          cell: ({ id, subject, kind }) => (
            <a href={`/desk/mails/${id}`}>
              <bdi>{subject || kindInWords(kind, locale)}</bdi>
            </a>
          ),
        },
        { label: t.to, cell: ({ to }) => <Email address={to} /> },
        {
          label: deskWords[locale].when,
          nowrap: true,
          cell: ({ createdAt, sentAt }) => formatInstant(sentAt ?? createdAt, locale),
        },
        {
          label: deskWords[locale].status,
          nowrap: true,
          cell: ({ state }) => <MailStateTag state={state} />,
        },
      ]}
    />
  );
}
