import { selfPacedOffers } from "~/features/catalogue/offers/offers.queries.server";
import { listedMasterclass } from "~/features/catalogue/pages/listed-masterclass";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { SiteScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { upcomingCohorts } from "../cohort/cohorts.queries.server";
import { onSale } from "./on-sale";

/** All masterclasses as lists show them, with what of each can be bought first, and the cohorts that this hangs on. */
export async function masterclassesOnSale(scope: SiteScope, locale: Locale) {
  const [cohorts, alone] = await Promise.all([upcomingCohorts(scope, locale), selfPacedOffers(scope)]);
  const listed = currentCurriculum()
    .masterclasses(locale)
    .map((masterclass) => {
      const own = cohorts.filter(({ contentId }) => contentId === masterclass.id);
      return listedMasterclass(masterclass, onSale(own, alone.get(masterclass.id), locale));
    });
  return { cohorts, masterclasses: listed };
}
