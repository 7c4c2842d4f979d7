import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatDate } from "~/lib/dates";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import { certificateMessages } from "../../certificates/certificate.messages";
import { certificateDeskMessages } from "../certificate-desk.messages";
import { peopleMessages } from "~/features/identity/desk/people.messages";
import type { DeskCertificate } from "../certificate.queries.server";

/** A certificate as it was issued, and whether it still holds. */
export function CertificateDetails({ certificate }: { certificate: DeskCertificate }) {
  const locale = useLocale();
  const t = certificateDeskMessages[locale];
  const { number, kind, revokedAt, revokedBy, revokedBecause, replacedBy, replaces } = certificate;
  const linkTo = (to: string | null) => to && <a href={`/desk/certificates/${to}`}>{to}</a>;
  return (
    <>
      {revokedAt && (
        <Notice kind="warning" title={t.revokedLine(formatDate(revokedAt, locale), revokedBy ?? "")}>
          <p>{revokedBecause}</p>
        </Notice>
      )}
      {replacedBy && (
        <Notice kind="warning" title={t.states.replaced}>
          <p>
            {t.replacedBy} {linkTo(replacedBy)}
          </p>
        </Notice>
      )}
      <DefinitionList
        items={[
          [
            t.holder,
            certificate.isPseudonymised ? (
              t.pseudonymised
            ) : (
              <NameWithSpelling
                key="holder"
                name={certificate.holderName}
                latinName={certificate.holderLatinName}
              />
            ),
          ],
          [
            peopleMessages[locale].email,
            !certificate.isPseudonymised && (
              <a href={`/desk/people/${certificate.personId}`}>{certificate.email}</a>
            ),
          ],
          [t.title, `${certificate.title} (${certificateMessages[locale].kind[kind]})`],
          [certificateMessages[locale].issuedBy, certificate.issuerName],
          [t.replaces, linkTo(replaces)],
          [t.hours, t.hoursText(certificate.hours)],
          [t.completed, formatDate(certificate.completedAt, locale)],
          [t.issued, formatDate(certificate.issuedAt, locale)],
        ]}
      />
      <Actions>
        <ButtonLink small look="secondary" href={publicPath("certificate", locale, number)}>
          {t.verify}
        </ButtonLink>
      </Actions>
    </>
  );
}

/** Asks why, says what revoking does, and does it. */
export function RevokeForm({
  number,
  answer,
}: {
  number: string;
  answer?: { reason: string; fault: string };
}) {
  const locale = useLocale();
  const t = certificateDeskMessages[locale];
  const error = answer && t.revokeRefusals[answer.fault];
  return (
    <section className="sc-stack sc-no-print">
      <h2>{t.revokeTitle}</h2>
      <p className="sc-measure">{t.revokeWhat}</p>
      <ErrorSummary errors={{ reason: error }} />
      <form method="post" action={`/desk/certificates/${number}`} className="sc-form" noValidate>
        <input type="hidden" name="intent" value="revoke" />
        <TextArea
          name="reason"
          label={deskWords[locale].reason}
          error={error}
          defaultValue={answer?.reason}
          rows={3}
        />
        <Actions>
          <Button look="danger">{t.revokeButton}</Button>
        </Actions>
      </form>
    </section>
  );
}
