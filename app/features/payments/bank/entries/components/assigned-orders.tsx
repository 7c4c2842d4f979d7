import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Actions, Button } from "~/ui/form/button";
import { TextInput } from "~/ui/form/field";
import { entryMessages } from "../entry.messages";
import type { EntryAnswer } from "../entry-form";
import type { EntryDetail } from "../entry.queries.server";
import { deskWords } from "~/ui/desk/desk.messages";

/** The orders that a booking belongs to, each to be taken back, and those that it was taken back from. */
export function AssignedOrders({ entry, answer }: { entry: EntryDetail; answer?: EntryAnswer }) {
  const locale = useLocale();
  const t = entryMessages[locale];
  if (entry.parts.length === 0) return null;
  return (
    <section className="sc-stack">
      <h2>{t.parts}</h2>
      {entry.parts.map(({ paymentId, orderId, number, amountCents, isHolding, reason }) => {
        const field = `reason-${paymentId}`;
        const fault = answer?.faults[field];
        return (
          <div key={paymentId} className="sc-stack">
            <p>
              <a href={`/desk/orders/${orderId}`}>{number}</a>,{" "}
              {formatMoney(amountCents, entry.currency, locale)}
              {!isHolding && ` (${t.takenBack})`}
              {!isHolding && reason && (
                <>
                  <br />
                  <small>{reason}</small>
                </>
              )}
            </p>
            {isHolding && (
              <details open={fault !== undefined}>
                <summary>{t.undo}</summary>
                <form method="post" className="sc-form" noValidate>
                  <input type="hidden" name="payment" value={paymentId} />
                  <p>{t.undoHelp}</p>
                  <TextInput
                    name="reason"
                    id={field}
                    label={deskWords[locale].reason}
                    error={fault && t.refusals[fault]}
                    defaultValue={fault ? answer?.values.reason : ""}
                  />
                  <Actions>
                    <Button look="danger" small name="intent" value="undo">
                      {t.undo}
                    </Button>
                  </Actions>
                </form>
              </details>
            )}
          </div>
        );
      })}
    </section>
  );
}
