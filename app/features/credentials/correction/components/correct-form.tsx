import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import type { PersonName } from "~/features/identity/profile/person-name";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { DefinitionList } from "~/ui/table";
import { correctionReasons } from "../correction";
import { correctionMessages } from "../correction.messages";

/** At the desk: both names, what a new certificate means, why it is made, and the button; or why there can be none. */
export function CorrectForm({
  number,
  onCertificate,
  inProfile,
  isUnanswered,
}: {
  number: string;
  onCertificate: PersonName;
  /** Null when it cannot stand on a certificate. */
  inProfile: PersonName | null;
  /** It was sent without a reason. */
  isUnanswered: boolean;
}) {
  const t = correctionMessages[useLocale()];
  const error = isUnanswered ? t.refusals.reasonMissing : undefined;
  const isSame = inProfile?.name === onCertificate.name && inProfile.latinName === onCertificate.latinName;
  return (
    <section className="sc-stack sc-no-print">
      <h2>{t.staffTitle}</h2>
      {!inProfile || isSame ? (
        <p className="sc-measure">{inProfile ? t.staffSame : t.staffNoName}</p>
      ) : (
        <>
          <DefinitionList items={[[t.staffProfile, <NameWithSpelling key="in" {...inProfile} />]]} />
          <p className="sc-measure">{t.staffWhat}</p>
          <ErrorSummary errors={{ correction: error }} />
          <form method="post" action={`/desk/certificates/${number}`} className="sc-form" noValidate>
            <input type="hidden" name="intent" value="correct" />
            <RadioGroup
              name="correction"
              label={t.reason}
              error={error}
              choices={correctionReasons.map((value) => ({ value, label: t.reasons[value] }))}
            />
            <Actions>
              <Button look="secondary">{t.staffButton}</Button>
            </Actions>
          </form>
        </>
      )}
    </section>
  );
}
