import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { DefinitionList } from "~/ui/table";
import { Prose } from "~/ui/text";
import { agreementMessages } from "../../agreements/agreement.messages";
import { AgreementStateTag } from "../../agreements/components/agreement-state-tag";
import { TermsList } from "../../agreements/components/terms-list";
import { agreementDeskMessages } from "../agreement-desk.messages";
import type { DeskAgreement } from "../desk-agreements.queries.server";

/** An agreement as the desk knows it: where it stands, its terms, and its text as it is frozen, or as it would be. */
export function AgreementLook({
  agreement,
  text,
  seesEnquiry,
  seesOrganisation,
}: {
  agreement: DeskAgreement;
  text: string;
  seesEnquiry: boolean;
  seesOrganisation: boolean;
}) {
  const locale = useLocale();
  const [t, words] = [agreementDeskMessages[locale], agreementMessages[locale]];
  const { id, organisationId, enquiryId, cohorts, state, titles, textHash } = agreement;
  const by = (at: Date | null, name: string) => at && t.byOn(name, formatPlainDate(at, locale));
  return (
    <>
      <DefinitionList
        items={[
          [t.state, <AgreementStateTag key="state" state={state} />],
          [t.offered, by(agreement.offeredAt, agreement.offeredBy)],
          [t.accepted, by(agreement.acceptedAt, agreement.acceptedByName)],
          [t.ended, by(agreement.endedAt, agreement.endedBy)],
          [
            t.organisation,
            seesOrganisation && (
              <a key="organisation" href={`/desk/organisations/${organisationId}`}>
                {t.toOrganisation}
              </a>
            ),
          ],
          [
            t.enquiry,
            enquiryId && seesEnquiry && (
              <a key="enquiry" href={`/desk/enquiries/${enquiryId}`}>
                {t.toEnquiry}
              </a>
            ),
          ],
          [t.cohorts, cohorts > 0 ? cohorts : null],
          [
            t.statement,
            agreement.offeredAt && (
              <a key="statement" href={`/desk/hosting/${organisationId}/statement`}>
                {t.toStatement}
              </a>
            ),
          ],
        ]}
      />
      <TermsList terms={agreement} titles={titles} currency={agreement.currency} />
      <section className="sc-stack" aria-labelledby="text">
        <h2 id="text">{t.text}</h2>
        {agreement.offeredAt && (
          <p>
            <a href={`/desk/hosting/agreements/${id}.pdf`}>{t.pdf}</a>
            <br />
            <small>{words.hash(textHash)}</small>
          </p>
        )}
        <div className="sc-panel" lang={agreement.locale}>
          <Prose html={text} />
        </div>
      </section>
    </>
  );
}
