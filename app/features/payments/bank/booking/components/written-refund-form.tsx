import { useLocale } from "~/i18n/locale-context";
import { formatMoney, toMoneyInput } from "~/lib/money";
import { deskWords } from "~/ui/desk/desk.messages";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea, TextInput } from "~/ui/form/field";
import type { OrderBalance } from "../../entries/entry.queries.server";
import type { RefundTyped } from "../written-money-form";
import { writtenMoneyMessages } from "../written-money.messages";

type Fault = keyof (typeof writtenMoneyMessages)["nl"]["refusals"];
export interface WrittenRefundAnswer {
  typed: RefundTyped;
  faults: Partial<Record<"amount" | "day" | "reason", Fault>>;
}

/** Asks how much was paid back by bank, when and why. */
export function WrittenRefundForm({
  order,
  today,
  answer,
}: {
  order: OrderBalance;
  /** `2027-01-15` */
  today: string;
  answer?: WrittenRefundAnswer;
}) {
  const locale = useLocale();
  const t = writtenMoneyMessages[locale];
  const money = (cents: number) => formatMoney(cents, order.currency, locale);
  const owed = Math.max(0, -order.openCents);
  const errors = Object.fromEntries(
    Object.entries(answer?.faults ?? {}).map(([name, fault]) => [name, t.refusals[fault]]),
  );
  return (
    <>
      <ErrorSummary errors={errors} />
      <p className="sc-measure">{t.refundWhat}</p>
      <form method="post" className="sc-form" noValidate>
        <input type="hidden" name="kept" value={order.keptCents} />
        <TextInput
          name="amount"
          label={t.refundAmount}
          hint={t.refundHint(money(order.keptCents), owed > 0 ? money(owed) : null)}
          error={errors.amount}
          defaultValue={answer?.typed.amount ?? (owed > 0 ? toMoneyInput(owed, locale) : "")}
          inputMode="decimal"
          width="short"
          maxLength={30}
        />
        <TextInput
          type="date"
          name="day"
          label={t.refundDay}
          error={errors.day}
          defaultValue={answer?.typed.day ?? today}
          max={today}
          width="short"
        />
        <TextArea
          name="reason"
          label={t.refundReason}
          error={errors.reason}
          defaultValue={answer?.typed.reason}
          rows={3}
        />
        <Actions>
          <Button>{t.refundButton}</Button>
          <ButtonLink look="quiet" href={`/desk/orders/${order.id}`}>
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
