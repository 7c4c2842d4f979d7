import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Button } from "~/ui/form/button";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import { memberMessages } from "../../members/member.messages";
import type { InvitationView } from "../../members/members.queries.server";
import { invitationMessages } from "../invitation.messages";

const colours = {
  open: "petrol",
  expired: "saffron",
  accepted: "olive",
  declined: "brick",
  withdrawn: "brick",
} as const;

/** Invitations that were sent, with what became of them. Those that wait can be sent again or withdrawn. */
export function InvitationTable({
  invitations,
  caption,
}: {
  invitations: readonly InvitationView[];
  caption: string;
}) {
  const locale = useLocale();
  const [t, members] = [invitationMessages[locale], memberMessages[locale]];
  return (
    <Table
      caption={caption}
      hideCaption
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { label: t.email, rowHeader: true, cell: ({ email }) => email },
        { label: members.role, nowrap: true, cell: ({ role }) => members.roles[role] },
        {
          label: t.state,
          cell: ({ state, expiresAt }) => (
            <>
              <Tag colour={colours[state]}>{t.states[state]}</Tag>{" "}
              {state === "open" && <small>{t.until(formatDate(expiresAt, locale))}</small>}
            </>
          ),
        },
        { label: t.sentAt, nowrap: true, cell: ({ sentAt }) => formatDate(sentAt, locale) },
        {
          label: members.change,
          cell: ({ id, email, state }) =>
            (state === "open" || state === "expired") && (
              <form method="post" className="sc-row-actions">
                <input type="hidden" name="id" value={id} />
                <Button small look="secondary" name="intent" value="resend" aria-label={t.resendTo(email)}>
                  {t.resend}
                </Button>
                <Button small look="quiet" name="intent" value="withdraw" aria-label={t.withdrawOf(email)}>
                  {t.withdraw}
                </Button>
              </form>
            ),
        },
      ]}
    />
  );
}
