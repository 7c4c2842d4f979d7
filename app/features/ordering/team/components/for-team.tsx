import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { teamOrderMessages } from "../team-order.messages";

/** Beside a form for one person: the way to order for a team. `search` names what is bought: `cohort=<slug>` or `offer=<id>`. */
export function ForTeam({ search }: { search: string }) {
  const t = teamOrderMessages[useLocale()];
  return (
    <Notice title={t.forTeam}>
      <p>
        {t.forTeamHelp} <a href={`/checkout/team?${search}`}>{t.forTeamLink}</a>
      </p>
    </Notice>
  );
}
