/**
 * Of an address left for a masterclass, called `i`, in SQL: there is something to tell it now. As `wishedFor` decides: a group to come
 * that can be joined, in their language for who asked for that, or that the masterclass opened. `open` names the ids of the masterclasses
 * that are open, `now` the moment.
 */
export const canBeMailed = (open: string, now: string) => `i."confirmedAt" is not null and i."toldAt" is null
  and (i.wish = 'OPENING' and i."masterclassId" = any(${open}) or exists (select from "Cohort" c join "Offer" f on f.id = c."offerId"
    where f."contentId" = i."masterclassId" and c.status = 'PUBLISHED' and c.audience = 'PUBLIC' and c."startsAt" > ${now}
      and (i.wish <> 'LANGUAGE' or c.language = i.locale)))`;
