import { useLocale } from "~/i18n/locale-context";
import { Email } from "~/ui/text";
import { orderDeskMessages } from "../order-desk.messages";
import type { DeskOrder } from "../orders.queries.server";

/** Who ordered, for whom, and the number that the buyer knows it by. */
export function Buyer({
  order: { attendeeName, organisation, email, purchaseOrder },
}: {
  order: Pick<DeskOrder, "attendeeName" | "organisation" | "email" | "purchaseOrder">;
}) {
  const t = orderDeskMessages[useLocale()];
  const name = [attendeeName, organisation].filter(Boolean).join(", ");
  return (
    <>
      {name && (
        <>
          {name}
          <br />
        </>
      )}
      <small>
        <Email address={email} />
        {purchaseOrder && (
          <>
            <br />
            {t.purchaseOrder} {purchaseOrder}
          </>
        )}
      </small>
    </>
  );
}
