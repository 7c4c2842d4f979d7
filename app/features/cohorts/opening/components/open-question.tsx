import { fullPriceText } from "~/features/catalogue/offers/price-text";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import type { StatusRefusal } from "../../cohort/cohort-status";
import { cohortDeskMessages } from "../../desk/cohort-desk.messages";
import type { CohortPageView } from "../../page/cohort-page.queries.server";
import { openingMessages } from "../opening.messages";
import type { Missing } from "../opening.queries.server";

/** Above the page of a draft: what opening it does, what is not on it yet, and the button; or why it may not open. */
export function OpenQuestion({
  path,
  page: { cohort },
  missing,
  refusal,
  version,
  isProposed,
  changed,
}: {
  /** Of the group at the desk. */
  path: string;
  page: CohortPageView;
  missing: readonly Missing[];
  refusal: StatusRefusal | null;
  /** Of the group as it stands here: another one is not opened by this. */
  version: number;
  /** A host asks for it. */
  isProposed: boolean;
  /** Why it was not opened just now, when the page does not say that itself. */
  changed: StatusRefusal | null;
}) {
  const locale = useLocale();
  const t = openingMessages[locale];
  const price = fullPriceText(cohort.priceCents, cohort.currency, cohort.vat, locale);
  return (
    <section className="sc-stack" aria-labelledby="open">
      {/* No heading: those of the page below begin at the first level. */}
      <p id="open" className="sc-heading sc-heading--2">
        {t.title}
      </p>
      {changed && <Notice kind="error">{cohortDeskMessages[locale].refusals[changed]}</Notice>}
      <p className="sc-measure">{isProposed ? t.proposed : t.lead}</p>
      {refusal ? (
        <Notice kind="error">{cohortDeskMessages[locale].refusals[refusal]}</Notice>
      ) : (
        <p className="sc-measure">{t.consequence(price)}</p>
      )}
      {missing.length > 0 && (
        <>
          <p>{t.missing}</p>
          <ul>
            {missing.map((one) => (
              <li key={one}>{t[one]}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={`${path}/preview`}>
        <input type="hidden" name="version" value={version} />
        <Actions>
          {!refusal && <Button>{isProposed ? t.approve : t.open}</Button>}
          <ButtonLink look={refusal ? "primary" : "secondary"} href={`${path}/edit`}>
            {t.edit}
          </ButtonLink>
          <ButtonLink look="quiet" href={path}>
            {cohortDeskMessages[locale].backTo(cohort.name)}
          </ButtonLink>
        </Actions>
      </form>
    </section>
  );
}
