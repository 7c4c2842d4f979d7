import type { CohortStatus } from "~/features/cohorts/cohort";
import type { OrderStatus } from "~/features/commerce/order";
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

export function OrderTag({ status }: { status: OrderStatus }) {
  return <Tag colour={orderColours[status]}>{adminMessages[useLocale()].orderStatus[status]}</Tag>;
}

/** Says that a row is made up. */
export function DemoTag({ isDemo }: { isDemo: boolean }) {
  const t = adminMessages[useLocale()];
  return isDemo ? <small> ({t.demo})</small> : null;
}
