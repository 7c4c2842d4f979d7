import { useLocale } from "~/i18n/locale-context";
import { DemoTag } from "~/ui/desk/demo-tag";
import type { MembershipRole } from "~/features/identity/access/can";
import { memberMessages } from "../../members/member.messages";
import { organisationDeskMessages } from "../organisation-desk.messages";

/** For which organisations somebody acts, on the desk's page about that person. */
export function PersonOrganisations({
  organisations,
  seesOrganisations,
}: {
  organisations: readonly { id: string; name: string; isDemo: boolean; role: MembershipRole }[];
  /** May open the pages of organisations. */
  seesOrganisations: boolean;
}) {
  const locale = useLocale();
  const [t, { roles }] = [organisationDeskMessages[locale], memberMessages[locale]];
  return (
    <section className="sc-stack">
      <h2>{t.actsFor}</h2>
      {organisations.length === 0 ? (
        <p>{t.actsForNone}</p>
      ) : (
        <ul>
          {organisations.map(({ id, name, isDemo, role }) => (
            <li key={id}>
              {seesOrganisations ? <a href={`/desk/organisations/${id}`}>{name}</a> : name}
              <DemoTag isDemo={isDemo} />, {roles[role].toLowerCase()}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
