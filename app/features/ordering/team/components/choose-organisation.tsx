import type { Membership } from "~/features/identity/access/can";
import { useLocale } from "~/i18n/locale-context";
import { Actions, ButtonLink } from "~/ui/form/button";
import { EmptyState } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { teamOrderMessages } from "../team-order.messages";

/** For which organisation somebody orders: those they may order for, and making one. */
export function ChooseOrganisation({
  memberships,
  mayOrder,
  search,
}: {
  memberships: readonly Membership[];
  /** Ids of those they may order for. */
  mayOrder: readonly string[];
  /** What is bought, as it stands in the address, with its question mark; or empty. */
  search: string;
}) {
  const t = teamOrderMessages[useLocale()];
  const make = (
    <ButtonLink look={mayOrder.length > 0 ? "quiet" : "primary"} href={`/organisation/new${search}`}>
      {t.chooseMake}
    </ButtonLink>
  );
  if (memberships.length === 0)
    return (
      <>
        <Lead>{t.chooseLead}</Lead>
        <EmptyState seed="team" title={t.chooseNone}>
          <p>{t.chooseNoneHelp}</p>
          {make}
        </EmptyState>
      </>
    );
  return (
    <>
      <Lead>{t.chooseLead}</Lead>
      {memberships.map(({ organisationId: id, name }) =>
        mayOrder.includes(id) ? (
          <Actions key={id}>
            <ButtonLink look="secondary" href={`/organisation/${id}/orders/new${search}`}>
              {t.chooseOrder(name)}
            </ButtonLink>
          </Actions>
        ) : (
          <p key={id}>{t.chooseMember(name)}</p>
        ),
      )}
      {make}
    </>
  );
}
