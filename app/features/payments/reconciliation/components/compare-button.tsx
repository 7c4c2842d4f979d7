import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { reconciliationMessages } from "../reconciliation.messages";

/** Compares one order with Stripe. */
export function CompareButton({ id, number }: { id: string; number: string }) {
  const t = reconciliationMessages[useLocale()];
  return (
    <form method="post">
      <input type="hidden" name="order" value={id} />
      <Button small look="secondary" name="intent" value="compare" aria-label={t.compareOf(number)}>
        {t.compare}
      </Button>
    </form>
  );
}
