import { useLocale } from "~/i18n/locale-context";
import { Steps } from "~/ui/steps";
import { isFree, type Price } from "~/features/catalogue/offers/vat";
import { ticketFormMessages } from "../ticket-form.messages";
import { OrderMention } from "./order-glance";
import type { SoldItem } from "./order-summary";

/** Where one is in buying; what costs nothing has no step to pay. */
export function BuyingSteps({ at, price }: { at: "email" | "details"; price: Price }) {
  const { email, details, pay } = ticketFormMessages[useLocale()].steps;
  const steps = isFree(price) ? [email, details] : [email, details, pay];
  return <Steps steps={steps} at={at === "email" ? 1 : 2} />;
}

/** Above signing in on the way to a ticket: where one is, and what is bought. */
export function SigningInToBuy({ item, price }: { item: SoldItem; price: Price }) {
  return (
    <>
      <BuyingSteps at="email" price={price} />
      <OrderMention item={item} price={price} />
    </>
  );
}
