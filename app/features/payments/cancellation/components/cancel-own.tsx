import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { Panel } from "~/ui/card";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { FoldedCancellationTerms } from "~/features/ordering/terms/components/cancellation-terms";
import { cancellationMessages } from "../cancellation.messages";
import type { CancellationView, QuoteView } from "../cancellation.queries.server";
import { HiddenSeats } from "./hidden-seats";

interface OwnCancellation extends Omit<CancellationView, "id"> {
  now: QuoteView;
}

/** What cancelling one's own seat brings, said before it is done; or why one does not do it alone. */
export function CancelOwn({ order }: { order: OwnCancellation }) {
  const locale = useLocale();
  const t = cancellationMessages[locale];
  const { number, status, groups, cancellation } = order;
  const back = `/my/orders/${number}`;
  const [group] = groups;
  const seat = group?.seats[0];
  if (!group || !seat)
    return (
      <NotPossible text={t.notNow[status] ?? (status === "PAID" ? t.nothingLeft : t.notPaid)} back={back} />
    );
  if (!seat.share.isOwn)
    return <NotPossible text={t.because[seat.share.because](seat.shareText)} back={back} />;
  const { cohort, title } = group;
  const about = cohort
    ? `${title}, ${cohort.name} (${formatDate(cohort.startsAt, locale, cohort.timeZone)})`
    : title;
  return (
    <>
      <p className="sc-measure">{t.intro(about)}</p>
      <MoneyBack order={order} because={t.because[seat.share.because](seat.shareText)} />
      <p className="sc-measure">{t.what}</p>
      {cohort && order.amountCents > 0 && <FoldedCancellationTerms steps={cancellation} />}
      <form method="post" className="sc-form">
        <HiddenSeats seats={group.seats} shownCents={order.now.creditCents} />
        <Actions>
          <Button look="danger">
            {order.now.owedCents > 0
              ? t.confirmWith(formatMoney(order.now.owedCents, order.currency, locale))
              : t.confirm}
          </Button>
          <ButtonLink look="quiet" href={back}>
            {t.keep}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}

function MoneyBack({ order, because }: { order: OwnCancellation; because: string }) {
  const locale = useLocale();
  const t = cancellationMessages[locale];
  const { creditCents, owedCents } = order.now;
  const money = (cents: number) => formatMoney(cents, order.currency, locale);
  if (order.amountCents === 0) return <p className="sc-measure">{t.backFree}</p>;
  return (
    <Panel title={owedCents > 0 ? t.back(money(owedCents)) : t.backNothing}>
      <p className="sc-measure">{because}</p>
      {owedCents < creditCents && <p className="sc-measure">{t.backLess(money(creditCents))}</p>}
      {owedCents > 0 && <p className="sc-measure">{t.backHow}</p>}
    </Panel>
  );
}

function NotPossible({ text, back }: { text: string; back: string }) {
  const locale = useLocale();
  const t = cancellationMessages[locale];
  return (
    <>
      <Notice>{text}</Notice>
      <Actions>
        <ButtonLink href={publicPath("contact", locale)}>{t.contact}</ButtonLink>
        <ButtonLink look="quiet" href={back}>
          {t.keep}
        </ButtonLink>
      </Actions>
    </>
  );
}
