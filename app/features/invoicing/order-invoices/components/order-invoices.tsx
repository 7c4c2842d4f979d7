import { useLocale } from "~/i18n/locale-context";
import { formatInstant, formatPlainDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { Actions, Button } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { Tag } from "~/ui/progress";
import { mayDocument } from "../../documents/document";
import { filledInAt, filledInField, type InvoiceDatum } from "../../invoices/missing";
import type { ListedDocument, OrderInvoices as Invoices } from "../order-invoices.queries.server";
import { ruleTexts } from "../../ubl/ubl-rules.messages";
import { orderInvoicesMessages } from "../order-invoices.messages";

/** Who looks: a manager of the organisation, or staff; with what each may open. */
type Place =
  | { at: "organisation"; mayFillIn: { organisation: boolean }; maySend: boolean }
  | { at: "desk"; mayFillIn: { organisation: boolean; foundation: boolean }; maySend: boolean };

/** Where the invoice of an order stands, what it waits for and where that is filled in, and its documents. */
export function OrderInvoices({ invoices, place }: { invoices: Invoices; place: Place }) {
  const locale = useLocale();
  const t = orderInvoicesMessages[locale];
  const { state, missing, broken, invoiceFrom, to, documents, status } = invoices;
  const isWaiting = status === "ON_INVOICE" || status === "PAID";
  // The organisation's page of the order asks for its number already.
  const isAsked = place.at === "organisation" && missing.every(({ datum }) => filledInAt[datum] === "order");
  const action =
    place.at === "desk"
      ? `/desk/orders/${invoices.orderId}/invoice`
      : `/organisation/${invoices.organisationId}/orders/${invoices.number}/invoice`;
  return (
    <section className="sc-stack">
      <h2>
        {t.heading}{" "}
        {(isWaiting || documents.length > 0) && <Tag colour={colours[state]}>{t.states[state]}</Tag>}
      </h2>
      {!isWaiting && documents.length === 0 && <p>{t.ended}</p>}
      {isWaiting && missing.length > 0 && isAsked && <p>{t.waitsForNumber}</p>}
      {isWaiting && missing.length > 0 && !isAsked && (
        <Notice kind="info" title={t.waitsTitle}>
          <p>{t.waits}</p>
          <ul>
            {missing.map((one) => (
              <li key={one.datum}>
                <Missing {...one} invoices={invoices} place={place} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {isWaiting && broken.length > 0 && (
        <Notice kind="warning" title={t.brokenTitle}>
          {place.at === "desk" ? <BrokenRules broken={broken} /> : <p>{t.brokenToBuyer}</p>}
        </Notice>
      )}
      {isWaiting && mayDocument(state, "issue") && (
        <>
          <p>{invoiceFrom ? t.goesOut(formatInstant(invoiceFrom, locale), to) : t.goesOutSoon(to)}</p>
          {place.maySend && (
            <form method="post" action={action} className="sc-stack">
              <p className="sc-measure">{t.sendNowHelp}</p>
              <Actions>
                <Button look="secondary">{t.sendNow}</Button>
              </Actions>
            </form>
          )}
        </>
      )}
      {documents.length > 0 && (
        <ul>
          {documents.map((document) => (
            <Document key={document.id} document={document} invoices={invoices} place={place} />
          ))}
        </ul>
      )}
    </section>
  );
}

const colours = {
  incomplete: "saffron",
  ready: "petrol",
  issued: "petrol",
  sent: "olive",
  partlyCredited: "saffron",
  credited: "brick",
} as const;

/** One thing that is missing, as a link to where it is filled in for who may do that. */
function Missing({
  datum,
  field,
  invoices,
  place,
}: {
  datum: InvoiceDatum;
  field: string | null;
  invoices: Invoices;
  place: Place;
}) {
  const t = orderInvoicesMessages[useLocale()];
  const anchor = field ?? filledInField[datum];
  const to = (path: string) => <a href={anchor ? `${path}#${anchor}` : path}>{t.missing[datum]}</a>;
  const { orderId, organisationId, number } = invoices;
  const isDesk = place.at === "desk";
  switch (filledInAt[datum]) {
    case "order":
      return to(isDesk ? `/desk/orders/${orderId}` : `/organisation/${organisationId}/orders/${number}`);
    case "organisation":
      if (!place.mayFillIn.organisation) return <>{t.missing[datum]}</>;
      return to(
        isDesk ? `/desk/organisations/${organisationId}/edit` : `/organisation/${organisationId}/edit`,
      );
    case "foundation":
      if (place.at === "desk")
        return place.mayFillIn.foundation ? to("/desk/foundation") : <>{t.missing[datum]}</>;
      return (
        <>
          {t.missing[datum]} <small>{t.byFoundation}</small>
        </>
      );
  }
}

/** What staff can do about it, and the names by which whoever maintains the site finds the rules. */
function BrokenRules({ broken }: Pick<Invoices, "broken">) {
  const locale = useLocale();
  const t = orderInvoicesMessages[locale];
  return (
    <>
      <p>{t.broken}</p>
      <ul>
        {ruleTexts(broken, locale).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <small>{t.brokenRules(broken.join(", "))}</small>
      </p>
    </>
  );
}

function Document({
  document: { id, number, kind, amountCents, currency, issuedAt },
  invoices: { organisationId },
  place,
}: {
  document: ListedDocument;
  invoices: Invoices;
  place: Place;
}) {
  const locale = useLocale();
  const t = orderInvoicesMessages[locale];
  const facts = t.listed(formatMoney(amountCents, currency, locale), formatPlainDate(issuedAt, locale));
  const name = t.kinds[kind](number);
  if (place.at === "desk")
    return (
      <li>
        <a href={`/desk/invoices/${id}`}>{name}</a> ({facts})
      </li>
    );
  const file = `/organisation/${organisationId}/invoices/${number}`;
  return (
    <li>
      {name} ({facts}):{" "}
      <a href={`${file}.pdf`} aria-label={t.pdfOf(number)}>
        {t.pdf}
      </a>
      ,{" "}
      <a href={`${file}.xml`} aria-label={t.xmlOf(number)}>
        {t.xml}
      </a>
    </li>
  );
}
