import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/button";
import { Checkbox } from "~/ui/choice";
import { Notice } from "~/ui/notice";
import { cohortDeskMessages } from "../cohort-desk.messages";

/** After a cohort is cancelled: gives every buyer the money back in one act. */
export function SettleForm({
  cohortId,
  orders,
  isUnconfirmed,
}: {
  cohortId: string;
  orders: number;
  isUnconfirmed: boolean;
}) {
  const t = cohortDeskMessages[useLocale()];
  return (
    <>
      <Notice kind="warning">{t.toSettle(orders)}</Notice>
      <form method="post" action={`/desk/cohorts/${cohortId}`} className="sc-form sc-no-print">
        <Checkbox
          name="confirm"
          value="yes"
          label={t.settleConfirm(orders)}
          error={isUnconfirmed ? t.settleUnconfirmed : undefined}
        />
        <Actions>
          <Button look="danger" name="intent" value="settle">
            {t.settleAll}
          </Button>
        </Actions>
      </form>
    </>
  );
}
