import { useLocale } from "~/i18n/locale-context";
import type { ReasonFault } from "~/lib/text/reason";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Checkbox } from "~/ui/form/choice";
import { TextArea } from "~/ui/form/field";
import { deskWords } from "~/ui/desk/desk.messages";
import { type FoundationRole, foundationRoles } from "../../access/can";
import type { PersonAct } from "../person-acts";
import { peopleMessages } from "../people.messages";

/** Says what an act does to somebody's rights or account, and asks why before it is done. */
export function PersonActForm({
  personId,
  act,
  roles,
  answer,
}: {
  personId: string;
  act: PersonAct;
  /** Those the person has now. */
  roles: readonly FoundationRole[];
  answer?: { typed: string; roles: readonly FoundationRole[]; fault: ReasonFault };
}) {
  const locale = useLocale();
  const t = peopleMessages[locale];
  const error = answer && t.personReasonFaults[answer.fault];
  return (
    <>
      <ErrorSummary errors={{ reason: error }} />
      <p className="sc-measure">{t.personHelp[act]}</p>
      <form method="post" action={`/desk/people/${personId}/${act}`} className="sc-form" noValidate>
        {act === "roles" && (
          <fieldset className="sc-field">
            <legend>{t.rolesTitle}</legend>
            {foundationRoles.map((role) => (
              <Checkbox
                key={role}
                name="roles"
                id={`role-${role}`}
                value={role}
                label={t.roles[role]}
                hint={t.roleHelp[role]}
                defaultChecked={(answer?.roles ?? roles).includes(role)}
              />
            ))}
          </fieldset>
        )}
        <TextArea
          name="reason"
          label={deskWords[locale].reason}
          hint={t.personReasonHint}
          error={error}
          defaultValue={answer?.typed}
          rows={3}
        />
        <Actions>
          <Button look={act === "enable" || act === "roles" ? "primary" : "danger"}>
            {t.personActs[act]}
          </Button>
          <ButtonLink look="quiet" href={`/desk/people/${personId}`}>
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
