import { useLocale } from "~/i18n/locale-context";
import { silentDays } from "../silence";
import { silentGroupsMessages } from "../silent-groups.messages";
import type { SilentGroup } from "../silent-groups.queries.server";

/** Groups in which people fell silent, each with the way to its participants. */
export function SilentGroups({ groups }: { groups: readonly SilentGroup[] }) {
  const t = silentGroupsMessages[useLocale()];
  return (
    <section className="sc-stack" aria-labelledby="silent">
      <h2 id="silent">{t.title}</h2>
      {groups.length === 0 ? (
        <p>{t.none(silentDays)}</p>
      ) : (
        <ul className="sc-waits">
          {groups.map(({ id, name, silent, following }) => (
            <li key={id}>
              <a href={`/desk/cohorts/${id}`}>{name}</a>
              <span>{t.silent(silent, following, silentDays)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
