import type { MembershipRole } from "~/features/identity/access/can";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/field";
import { memberMessages } from "../../members/member.messages";
import { organisationMessages } from "../../organisation/organisation.messages";
import { invitationMessages } from "../invitation.messages";
import type { Invited } from "../invite.server";

/** Asks people to join, by their addresses. `roles` are those that whoever looks may give. */
export function InviteForm({
  organisationId,
  roles,
  answer,
}: {
  organisationId: string;
  roles: readonly MembershipRole[];
  /** What was sent and refused. */
  answer?: { emails: string; role: string; refused: Extract<Invited, { ok: false }> };
}) {
  const locale = useLocale();
  const [t, members] = [invitationMessages[locale], memberMessages[locale]];
  const refused = answer?.refused;
  const isRole = refused && "reason" in refused && refused.reason === "notAllowed";
  const faults = refused && "faults" in refused ? refused.faults : [];
  const emails =
    faults.map(({ email, fault }) => t.faults[fault](email)).join(" ") ||
    (refused && "reason" in refused && !isRole ? t.refusals[refused.reason] : undefined);
  const errors = { emails, role: isRole ? t.refusals.notAllowed : undefined };
  return (
    <>
      <ErrorSummary errors={errors} />
      <p>{t.inviteLead}</p>
      <form method="post" className="sc-form" noValidate>
        <TextArea
          name="emails"
          label={t.emails}
          hint={t.emailsHint}
          error={errors.emails}
          defaultValue={answer?.emails}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          rows={5}
        />
        {roles.length > 1 && (
          <RadioGroup
            name="role"
            label={t.role}
            error={errors.role}
            choices={roles.map((value) => ({
              value,
              label: members.roles[value],
              hint: members.roleHelp[value],
            }))}
            defaultValue={answer?.role ?? "MEMBER"}
          />
        )}
        <Actions>
          <Button>{t.send}</Button>
          <ButtonLink look="quiet" href={`/organisation/${organisationId}/members`}>
            {organisationMessages[locale].cancel}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
