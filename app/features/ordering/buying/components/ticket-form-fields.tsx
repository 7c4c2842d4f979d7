import type { ReactNode } from "react";
import { NameFields } from "~/features/identity/profile/components/name-fields";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatMoney } from "~/lib/money";
import { Actions, Button } from "~/ui/form/button";
import { TextInput } from "~/ui/form/field";
import type { CancellationStep } from "../../terms/sales-terms";
import { ticketFormMessages } from "../ticket-form.messages";
import type { TicketFormValues } from "../ticket-form";
import { OrderFields } from "./order-fields";
import { isFree, type Price } from "~/features/catalogue/offers/vat";

interface TicketFormProps {
  values: TicketFormValues;
  /** What to mend, in words, by field. */
  errors: Partial<Record<keyof TicketFormValues, string>>;
  price: Price;
  currency: string;
  /** What comes back when it is cancelled so long before the first meeting; null: one learns alone, without meetings. */
  cancellation: readonly CancellationStep[] | null;
  /** An order is open already: it can be paid or given up. */
  isOpen: boolean;
  /** Who sells. */
  seller?: ReactNode;
}

/** Who comes, who pays, and on to paying. Of what costs nothing there is nobody who pays and nothing to agree to. */
export function TicketFormFields({
  values,
  errors,
  price,
  currency,
  cancellation,
  isOpen,
  seller,
}: TicketFormProps) {
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  const isForOther = values.forWhom === "colleague";
  const money = formatMoney(price.grossCents, currency, locale);
  return (
    <form method="post" className="sc-form" noValidate>
      <input type="hidden" name="forWhom" value={values.forWhom} />
      <input type="hidden" name="shown" value={price.grossCents} />
      <NameFields
        names={{ name: "attendeeName", latinName: "attendeeLatinName" }}
        values={{ name: values.attendeeName, latinName: values.attendeeLatinName }}
        errors={{ name: errors.attendeeName, latinName: errors.attendeeLatinName }}
        label={isForOther ? t.colleagueName : t.attendeeName}
        hint={isForOther ? t.colleagueNameHint : t.attendeeNameHint}
        isRequired
        isOfOther={isForOther}
        isLatinRare
      />
      {isForOther && (
        <TextInput
          name="attendeeEmail"
          type="email"
          label={t.colleagueEmail}
          hint={isFree(price) ? t.colleagueInvited : t.colleagueEmailHint}
          defaultValue={values.attendeeEmail}
          error={errors.attendeeEmail}
          autoComplete="off"
          maxLength={320}
          required
        />
      )}
      {isFree(price) ? (
        <p className="sc-field__hint">
          <a href={publicPath("privacy", locale)}>{t.privacyLink}</a>
        </p>
      ) : (
        <OrderFields {...{ values, errors, cancellation, seller }} />
      )}
      <Actions>
        <Button>
          {isFree(price) ? t.enrolButton : isOpen ? t.continuePaying(money) : t.payButton(money)}
        </Button>
        {isOpen && (
          <Button look="quiet" name="intent" value="withdraw">
            {t.withdraw}
          </Button>
        )}
      </Actions>
      {!isFree(price) && <p className="sc-field__hint">{isOpen ? t.payHint : `${t.payHint} ${t.payHold}`}</p>}
    </form>
  );
}
