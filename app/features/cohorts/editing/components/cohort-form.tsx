import type { ReactNode } from "react";
import type { CohortFault, CohortFaults, CohortFields } from "../cohort-form";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Select, TextInput } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { cohortFormMessages } from "../cohort-form.messages";
import { productTreatments } from "~/features/catalogue/offers/vat";
import { offerDeskMessages } from "~/features/catalogue/desk/offer-desk.messages";
import type { CohortOffer } from "../cohort-form.queries.server";
import { SessionRows } from "./session-rows";
import { ZoneOptions } from "./zone-options";

export interface CohortFormProps {
  action: string;
  values: CohortFields;
  faults?: CohortFaults;
  /** What a capacity that is too small is compared with. */
  seatsInUse?: number;
  offers: readonly CohortOffer[];
  /** Of the stored cohort; null for a new one. */
  version: number | null;
  isPublic?: boolean;
  /** Who will be told of a change of date or place. */
  holders?: { count: number; isOver: boolean };
}

/** Everything about a cohort in one form; with faults it comes back as it was filled in. */
export function CohortForm({ action, values, faults = {}, seatsInUse = 0, ...props }: CohortFormProps) {
  const locale = useLocale();
  const [t, offer] = [cohortFormMessages[locale], offerDeskMessages[locale]];
  const words = (id: string, fault: CohortFault) => {
    if (fault === "capacityBelowSeats") return t.capacityBelowSeats(seatsInUse);
    return fault === "choiceWrong" ? t.choiceWrong[id.split("-")[0]!] : t.faults[fault];
  };
  const errors = Object.fromEntries(Object.entries(faults).map(([id, fault]) => [id, words(id, fault)]));
  const field = (name: Exclude<keyof CohortFields, "sessions">) => ({
    name,
    label: t.fields[name],
    error: errors[name],
    defaultValue: values[name],
  });
  const options = (
    choices: Record<string, string>,
    keys: readonly string[] = Object.keys(choices),
  ): ReactNode =>
    keys.map((key) => (
      <option key={key} value={key}>
        {choices[key] ?? key}
      </option>
    ));
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action={action} className="sc-form sc-form--wide" noValidate>
        {props.version !== null && <input type="hidden" name="version" value={props.version} />}
        <fieldset className="sc-form-grid">
          <legend>{t.basics}</legend>
          <Select {...field("offerId")}>
            <option value="">{t.choose}</option>
            {props.offers.map(({ id, title, sells, isAnnounced }) => (
              <option key={id} value={id}>
                {`${title} (${[offer.sells[sells], isAnnounced && t.announced].filter(Boolean).join(", ")})`}
              </option>
            ))}
          </Select>
          <TextInput {...field("name")} maxLength={200} />
          <TextInput {...field("slug")} maxLength={200} hint={props.isPublic ? t.slugHintOpen : t.slugHint} />
          <Select {...field("language")}>{options(t.languages)}</Select>
          <RadioGroup
            {...field("mode")}
            choices={Object.entries(t.modes).map(([value, label]) => ({ value, label }))}
          />
          <TextInput {...field("place")} maxLength={400} hint={t.placeHint} />
          <TextInput {...field("joinUrl")} type="url" maxLength={1000} hint={t.joinUrlHint} optional />
        </fieldset>
        <fieldset className="sc-form-grid">
          <legend>{t.money}</legend>
          <TextInput {...field("capacity")} inputMode="numeric" width="short" maxLength={20} />
          <TextInput
            {...field("minimum")}
            inputMode="numeric"
            width="short"
            maxLength={20}
            hint={t.minimumHint}
            optional
          />
          <TextInput
            {...field("price")}
            inputMode="decimal"
            width="short"
            maxLength={30}
            hint={t.priceHint}
          />
          <Select {...field("vat")}>
            {!productTreatments.includes(values.vat) && (
              <option value={values.vat}>{offer.vats[values.vat] ?? t.choose}</option>
            )}
            {options(offer.vats, productTreatments)}
          </Select>
          <Select {...field("timeZone")}>
            <ZoneOptions present={values.timeZone} />
          </Select>
          <TextInput
            {...field("enrolFrom")}
            type="datetime-local"
            width="short"
            hint={t.enrolFromHint}
            optional
          />
          <TextInput {...field("enrolUntil")} type="datetime-local" width="short" hint={t.enrolUntilHint} />
        </fieldset>
        <SessionRows
          rows={values.sessions}
          errors={errors}
          modules={props.offers.find(({ id }) => id === values.offerId)?.modules ?? null}
        />
        {props.holders && <TellsNotice {...props.holders} />}
        <Actions>
          <Button name="intent" value="save">
            {props.version === null ? t.create : t.save}
          </Button>
          <Button name="intent" value="more" look="secondary" formAction={`${action}#sessions`}>
            {t.more}
          </Button>
        </Actions>
      </form>
    </>
  );
}

/** Says before it is saved what saving does to people. */
function TellsNotice({ count, isOver }: { count: number; isOver: boolean }) {
  const t = cohortFormMessages[useLocale()];
  return <Notice>{isOver && count > 0 ? t.tellsWhenOver(count) : t.tells(count)}</Notice>;
}
