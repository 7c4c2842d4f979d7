import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import { actsFor } from "../person-acts";
import { listAddress } from "~/lib/list-address";
import type { DeskPerson } from "../people.queries.server";
import { peopleMessages } from "../people.messages";

/** A person as the desk knows them, and what may be changed. */
export function PersonDetails({
  person,
  isSelf,
  mayEdit,
  maySeeOrders,
  children,
}: {
  person: DeskPerson;
  isSelf: boolean;
  mayEdit: boolean;
  maySeeOrders: boolean;
  /** What else is known of this person. */
  children?: ReactNode;
}) {
  const locale = useLocale();
  const t = peopleMessages[locale];
  return (
    <>
      <DefinitionList
        items={[
          [t.name, person.name || t.noName],
          [t.email, person.email],
          [t.role, person.roles.map((role) => t.roles[role]).join(", ") || t.noRole],
          [
            t.secondFactor,
            person.hasSecondFactor ? t.secondFactorYes : person.roles.length > 0 ? t.secondFactorNo : null,
          ],
          [t.since, formatDate(person.createdAt, locale)],
          [t.disabled, person.disabledAt && formatDate(person.disabledAt, locale)],
        ]}
      />
      {maySeeOrders && (
        <ButtonLink small look="secondary" href={listAddress("/desk/orders", { q: person.email })}>
          {t.ordersOf}
        </ButtonLink>
      )}
      {children}
      {mayEdit && (
        <section className="sc-stack sc-no-print">
          <h2>{t.whatToDo}</h2>
          {isSelf ? (
            <Notice>{t.you}</Notice>
          ) : (
            <Actions>
              {actsFor(person).map((act) => (
                <ButtonLink key={act} small look="secondary" href={`/desk/people/${person.id}/${act}`}>
                  {t.personActs[act]}
                </ButtonLink>
              ))}
            </Actions>
          )}
        </section>
      )}
    </>
  );
}
