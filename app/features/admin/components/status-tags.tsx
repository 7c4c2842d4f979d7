import type { CohortStatus } from "~/features/cohorts/cohort";
import type { OrderStatus } from "~/features/commerce/order";
import type { Returned } from "~/features/commerce/refund";
import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import { adminMessages } from "../admin.messages";

const cohortColours = { DRAFT: "petrol", PUBLISHED: "olive", CLOSED: "saffron", CANCELLED: "brick" } as const;
const orderColours = {
  PENDING: "saffron",
  PROCESSING: "saffron",
  PAID: "olive",
  EXPIRED: "petrol",
  CANCELLED: "brick",
} as const;

export function CohortTag({ status }: { status: CohortStatus }) {
  return <Tag colour={cohortColours[status]}>{adminMessages[useLocale()].cohortStatus[status]}</Tag>;
}

/** Where an order stands, and whether its money went back: that word takes the place of "paid". */
export function OrderTag({ status, returned }: { status: OrderStatus; returned: Returned | null }) {
  const t = adminMessages[useLocale()];
  return (
    <>
      {(status !== "PAID" || !returned) && <Tag colour={orderColours[status]}>{t.orderStatus[status]}</Tag>}
      {status !== "PAID" && returned && " "}
      {returned && <Tag colour="petrol">{t.orderReturned[returned]}</Tag>}
    </>
  );
}

/** Says that a row is made up. */
export function DemoTag({ isDemo }: { isDemo: boolean }) {
  const t = adminMessages[useLocale()];
  return isDemo ? <small> ({t.demo})</small> : null;
}
