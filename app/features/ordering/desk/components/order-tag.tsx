import type { OrderStatus } from "../../orders/order";
import type { Returned } from "../../orders/balance";
import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import { orderDeskMessages } from "../order-desk.messages";

const colours = {
  QUOTED: "petrol",
  ON_INVOICE: "saffron",
  PENDING: "saffron",
  PROCESSING: "saffron",
  PAID: "olive",
  EXPIRED: "petrol",
  CANCELLED: "brick",
} as const;

/** Where an order stands, and whether its money went back: that word takes the place of "paid". */
export function OrderTag({ status, returned }: { status: OrderStatus; returned: Returned | null }) {
  const t = orderDeskMessages[useLocale()];
  return (
    <>
      {(status !== "PAID" || !returned) && <Tag colour={colours[status]}>{t.orderStatus[status]}</Tag>}
      {status !== "PAID" && returned && " "}
      {returned && <Tag colour="petrol">{t.orderReturned[returned]}</Tag>}
    </>
  );
}
