import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { artefactPath } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import { teamMessages } from "../team.messages";

/** Gives a piece of one's own to an organisation, after saying what that means. */
export function HandOverForm({
  id,
  organisations,
}: {
  id: string;
  organisations: readonly { id: string; name: string }[];
}) {
  const locale = useLocale();
  const t = teamMessages[locale];
  if (organisations.length === 0)
    return (
      <>
        <p>{t.noOrganisation}</p>
        <ButtonLink look="secondary" href="/organisation">
          {t.toOrganisations}
        </ButtonLink>
      </>
    );
  return (
    <>
      <ul className="sc-list">
        {t.handOverFacts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {organisations.map(({ id: one, name }) => (
        <p key={one}>{t.managersToo(name)}</p>
      ))}
      <form method="post" className="sc-form">
        <RadioGroup
          name="organisation"
          label={t.handOverTo}
          required
          defaultValue={organisations.length === 1 ? organisations[0]!.id : undefined}
          choices={organisations.map(({ id: value, name: label }) => ({ value, label }))}
        />
        <Actions>
          <Button look="danger" name="intent" value="give">
            {t.handOver}
          </Button>
          <ButtonLink look="quiet" href={artefactPath(id)}>
            {artefactMessages[locale].keep}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
