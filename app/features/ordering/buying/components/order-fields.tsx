import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Checkbox } from "~/ui/form/choice";
import { TextInput } from "~/ui/form/field";
import { FoldedCancellationTerms } from "../../terms/components/cancellation-terms";
import { consumerMessages } from "../../terms/consumer.messages";
import type { CancellationStep } from "../../terms/sales-terms";
import { termsMessages } from "../../terms/terms.messages";
import { statesWithdrawal, type TicketFormValues } from "../ticket-form";
import { ticketFormMessages } from "../ticket-form.messages";

/** For whom it is paid, what is agreed to and who sells it. */
export function OrderFields({
  values,
  errors,
  cancellation,
  seller,
}: {
  values: TicketFormValues;
  errors: Partial<Record<keyof TicketFormValues, string>>;
  cancellation: readonly CancellationStep[] | null;
  seller?: ReactNode;
}) {
  const locale = useLocale();
  const [t, consumer] = [ticketFormMessages[locale], consumerMessages[locale]];
  return (
    <>
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
      {statesWithdrawal(values, false) && (
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
      {cancellation ? (
        <FoldedCancellationTerms steps={cancellation} />
      ) : (
        <p className="sc-field__hint">{termsMessages[locale].cancellingAlone}</p>
      )}
      {seller}
    </>
  );
}
