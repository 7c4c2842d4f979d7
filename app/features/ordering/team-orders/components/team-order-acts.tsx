import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { mayGivePurchaseOrder } from "../order-state";
import type { ReferenceFault, TeamFaults, TeamTyped } from "../../team/team-order";
import type { TeamOrderView } from "../team-order.queries.server";
import { teamOrderMessages } from "../../team/team-order.messages";
import { teamOrdersMessages } from "../team-orders.messages";
import { ReferenceFields } from "../../team/components/team-order-form";

interface Given {
  typed: Pick<TeamTyped, "purchaseOrder" | "buyerReference" | "follows">;
  faults: TeamFaults<ReferenceFault>;
}

/** What the buyer does with an order where it stands: the one thing first. */
export function TeamOrderActs({ path, order }: { path: string; order: TeamOrderView }) {
  const t = teamOrdersMessages[useLocale()];
  const { state, number } = order;
  const orders = path.slice(0, path.lastIndexOf("/"));
  const isQuote = state === "quoteOpen";
  const mayCancel = [
    "numberToCome",
    "toSend",
    "delayed",
    "holdEnded",
    "invoiced",
    "overdue",
    "paid",
  ].includes(state);
  return (
    <form method="post" action={path} className="sc-stack">
      {isQuote && <p>{t.acceptHelp}</p>}
      <Actions>
        {state === "toPay" && (
          <>
            <Button name="intent" value="pay">
              {t.continuePaying}
            </Button>
            <Button look="quiet" name="intent" value="withdraw">
              {t.withdraw}
            </Button>
          </>
        )}
        {isQuote && (
          <>
            <Button name="intent" value="accept">
              {t.acceptQuote}
            </Button>
            <Button look="quiet" name="intent" value="withdrawQuote">
              {t.withdrawQuote}
            </Button>
          </>
        )}
        {state === "paid" && <ButtonLink href={orders.replace(/orders$/, "seats")}>{t.toSeats}</ButtonLink>}
        {!isQuote && state !== "toPay" && (
          <ButtonLink look="secondary" href={`${orders}/new?again=${number}`}>
            {state === "quoteLapsed" || state === "quoteWithdrawn" ? t.newQuote : t.again}
          </ButtonLink>
        )}
        {mayCancel && (
          <ButtonLink look="quiet" href={`${path}/cancel`}>
            {t.cancel}
          </ButtonLink>
        )}
      </Actions>
    </form>
  );
}

/** The number and reference, to give or correct while the invoice is not made. */
export function PurchaseOrderForm({
  path,
  order,
  given,
}: {
  path: string;
  order: TeamOrderView;
  /** What was typed before, and what is wrong with it. */
  given?: Given | null;
}) {
  const locale = useLocale();
  const t = teamOrdersMessages[locale];
  if (!mayGivePurchaseOrder(order.state)) return null;
  const { purchaseOrder, buyerReference, awaitsPurchaseOrder: follows } = order;
  const errors = Object.fromEntries(
    Object.entries(given?.faults ?? {}).map(([id, fault]) => [id, teamOrderMessages[locale].faults[fault]]),
  );
  return (
    <Panel title={t.giveTitle}>
      <ErrorSummary errors={errors} />
      <p>{t.giveHelp}</p>
      <form method="post" action={path} className="sc-form" noValidate>
        <input type="hidden" name="intent" value="give" />
        <ReferenceFields
          values={given?.typed ?? { purchaseOrder, buyerReference, follows }}
          errors={errors}
        />
        <Actions>
          <Button look={follows ? "primary" : "secondary"}>{t.give}</Button>
        </Actions>
      </form>
    </Panel>
  );
}

/** The link of a quote, to pass on. */
export function QuoteLink({ origin, path }: { origin: string; path: string }) {
  const t = teamOrdersMessages[useLocale()];
  return (
    <Panel title={t.quoteLink}>
      <p className="sc-break">
        <a href={path}>{`${origin}${path}`}</a>
      </p>
      <p>{t.quoteLinkHelp}</p>
    </Panel>
  );
}
