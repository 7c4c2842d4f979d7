import type { ReactNode } from "react";
import { NameFields } from "~/features/identity/profile/components/name-fields";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatMoney } from "~/lib/money";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { TextInput } from "~/ui/form/field";
import { FoldedCancellationTerms } from "../../terms/components/cancellation-terms";
import { consumerMessages } from "../../terms/consumer.messages";
import type { CancellationStep } from "../../terms/sales-terms";
import { termsMessages } from "../../terms/terms.messages";
import { ticketFormMessages } from "../ticket-form.messages";
import { statesWithdrawal, type TicketFormValues } from "../ticket-form";
import type { Price } from "~/features/catalogue/offers/vat";

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

/** Who comes, who pays, and on to paying. */
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
  const [t, consumer] = [ticketFormMessages[locale], consumerMessages[locale]];
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
          hint={t.colleagueEmailHint}
          defaultValue={values.attendeeEmail}
          error={errors.attendeeEmail}
          autoComplete="off"
          maxLength={320}
          required
        />
      )}
      <TextInput
        name="buyerOrganisation"
        label={t.organisation}
        hint={t.organisationHint}
        defaultValue={values.buyerOrganisation}
        error={errors.buyerOrganisation}
        autoComplete="organization"
        maxLength={200}
        optional
      />
      <TextInput
        name="buyerReference"
        label={t.reference}
        hint={t.referenceHint}
        defaultValue={values.buyerReference}
        error={errors.buyerReference}
        maxLength={200}
        optional
      />
      <Checkbox
        name="terms"
        value="yes"
        label={t.terms}
        hint={
          <>
            <a href={publicPath("terms", locale)}>{t.termsLink}</a>
            <br />
            {t.termsHelp} <a href={publicPath("contact", locale)}>{t.contactLink}</a>
            <br />
            <a href={publicPath("privacy", locale)}>{t.privacyLink}</a>
          </>
        }
        defaultChecked={values.terms}
        error={errors.terms}
        required
      />
      {statesWithdrawal(values, price.grossCents === 0) && (
        <Checkbox
          name="begin"
          value="yes"
          label={cancellation ? consumer.beginInGroup : consumer.beginAlone}
          hint={
            <>
              {consumer.withdrawal}
              <br />
              {consumer.onlyConsumers}
            </>
          }
          defaultChecked={values.begin}
          error={errors.begin}
        />
      )}
      {price.grossCents > 0 &&
        (cancellation ? (
          <FoldedCancellationTerms steps={cancellation} />
        ) : (
          <p className="sc-field__hint">{termsMessages[locale].cancellingAlone}</p>
        ))}
      {seller}
      <Actions>
        <Button>
          {price.grossCents === 0 ? t.enrolButton : isOpen ? t.continuePaying(money) : t.payButton(money)}
        </Button>
        {isOpen && (
          <Button look="quiet" name="intent" value="withdraw">
            {t.withdraw}
          </Button>
        )}
      </Actions>
      {price.grossCents > 0 && (
        <p className="sc-field__hint">{isOpen ? t.payHint : `${t.payHint} ${t.payHold}`}</p>
      )}
    </form>
  );
}
