import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { DefinitionList } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import { offerDeskMessages } from "../offer-desk.messages";
import type { DeskOffer } from "../offers.queries.server";

/** The price of one offer, and for who plans groups the way to a new one. */
export function OfferForm({
  offer: { id, sells, mode, vat },
  mayPlan,
  price,
  error,
}: {
  offer: DeskOffer;
  mayPlan: boolean;
  price: string;
  error?: string;
}) {
  const locale = useLocale();
  const t = offerDeskMessages[locale];
  return (
    <>
      <DefinitionList
        items={[
          [t.offer, t.sells[sells]],
          [t.mode, t.modes[mode]],
          [t.vat, t.vats[vat] ?? vat],
        ]}
      />
      <ErrorSummary errors={{ price: error }} />
      <form method="post" action={`/desk/offers/${id}`} className="sc-form" noValidate>
        <TextInput
          name="price"
          label={t.priceLabel}
          hint={t.priceHint}
          error={error}
          defaultValue={price}
          inputMode="decimal"
          width="short"
          maxLength={30}
        />
        <Actions>
          <Button>{t.save}</Button>
          {mode === "COHORT" && mayPlan && (
            <ButtonLink look="secondary" href={`/desk/cohorts/new?offer=${encodeURIComponent(id)}`}>
              {t.newGroup}
            </ButtonLink>
          )}
          <ButtonLink look="quiet" href="/desk/offers">
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
