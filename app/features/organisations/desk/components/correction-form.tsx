import { useLocale } from "~/i18n/locale-context";
import { deskWords } from "~/ui/desk/desk.messages";
import { TextArea } from "~/ui/form/field";
import { OrganisationForm } from "../../organisation/components/organisation-form";
import { type OrganisationFacts, type OrganisationFaults, typedOf } from "../../organisation/organisation";
import type { ReasonFault } from "~/lib/text/reason";
import { type CorrectionTyped, differences } from "../correction";
import { organisationDeskMessages } from "../organisation-desk.messages";
import { CorrectionConflict } from "./correction-conflict";

/** What was sent and not saved: with faults, or because somebody saved something else meanwhile. */
export interface CorrectionAnswer {
  sent: CorrectionTyped;
  faults: OrganisationFaults;
  reasonFault: ReasonFault | null;
  isChanged: boolean;
}

/** What an organisation says of itself, for staff to correct, with why. */
export function CorrectionForm({
  organisation: { id, facts, version },
  answer,
}: {
  organisation: { id: string; facts: OrganisationFacts; version: number };
  answer?: CorrectionAnswer;
}) {
  const locale = useLocale();
  const t = organisationDeskMessages[locale];
  const { sent, faults, reasonFault, isChanged } = answer ?? {};
  const error = reasonFault ? t.faults[reasonFault] : undefined;
  return (
    <>
      {isChanged && sent && <CorrectionConflict differences={differences(facts, sent.typed, locale)} />}
      <p className="sc-measure">{t.correctHelp}</p>
      <OrganisationForm
        action={`/desk/organisations/${id}/edit`}
        values={sent?.typed ?? typedOf(facts)}
        faults={faults}
        extraErrors={{ reason: error }}
        version={version}
        submit={t.save}
        cancel={`/desk/organisations/${id}`}
        extra={
          <TextArea
            name="reason"
            label={deskWords[locale].reason}
            hint={t.reasonHint}
            error={error}
            defaultValue={sent?.because}
            rows={3}
          />
        }
      />
    </>
  );
}
