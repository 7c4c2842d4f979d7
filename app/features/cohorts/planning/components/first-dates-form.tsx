import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Select, TextInput } from "~/ui/form/field";
import { OfferOptions } from "../../editing/components/offer-options";
import { cohortFormMessages } from "../../editing/cohort-form.messages";
import type { CohortOffer } from "../../editing/cohort-form.queries.server";
import { everyWeeks, type FirstDates, type FirstDatesFaults } from "../first-dates";
import { planningMessages } from "../planning.messages";

/** The first step of a new group: what it learns, and when it meets. Its answer is an address, which fills in the form. */
export function FirstDatesForm({
  values,
  faults,
  offers,
  copied,
  action = "/desk/cohorts/new",
  children,
}: {
  values: FirstDates;
  faults: FirstDatesFaults;
  offers: readonly CohortOffer[];
  /** The group that is copied. */
  copied: { name: string } | null;
  /** Where its answer leads. */
  action?: string;
  /** What else is asked first. */
  children?: ReactNode;
}) {
  const locale = useLocale();
  const t = planningMessages[locale];
  const field = (name: "start" | "end" | "count" | "every") => ({
    name,
    label: t[name],
    error: faults[name] && t.faults[faults[name]],
    defaultValue: values[name],
  });
  const errors = Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [name, fault && t.faults[fault]]),
  );
  return (
    <>
      <ErrorSummary errors={errors} />
      <p className="sc-measure">{copied ? t.copyLead(copied.name) : t.lead}</p>
      <form action={action} className="sc-form" noValidate>
        {children}
        {copied ? (
          <input type="hidden" name="from" value={values.from} />
        ) : (
          <Select name="offer" label={cohortFormMessages[locale].fields.offerId} defaultValue={values.offer}>
            <OfferOptions offers={offers} />
          </Select>
        )}
        <TextInput {...field("start")} type="datetime-local" width="short" />
        <TextInput {...field("end")} type="time" width="short" />
        <TextInput {...field("count")} inputMode="numeric" width="short" maxLength={2} />
        <Select {...field("every")}>
          {everyWeeks.map((weeks) => (
            <option key={weeks} value={weeks}>
              {t.weeks[weeks]}
            </option>
          ))}
        </Select>
        <Actions>
          <Button>{t.next}</Button>
          <ButtonLink
            look="quiet"
            href={`${listAddress(action, { offer: values.offer, from: values.from, by: "hand" })}`}
          >
            {t.byHand}
          </ButtonLink>
        </Actions>
      </form>
      {!copied && <p className="sc-measure">{t.copyHint}</p>}
    </>
  );
}
