import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { isAwaited, isOver, mayGivePurchaseOrder } from "../order-state";
import type { ReferenceFault, TeamFaults, TeamTyped } from "../../team/team-order";
import type { TeamOrderView } from "../team-order.queries.server";
import { teamOrderMessages } from "../../team/team-order.messages";
import { teamOrdersMessages } from "../team-orders.messages";
import { ReferenceFields } from "../../team/components/team-order-form";

interface Given {
  typed: Pick<TeamTyped, "purchaseOrder" | "buyerReference" | "follows">;
  faults: TeamFaults<ReferenceFault>;
}

/** What the buyer does next with an order where it stands; nothing when there is nothing to do. */
export function TeamOrderActs({ path, order }: { path: string; order: TeamOrderView }) {
  const t = teamOrdersMessages[useLocale()];
  const { state, number } = order;
  const orders = path.slice(0, path.lastIndexOf("/"));
  if (state === "paid")
    return (
      <Actions>
        <ButtonLink href={orders.replace(/orders$/, "seats")}>{t.toSeats}</ButtonLink>
      </Actions>
    );
  if (isOver(state))
    return (
      <Actions>
        <ButtonLink href={`${orders}/new?again=${number}`}>
          {state.startsWith("quote") ? t.newQuote : t.orderAnew}
        </ButtonLink>
      </Actions>
    );
  if (state !== "toPay" && state !== "quoteOpen") return null;
  const [main, other] =
    state === "toPay"
      ? ([
          ["pay", t.continuePaying],
          ["withdraw", t.withdraw],
        ] as const)
      : ([
          ["accept", t.acceptQuote],
          ["withdrawQuote", t.withdrawQuote],
        ] as const);
  return (
    <form method="post" action={path} className="sc-stack">
      {state === "quoteOpen" && <p>{t.acceptHelp}</p>}
      <Actions>
        <Button name="intent" value={main[0]}>
          {main[1]}
        </Button>
        <Button look="quiet" name="intent" value={other[0]}>
          {other[1]}
        </Button>
      </Actions>
    </form>
  );
}

/** What can be done besides, at the foot of the page: more of the same, or less. */
export function MoreOrderActs({ path, order: { state, number } }: { path: string; order: TeamOrderView }) {
  const t = teamOrdersMessages[useLocale()];
  if (isOver(state) || state === "toPay" || state === "quoteOpen") return null;
  return (
    <Actions>
      <ButtonLink look="secondary" href={`${path.slice(0, path.lastIndexOf("/"))}/new?again=${number}`}>
        {t.again}
      </ButtonLink>
      {state !== "processing" && (
        <ButtonLink look="quiet" href={`${path}/cancel`}>
          {t.cancel}
        </ButtonLink>
      )}
    </Actions>
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
    <div className="sc-no-print">
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
            <Button look={isAwaited(order) ? "primary" : "secondary"}>{t.give}</Button>
          </Actions>
        </form>
      </Panel>
    </div>
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
