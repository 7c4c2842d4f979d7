import { useLocale } from "~/i18n/locale-context";
import { deskWords } from "~/ui/desk/desk.messages";
import { Button } from "~/ui/form/button";
import { TextArea, TextInput } from "~/ui/form/field";
import { organisationDeskMessages } from "../organisation-desk.messages";
import type { VerificationAnswer } from "../verification-form";

interface Forms {
  id: string;
  answer?: VerificationAnswer;
}

/** At which field what was refused stands, for the summary above. */
export const faultyField = ({ act }: VerificationAnswer) =>
  act === "link" || act === "unlink" ? "domain" : "reason";

/** To say that an organisation is who it says it is, or to take that back; with a reason. */
export function SayForm({ id, isSaid, answer }: Forms & { isSaid: boolean }) {
  const locale = useLocale();
  const t = organisationDeskMessages[locale];
  const act = isSaid ? "unverify" : "verify";
  const own = answer && faultyField(answer) === "reason" ? answer : undefined;
  return (
    <form method="post" action={`/desk/organisations/${id}`} className="sc-form" noValidate>
      <p>{isSaid ? t.unverifyHelp : t.verifyHelp}</p>
      <TextArea
        name="reason"
        label={deskWords[locale].reason}
        hint={t.reasonHint}
        error={own && t.faults[own.fault]}
        defaultValue={own?.typed}
        rows={2}
      />
      <Button look="secondary" name="intent" value={act}>
        {t.acts[act]}
      </Button>
    </form>
  );
}

/** The mail domains of an organisation: to link another, and to unlink one. */
export function DomainForms({ id, domains, answer }: Forms & { domains: readonly string[] }) {
  const t = organisationDeskMessages[useLocale()];
  const own = answer && faultyField(answer) === "domain" ? answer : undefined;
  return (
    <>
      {domains.length > 0 && (
        <ul className="sc-domains">
          {domains.map((domain) => (
            <li key={domain}>
              <form method="post" action={`/desk/organisations/${id}`}>
                <input type="hidden" name="domain" value={domain} />
                <span>{domain}</span>
                <Button small look="quiet" name="intent" value="unlink" aria-label={t.unlinkOf(domain)}>
                  {t.acts.unlink}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={`/desk/organisations/${id}`} className="sc-form" noValidate>
        <TextInput
          name="domain"
          label={t.domain}
          hint={t.domainHint}
          error={own && t.faults[own.fault]}
          defaultValue={own?.typed}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={300}
        />
        <Button look="secondary" name="intent" value="link">
          {t.acts.link}
        </Button>
      </form>
    </>
  );
}
