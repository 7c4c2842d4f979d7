import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { Button, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { hostedCohortPath, newCohortPath } from "../../shell/host-part";
import { composingMessages } from "../composing.messages";
import type { Composition } from "../compositions.queries.server";

/** What a host put together: its modules with their outcomes, the groups that learn it, and the way to a new one. */
export function CompositionLook({
  organisationId,
  composition: { id, modules, hours, isAgreed, groups },
}: {
  organisationId: string;
  composition: Composition;
}) {
  const t = composingMessages[useLocale()];
  return (
    <>
      {modules.length > 0 && <Lead>{t.together(modules.length, hours)}</Lead>}
      {isAgreed ? (
        <p>
          <ButtonLink href={listAddress(newCohortPath(organisationId), { offer: id })}>{t.plan}</ButtonLink>
        </p>
      ) : (
        <Notice kind="warning">{t.notNow}</Notice>
      )}
      {modules.map((module) => (
        <section key={module.id} className="sc-stack" aria-labelledby={module.id}>
          <h2 id={module.id}>{t.moduleWith(module.title, module.hours)}</h2>
          <p className="sc-measure">{module.summary}</p>
          <h3 className="sc-heading sc-heading--4">{t.learns}</h3>
          <ul>
            {module.outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </section>
      ))}
      <section className="sc-stack" aria-labelledby="groups">
        <h2 id="groups">{t.groups}</h2>
        {groups.length === 0 ? (
          <>
            <p>{t.noGroups}</p>
            <form method="post" className="sc-stack">
              <p className="sc-field__hint">{t.removeHelp}</p>
              <Button look="secondary">{t.remove}</Button>
            </form>
          </>
        ) : (
          <ul>
            {groups.map((group) => (
              <li key={group.id}>
                <a href={hostedCohortPath(organisationId, group.id)}>
                  <bdi>{group.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
