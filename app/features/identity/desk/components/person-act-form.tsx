import { useLocale } from "~/i18n/locale-context";
import type { ReasonFault } from "~/lib/text/reason";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/field";
import { deskWords } from "~/ui/desk/desk.messages";
import type { PersonAct } from "../person-acts";
import { peopleMessages } from "../people.messages";

/** Says what an act does to somebody's rights or account, and asks why before it is done. */
export function PersonActForm({
  personId,
  act,
  answer,
}: {
  personId: string;
  act: PersonAct;
  answer?: { typed: string; fault: ReasonFault };
}) {
  const locale = useLocale();
  const t = peopleMessages[locale];
  const error = answer && t.personReasonFaults[answer.fault];
  return (
    <>
      <ErrorSummary errors={{ reason: error }} />
      <p className="sc-measure">{t.personHelp[act]}</p>
      <form method="post" action={`/desk/people/${personId}/${act}`} className="sc-form" noValidate>
        <TextArea
          name="reason"
          label={deskWords[locale].reason}
          hint={t.personReasonHint}
          error={error}
          defaultValue={answer?.typed}
          rows={3}
        />
        <Actions>
          <Button look={act === "enable" ? "primary" : "danger"}>{t.personActs[act]}</Button>
          <ButtonLink look="quiet" href={`/desk/people/${personId}`}>
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
