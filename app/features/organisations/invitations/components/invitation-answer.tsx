import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { invitationMessages } from "../invitation.messages";
import type { InvitationPage } from "../invitations.queries.server";

/** An invitation for whoever opened its link: what is asked, by whom, and the answers that they can give. */
export function InvitationAnswer({
  token,
  invitation,
  email,
}: {
  token: string;
  invitation: InvitationPage;
  /** The address that they signed in with; null for a visitor. */
  email: string | null;
}) {
  const locale = useLocale();
  const t = invitationMessages[locale];
  const { state, organisation, inviter, role, sentTo, isForActor, organisationId } = invitation;
  const action = `/invitations/${token}`;
  if (organisationId)
    return (
      <>
        <Notice kind="success">{t.accepted(organisation)}</Notice>
        <Actions>
          <ButtonLink href={`/organisation/${organisationId}`}>{t.toOrganisation}</ButtonLink>
        </Actions>
      </>
    );
  if (state !== "open")
    return (
      <>
        <Notice kind="warning">{t.answers[state]}</Notice>
        <Actions>
          <ButtonLink look="secondary" href={publicPath("home", locale)}>
            {t.toHome}
          </ButtonLink>
        </Actions>
      </>
    );
  return (
    <>
      <p className="sc-lead">{t.pageLead(inviter, organisation)}</p>
      <p>{t.asRole[role]}</p>
      <p>{t.sentTo(sentTo)}</p>
      {email !== null && !isForActor && (
        <Notice>
          <p>{t.otherAddress(email)}</p>
          <p>{t.otherAddressHelp}</p>
        </Notice>
      )}
      <form method="post" action={action}>
        <Actions>
          {email === null ? (
            <ButtonLink href={`/sign-in?redirectTo=${encodeURIComponent(action)}`} icon="arrow">
              {t.signIn}
            </ButtonLink>
          ) : (
            <Button name="intent" value="accept">
              {isForActor ? t.accept : t.acceptWith(email)}
            </Button>
          )}
          <Button look="quiet" name="intent" value="decline">
            {t.decline}
          </Button>
        </Actions>
      </form>
    </>
  );
}
