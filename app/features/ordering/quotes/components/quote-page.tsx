import { useLocale } from "~/i18n/locale-context";
import { formatDate, formatInstant } from "~/lib/dates";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import { Lead, TextLink, Unbroken } from "~/ui/text";
import { CreditNotice } from "../../invoice-terms/components/credit-notice";
import { OrderTotal } from "../../team/components/order-total";
import { OrderedLines } from "../../team-orders/components/ordered-lines";
import { teamOrderMessages } from "../../team/team-order.messages";
import { CancellationTerms } from "../../terms/components/cancellation-terms";
import type { QuoteRefusal } from "../accept-quote.server";
import { quoteMessages } from "../quote.messages";
import type { QuoteView } from "../quote.queries.server";

/** A quote for whoever holds its link: what it holds and costs, and accepting it. */
export function QuotePage({
  quote,
  path,
  asksName,
  ordersPath,
  answer,
}: {
  quote: QuoteView;
  path: string;
  /** Who looks does not act for the organisation. */
  asksName: boolean;
  /** The orders of the organisation, for who may order for it. */
  ordersPath: string | null;
  answer?: { name: string; refusal: QuoteRefusal };
}) {
  const locale = useLocale();
  const t = quoteMessages[locale];
  const { number, organisation, orderedBy, state, terms } = quote;
  return (
    <>
      <h1>
        <Unbroken text={t.title(number)} number={number} />
      </h1>
      <Lead>{t.forOrganisation(organisation.name)}</Lead>
      {quote.isDemo && <Notice>{t.demo}</Notice>}
      {answer && <RefusalNotice refusal={answer.refusal} />}
      <Standing quote={quote} ordersPath={ordersPath} />
      <p>{t.from(orderedBy, formatDate(quote.createdAt, locale))}</p>
      <OrderedLines lines={quote.lines} currency={quote.currency} isQuote />
      <OrderTotal price={quote.price} currency={quote.currency} />
      {state === "open" && <TextLink href={`${path}.pdf`}>{t.pdf}</TextLink>}
      <DefinitionList
        items={[
          [teamOrderMessages[locale].purchaseOrder, quote.purchaseOrder],
          [teamOrderMessages[locale].buyerReference, quote.buyerReference],
        ]}
      />
      <h2>{t.terms}</h2>
      <CancellationTerms steps={terms.cancellation} />
      {state === "open" && (
        <AcceptForm path={path} asksName={asksName} paymentDays={terms.paymentDays} answer={answer} />
      )}
    </>
  );
}

function Standing({ quote, ordersPath }: { quote: QuoteView; ordersPath: string | null }) {
  const locale = useLocale();
  const t = quoteMessages[locale];
  const until = formatDate(quote.expiresAt, locale);
  switch (quote.state) {
    case "open":
      return <p>{t.until(until)}</p>;
    case "accepted":
      return (
        <Notice kind="success" title={t.acceptedTitle}>
          <p>{quote.accepted && t.accepted(quote.accepted.by, formatInstant(quote.accepted.at, locale))}</p>
          <p>{t.acceptedText}</p>
          {ordersPath && <TextLink href={`${ordersPath}/${quote.number}`}>{t.toOrder}</TextLink>}
        </Notice>
      );
    case "lapsed":
      return (
        <Notice kind="warning" title={t.lapsedTitle}>
          <p>{t.lapsed(until, quote.orderedBy)}</p>
          {ordersPath && <ButtonLink href={`${ordersPath}/new?again=${quote.number}`}>{t.askNew}</ButtonLink>}
        </Notice>
      );
    case "withdrawn":
      return (
        <Notice kind="warning" title={t.withdrawnTitle}>
          {t.withdrawn(quote.orderedBy)}
        </Notice>
      );
  }
}

function RefusalNotice({ refusal }: { refusal: QuoteRefusal }) {
  const locale = useLocale();
  const [t, team] = [quoteMessages[locale], teamOrderMessages[locale]];
  switch (refusal.reason) {
    case "overdue":
    case "ceiling":
      return <CreditNotice refusal={refusal} />;
    case "noRoom":
      return (
        <Notice kind="warning" title={t.refused}>
          {team.refusals.noRoom(refusal.left, refusal.asked)}
        </Notice>
      );
    case "gone":
      return (
        <Notice kind="warning" title={t.refused}>
          {t.gone}
        </Notice>
      );
    default:
      return null;
  }
}

function AcceptForm({
  path,
  asksName,
  paymentDays,
  answer,
}: {
  path: string;
  asksName: boolean;
  paymentDays: number;
  answer?: { name: string; refusal: QuoteRefusal };
}) {
  const t = quoteMessages[useLocale()];
  const reason = answer?.refusal.reason;
  const error = reason === "nameMissing" || reason === "nameTooLong" ? t.nameFaults[reason] : undefined;
  return (
    <section className="sc-stack">
      <h2>{t.acceptTitle}</h2>
      <ErrorSummary errors={{ name: error }} />
      <p>{t.acceptHow(paymentDays)}</p>
      <form method="post" action={path} className="sc-form" noValidate>
        {asksName && (
          <TextInput
            name="name"
            label={t.name}
            hint={t.nameHint}
            error={error}
            defaultValue={answer?.name}
            autoComplete="name"
          />
        )}
        <Actions>
          <Button>{t.accept}</Button>
        </Actions>
      </form>
    </section>
  );
}
