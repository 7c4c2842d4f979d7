import { newCohort } from "~/features/cohorts/planning/new-cohort.queries.server";
import type { OrganisationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { toMoneyInput } from "~/lib/money";
import { agreementsToPlan } from "./agreements-to-plan.queries.server";
import { agreedOffers, type AgreedTerms } from "./agreed-terms";

/**
 * What the page of a new cohort of a host shows, as the desk's (`newCohort`): with its agreements, and filled in as the one that was chosen
 * says, or the only one. There is nothing to plan under when `agreements` is empty.
 */
export async function newHostedCohort(
  scope: OrganisationScope<"host.plan">,
  locale: Locale,
  search: URLSearchParams,
) {
  const [planned, agreements] = await Promise.all([
    newCohort(scope, locale, search),
    agreementsToPlan(scope, locale),
  ]);
  const copied = planned.fields?.hosted;
  const wanted = search.get("agreement") ?? copied?.agreement;
  const chosen =
    agreements.find(({ id }) => id === wanted) ?? (agreements.length === 1 ? agreements[0]! : null);
  const offers = agreedOffers(planned.offers, chosen && planned.fields ? [chosen] : agreements);
  const { fields } = planned;
  return {
    ...planned,
    ...{ agreements, offers },
    agreement: chosen?.id ?? "",
    fields: fields && {
      ...fields,
      price: chosen ? priceWithin(fields.price, chosen, locale) : fields.price,
      language:
        chosen && !chosen.languages.includes(fields.language) ? chosen.languages[0]! : fields.language,
      hosted: {
        agreement: chosen?.id ?? "",
        audience: copied?.audience ?? "PUBLIC",
        closedFor: copied?.closedFor ?? "",
      },
    },
  };
}

/** The only price that there can be, or the one that stands there. */
const priceWithin = (price: string, { lowestPriceCents, highestPriceCents }: AgreedTerms, locale: Locale) =>
  lowestPriceCents === highestPriceCents ? toMoneyInput(lowestPriceCents, locale) : price;
