import type { FoundationScope, OrganisationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { toLocalInput } from "~/lib/dates";
import { toMoneyInput } from "~/lib/money";
import { now } from "~/platform/clock.server";
import { isId } from "~/platform/db/ids.server";
import { cohortChoices, storedCohort } from "../editing/cohort-form.queries.server";
import { type FirstDates, plannedFields, repeatedDates } from "./first-dates";

/** What the address asks for; what it does not say is what is usual. */
const typedIn = (search: URLSearchParams, count: number): FirstDates => ({
  offer: search.get("offer") ?? "",
  from: search.get("from") ?? "",
  start: search.get("start") ?? "",
  end: search.get("end") ?? "",
  count: search.get("count") ?? String(count),
  every: search.get("every") ?? "1",
});

/**
 * What the page of a new cohort shows: first the step that asks for the dates (`fields` is null), then the form filled in with them.
 * `from` in the address copies a cohort, `by=hand` skips the step.
 */
export async function newCohort(
  scope: FoundationScope<"cohort.edit"> | OrganisationScope<"host.plan">,
  locale: Locale,
  search: URLSearchParams,
) {
  const from = search.get("from") ?? undefined;
  const [{ offers }, copied] = await Promise.all([
    cohortChoices(scope, locale),
    isId(from) ? storedCohort(scope, from, locale) : null,
  ]);
  const wanted = copied ? copied.values.offerId : search.get("offer");
  const offer = offers.find(({ id }) => id === wanted);
  const sessions = copied?.values.sessions.filter(({ id }) => id !== "") ?? [];
  const values = typedIn(search, sessions.length || offer?.modules.length || 4);
  const isByHand = search.get("by") === "hand";
  const repeated = search.has("start") && !isByHand ? repeatedDates(values) : null;
  const dates = isByHand ? [] : repeated?.ok ? repeated.dates : null;
  const price = offer && offer.priceCents !== null ? toMoneyInput(offer.priceCents, locale) : "";
  return {
    offers,
    copied: copied && { id: copied.id, name: copied.name },
    step: { values, faults: repeated?.ok === false ? repeated.faults : {} },
    areDatesFilled: repeated?.ok === true,
    fields: dates
      ? plannedFields({
          ...{ dates, offer, price, copied: copied?.values ?? null },
          today: toLocalInput(now(), copied?.values.timeZone),
        })
      : null,
  };
}
