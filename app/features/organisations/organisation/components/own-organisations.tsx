import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { EmptyState } from "~/ui/notice";
import { Table } from "~/ui/table";
import { memberMessages } from "../../members/member.messages";
import type { OwnOrganisations as Own } from "../organisations.queries.server";
import { organisationMessages } from "../organisation.messages";
import { VerifiedTag } from "./verified-tag";

/** The organisations somebody acts for, and what leads to more: invitations, colleagues, making one. */
export function OwnOrganisations({ organisations, invitations, joinable, asked }: Own) {
  const locale = useLocale();
  const t = organisationMessages[locale];
  const roles = memberMessages[locale].roles;
  return (
    <>
      {organisations.length === 0 ? (
        <EmptyState seed="organisations" title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.title}
          hideCaption
          rows={organisations}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t.name,
              rowHeader: true,
              cell: ({ id, name }) => <a href={`/organisation/${id}`}>{name}</a>,
            },
            { label: memberMessages[locale].role, nowrap: true, cell: ({ role }) => roles[role] },
            {
              label: t.verification,
              nowrap: true,
              cell: ({ isVerified }) => <VerifiedTag isVerified={isVerified} />,
            },
          ]}
        />
      )}
      {invitations.list.length > 0 && (
        <section className="sc-stack">
          <h2>{t.invitationsTitle}</h2>
          {invitations.total > invitations.list.length && <p>{t.moreInvitations(invitations.total)}</p>}
          {invitations.list.map(({ id, organisation, inviter, expiresAt }) => (
            <form method="post" key={id} className="sc-stack">
              <input type="hidden" name="id" value={id} />
              <p>
                <strong>{organisation}</strong>
                <br />
                {t.invitedBy(inviter, formatDate(expiresAt, locale))}
              </p>
              <Actions>
                <Button small name="intent" value="accept">
                  {t.accept(organisation)}
                </Button>
                <Button small look="quiet" name="intent" value="decline">
                  {t.decline(organisation)}
                </Button>
              </Actions>
            </form>
          ))}
        </section>
      )}
      {joinable.length > 0 && (
        <section className="sc-stack">
          <h2>{t.joinableTitle}</h2>
          <p>{t.joinableHelp}</p>
          {joinable.map(({ id, name }) => (
            <form method="post" key={id}>
              <input type="hidden" name="id" value={id} />
              <Button small look="secondary" name="intent" value="ask">
                {t.ask(name)}
              </Button>
            </form>
          ))}
        </section>
      )}
      {asked.length > 0 && (
        <section className="sc-stack">
          <h2>{t.askedTitle}</h2>
          <ul>
            {asked.map(({ organisation, at }) => (
              <li key={`${organisation} ${at.toISOString()}`}>
                {t.asked(organisation, formatDate(at, locale))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ButtonLink href="/organisation/new" look={organisations.length === 0 ? "primary" : "secondary"}>
        {t.make}
      </ButtonLink>
    </>
  );
}
