import { now } from "~/platform/clock.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Offer } from "~/platform/content/content";
import { pool } from "~/platform/db/db.server";

/**
 * Makes the offers of content follow the current release: new ones are added without a price, those that are gone are retired. Others than
 * of content stay as they are.
 * The price is never touched: it is the foundation's setting. One statement, so that several instances may start at once.
 */
export async function syncOffers(): Promise<void> {
  const of = (sells: string, contentId: string, offers: Offer[]) =>
    offers.map(({ id, mode, vat }) => ({
      id,
      sells,
      contentId,
      vat,
      mode: mode === "cohort" ? "COHORT" : "SELF_PACED",
    }));
  const { programme, masterclasses, modules } = currentCurriculum();
  const { id, offers } = programme("nl");
  const wanted = [
    ...of("PROGRAMME", id, offers),
    ...masterclasses("nl").flatMap((one) => of("MASTERCLASS", one.id, one.offers)),
    ...modules("nl").flatMap((one) => of("MODULE", one.id, one.offers)),
  ];
  await pool.query(
    `with wanted as (
       select * from jsonb_to_recordset($1::jsonb) as w(id text, sells text, "contentId" text, mode text, vat text)
     ), retired as (
       update "Offer" set "retiredAt" = $2 where "retiredAt" is null and source = 'content' and id not in (select id from wanted)
     )
     insert into "Offer" (id, sells, "contentId", mode, vat)
     select id, sells::"OfferSells", "contentId", mode::"OfferMode", vat from wanted order by id
     on conflict (id) do update set
       sells = excluded.sells, "contentId" = excluded."contentId", mode = excluded.mode, vat = excluded.vat, "retiredAt" = null
     where ("Offer".sells, "Offer"."contentId", "Offer".mode, "Offer".vat, "Offer"."retiredAt")
       is distinct from (excluded.sells, excluded."contentId", excluded.mode, excluded.vat, null)`,
    [JSON.stringify(wanted), now()],
  );
}
