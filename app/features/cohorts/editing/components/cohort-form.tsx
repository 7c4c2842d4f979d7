import type { ReactNode } from "react";
import type { CohortFault, CohortFaults, CohortFields } from "../cohort-form";
import { useLocale } from "~/i18n/locale-context";
import { homeZone } from "~/lib/dates";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Select, TextArea, TextInput } from "~/ui/form/field";
import { deskWords } from "~/ui/desk/desk.messages";
import { Notice } from "~/ui/notice";
import "~/styles/pages/wide-form.css";
import { cohortFormMessages } from "../cohort-form.messages";
import { productTreatments } from "~/features/catalogue/offers/vat";
import { offerDeskMessages } from "~/features/catalogue/desk/offer-desk.messages";
import type { CohortOffer } from "../cohort-form.queries.server";
import { OfferOptions } from "./offer-options";
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
  /** The id of the cohort that a new one is a copy of. */
  copyOf?: string | null;
  isPublic?: boolean;
  /** Who will be told of a change of date or place. */
  holders?: { count: number; isOver: boolean };
  /** Where one goes without saving. */
  back: string;
  /** What only a host says of its group, with the words of what is wrong with it. A host does not choose how VAT is reckoned. */
  hosted?: (errors: Readonly<Record<string, string | undefined>>) => ReactNode;
}

type PlainField = Exclude<keyof CohortFields, "sessions" | "hosted">;

/** Everything about a cohort in one form; with faults it comes back as it was filled in. */
export function CohortForm({ action, values, faults = {}, seatsInUse = 0, ...props }: CohortFormProps) {
  const locale = useLocale();
  const t = cohortFormMessages[locale];
  const isPublic = props.isPublic ?? false;
  const words = (id: string, fault: CohortFault) => {
    if (fault === "capacityBelowSeats") return t.capacityBelowSeats(seatsInUse);
    return fault === "choiceWrong" ? t.choiceWrong[id.split("-")[0]!] : t.faults[fault];
  };
  const errors = Object.fromEntries(Object.entries(faults).map(([id, fault]) => [id, words(id, fault)]));
  const field = (name: PlainField) => ({
    name,
    label: t.fields[name],
    error: errors[name],
    defaultValue: values[name],
  });
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action={action} className="sc-form sc-form--wide" noValidate>
        {props.version !== null && <input type="hidden" name="version" value={props.version} />}
        {props.copyOf && <input type="hidden" name="copyOf" value={props.copyOf} />}
        <fieldset className="sc-form-grid">
          <legend>{t.basics}</legend>
          <Select {...field("offerId")}>
            <OfferOptions offers={props.offers} />
          </Select>
          <TextInput {...field("name")} maxLength={200} />
          <Select {...field("language")}>{optionsOf(t.languages)}</Select>
        </fieldset>
        {props.hosted?.(errors)}
        <Whereabouts field={field} />
        <SessionRows
          rows={values.sessions}
          errors={errors}
          isPublic={isPublic}
          modules={props.offers.find(({ id }) => id === values.offerId)?.modules ?? null}
        />
        <Money field={field} vat={props.hosted ? null : values.vat} />
        <details open={["slug", "timeZone", "enrolFrom"].some((name) => errors[name]) || isUnusual(values)}>
          <summary>{t.rest}</summary>
          <div className="sc-form-grid">
            <TextInput {...field("slug")} maxLength={200} hint={isPublic ? t.slugHintOpen : t.slugHint} />
            <TextInput
              {...field("enrolFrom")}
              type="datetime-local"
              width="short"
              hint={t.enrolFromHint}
              optional
            />
            <Select {...field("timeZone")}>
              <ZoneOptions present={values.timeZone} />
            </Select>
          </div>
        </details>
        {props.holders && <TellsNotice {...props.holders} />}
        <Actions>
          <Button name="intent" value="save">
            {props.version === null ? t.create : t.save}
          </Button>
          <Button name="intent" value="more" look="secondary" formAction={`${action}#sessions`}>
            {t.more}
          </Button>
          <ButtonLink look="quiet" href={props.back}>
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}

/** Whether what is folded says something that one would not expect. */
const isUnusual = ({ timeZone, enrolFrom }: CohortFields) => timeZone !== homeZone || enrolFrom !== "";

const optionsOf = (
  choices: Record<string, string>,
  keys: readonly string[] = Object.keys(choices),
): ReactNode =>
  keys.map((key) => (
    <option key={key} value={key}>
      {choices[key] ?? key}
    </option>
  ));

interface PartProps {
  field: (name: PlainField) => { name: string; label: ReactNode; error?: string; defaultValue: string };
}

/** Where and how the group meets: what is asked follows from whether that is at a place, online or both. */
function Whereabouts({ field }: PartProps) {
  const t = cohortFormMessages[useLocale()];
  return (
    <fieldset className="sc-form-grid">
      <legend>{t.whereabouts}</legend>
      <RadioGroup
        {...field("mode")}
        choices={Object.entries(t.modes).map(([value, label]) => ({ value, label }))}
      />
      <div className="sc-when-met">
        <TextInput {...field("place")} maxLength={400} hint={t.placeHint} />
      </div>
      <div className="sc-when-met">
        <TextArea {...field("travel")} rows={3} maxLength={1200} hint={t.travelHint} optional />
      </div>
      <div className="sc-when-online">
        <TextInput {...field("tool")} maxLength={120} hint={t.toolHint} optional />
      </div>
      <div className="sc-when-online">
        <TextInput {...field("joinUrl")} type="url" maxLength={1000} hint={t.joinUrlHint} optional />
      </div>
      <TextArea {...field("accessibility")} rows={3} maxLength={1200} hint={t.accessibilityHint} optional />
    </fieldset>
  );
}

/** How many seats there are, what one costs (`vat` is null where that is not chosen), and until when. */
function Money({ field, vat }: PartProps & { vat: string | null }) {
  const locale = useLocale();
  const [t, { vats }] = [cohortFormMessages[locale], offerDeskMessages[locale]];
  return (
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
      <TextInput {...field("price")} inputMode="decimal" width="short" maxLength={30} hint={t.priceHint} />
      {vat !== null && (
        <Select {...field("vat")}>
          {!productTreatments.includes(vat) && <option value={vat}>{vats[vat] ?? t.choose}</option>}
          {optionsOf(vats, productTreatments)}
        </Select>
      )}
      <TextInput {...field("enrolUntil")} type="datetime-local" width="short" hint={t.enrolUntilHint} />
    </fieldset>
  );
}

/** Says before it is saved what saving does to people. */
function TellsNotice({ count, isOver }: { count: number; isOver: boolean }) {
  const t = cohortFormMessages[useLocale()];
  return <Notice>{isOver && count > 0 ? t.tellsWhenOver(count) : t.tells(count)}</Notice>;
}
