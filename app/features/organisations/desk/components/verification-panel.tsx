import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { organisationDeskMessages } from "../organisation-desk.messages";
import type { DeskOrganisation } from "../organisations.queries.server";
import type { VerificationAnswer } from "../verification-form";
import { DomainForms, SayForm } from "./verification-forms";

/** Why an organisation is known to be who it says it is, or is not; with what may be done about it. */
export function VerificationPanel({
  organisation: { id, isVerified, said, domains, endedAt },
  mayCorrect,
  answer,
}: {
  organisation: DeskOrganisation;
  mayCorrect: boolean;
  answer?: VerificationAnswer;
}) {
  const locale = useLocale();
  const t = organisationDeskMessages[locale];
  const isOpen = mayCorrect && !endedAt;
  if (endedAt && !said) return null;
  const on = said && formatDate(said.at, locale);
  return (
    <div className="sc-columns">
      <section className="sc-stack">
        <h2>{t.verification}</h2>
        {said && on && (
          <p>
            {said.who ? t.saidBy(said.who, on) : t.saidByDesk(on)} {said.reason && t.because(said.reason)}
          </p>
        )}
        {domains.length > 0 && <p>{t.byDomain}</p>}
        {!isVerified && !endedAt && <p>{t.notYet}</p>}
        {isOpen && (said || !isVerified) && <SayForm id={id} isSaid={said !== null} answer={answer} />}
      </section>
      {!endedAt && (
        <section className="sc-stack">
          <h2>{t.domains}</h2>
          <p>{t.domainsHelp}</p>
          {domains.length === 0 && <p>{t.noDomains}</p>}
          {isOpen ? (
            <DomainForms id={id} domains={domains} answer={answer} />
          ) : (
            domains.length > 0 && <p>{domains.join(", ")}</p>
          )}
        </section>
      )}
    </div>
  );
}
