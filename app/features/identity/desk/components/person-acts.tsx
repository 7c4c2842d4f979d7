import { useLocale } from "~/i18n/locale-context";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { peopleMessages } from "../people.messages";
import type { DeskPerson } from "../people.queries.server";
import { actsFor } from "../person-acts";

/** What may be changed of somebody's rights and account. */
export function PersonActs({ person, isSelf }: { person: DeskPerson; isSelf: boolean }) {
  const t = peopleMessages[useLocale()];
  return (
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
  );
}
