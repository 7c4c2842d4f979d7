import type { ReactNode } from "react";
import { nameFaultText } from "~/features/identity/profile/name-fault-text";
import { useLocale } from "~/i18n/locale-context";
import type { Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Page, Split } from "~/ui/frame/layout";
import { TextLink } from "~/ui/text";
import type { CancellationStep } from "../../terms/sales-terms";
import { isFree, type Price } from "~/features/catalogue/offers/vat";
import { isNotice, type TicketFormErrors, type TicketFormValues, type TicketRefusal } from "../ticket-form";
import { ticketFormMessages } from "../ticket-form.messages";
import { BuyingSteps } from "./buying-steps";
import { AnswerNotice, FollowingNotice, OpenOrderNotice, RefusalPage } from "./checkout-notices";
import { ForWhomChoice } from "./for-whom-choice";
import { OrderGlance } from "./order-glance";
import { OrderSummary, type SoldItem } from "./order-summary";
import { TicketFormFields } from "./ticket-form-fields";

interface TicketPageProps {
  item: SoldItem;
  price: Price;
  /** Of this form, and of the one for a team. */
  path: string;
  team: string;
  cancellation: readonly CancellationStep[] | null;
  refusal: TicketRefusal | null;
  /** Until when the seat of an order that is open is held. */
  openUntil: Date | null;
  following: { group: string | null } | null;
  values: TicketFormValues;
  isWithdrawn: boolean;
  /** Who sells it, above the button. */
  seller: ReactNode;
  /** What came of the form when it was sent. */
  answer?: {
    values: TicketFormValues;
    errors: TicketFormErrors | null;
    refusal: TicketRefusal | "alreadyPaid" | null;
  };
}

/** Buying one seat: what it is, who comes, and on to paying; or why that cannot be. */
export function TicketPage(props: TicketPageProps) {
  const { item, price, path, team, cancellation, openUntil, following, values, isWithdrawn, answer } = props;
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  const refused = answer?.refusal ?? props.refusal;
  const choice = openUntil ? null : <ForWhomChoice {...{ path, team }} present={values.forWhom} />;
  if (refused && !isNotice(refused))
    return (
      <RefusalPage item={item} reason={refused}>
        {refused === "alreadyEnrolled" && choice}
      </RefusalPage>
    );
  const errors = faultTexts(answer?.errors ?? {}, locale);
  return (
    <Page>
      <BuyingSteps at="details" price={price} />
      {item.cohort && (
        <TextLink href={publicPath("cohort", locale, item.cohort.slug)} icon="back">
          {t.back}
        </TextLink>
      )}
      <h1>{(isFree(price) ? t.takePartTitle : t.buyTitle)(item.title)}</h1>
      <div className="sc-until-wide">
        <OrderGlance item={item} price={price} />
      </div>
      {choice}
      {refused && <AnswerNotice answer={refused} />}
      {!answer && isWithdrawn && !openUntil && <AnswerNotice answer="withdrawn" />}
      <ErrorSummary errors={errors} />
      <Split aside={<OrderSummary item={item} price={price} />}>
        {following && <FollowingNotice group={following.group} isFree={isFree(price)} />}
        {openUntil && <OpenOrderNotice until={openUntil} timeZone={item.cohort?.timeZone} />}
        <TicketFormFields
          values={answer?.values ?? values}
          errors={errors}
          price={price}
          cancellation={cancellation}
          currency={item.currency}
          isOpen={Boolean(openUntil)}
          seller={props.seller}
        />
      </Split>
    </Page>
  );
}

/** What to mend at each field, in words. */
function faultTexts(errors: TicketFormErrors, locale: Locale): Record<string, string | undefined> {
  const { formErrors } = ticketFormMessages[locale];
  return Object.fromEntries(
    Object.entries(errors).map(([field, fault]) => [
      field,
      typeof fault === "string"
        ? formErrors[field]?.[fault]
        : (formErrors[field]?.[fault.reason] ?? nameFaultText(fault, locale)),
    ]),
  );
}
