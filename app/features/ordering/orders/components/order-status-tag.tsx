import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import type { Returned } from "../balance";
import type { OrderStatus } from "../order";
import { orderMessages } from "../order.messages";

const colours = {
  QUOTED: "petrol",
  ON_INVOICE: "saffron",
  PENDING: "saffron",
  PROCESSING: "saffron",
  PAID: "olive",
  EXPIRED: "petrol",
  CANCELLED: "brick",
} as const;

/** An order's status as a word with a colour, and whether its money went back: that word takes the place of "paid". */
export function OrderStatusTag({ status, returned }: { status: OrderStatus; returned: Returned | null }) {
  const t = orderMessages[useLocale()];
  return (
    <>
      {(status !== "PAID" || !returned) && <Tag colour={colours[status]}>{t.orderStatus[status]}</Tag>}
      {status !== "PAID" && returned && " "}
      {returned && <Tag colour="petrol">{t.returned[returned]}</Tag>}
    </>
  );
}
