import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import type { ReasonFault } from "~/lib/text/reason";
import { deskWords } from "~/ui/desk/desk.messages";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { memberMessages } from "../../members/member.messages";
import type { JoinPreview } from "../join-preview.queries.server";
import { organisationDeskMessages } from "../organisation-desk.messages";

/** Says what joining two organisations does and who moves, asks why, and does it. */
export function JoinForm({
  preview,
  typed,
  answer,
}: {
  preview: JoinPreview;
  /** What was searched for. */
  typed: string;
  answer?: { reason: string; fault: ReasonFault };
}) {
  const locale = useLocale();
  const t = organisationDeskMessages[locale];
  const { from, into, domains, invitations, requests } = preview;
  const error = answer && t.faults[answer.fault];
  const page = `/desk/organisations/${from.id}/join`;
  const facts = [
    t.stays(into.name),
    t.goes(from.name),
    domains.length === 0
      ? t.noDomainGoes
      : domains.length === 1
        ? t.domainGoes(domains[0]!)
        : t.domainsGo(domains.join(", ")),
    t.invitationsEnd(invitations),
    requests > 0 && t.requestsGo(requests, into.name),
    t.forGood,
  ];
  return (
    <>
      <ErrorSummary errors={{ reason: error }} />
      {from.kvk && into.kvk && from.kvk !== into.kvk && (
        <Notice kind="warning">{t.kvkDiffers(from.kvk, into.kvk)}</Notice>
      )}
      <section className="sc-stack">
        <h2>{t.what}</h2>
        <ul className="sc-measure">{facts.map((fact) => fact && <li key={fact}>{fact}</li>)}</ul>
      </section>
      <MovingMembers preview={preview} />
      <form
        method="post"
        action={listAddress(page, { q: typed, into: into.id })}
        className="sc-form"
        noValidate
      >
        <TextArea
          name="reason"
          label={deskWords[locale].reason}
          hint={t.reasonHint}
          error={error}
          defaultValue={answer?.reason}
          rows={3}
        />
        <Actions>
          <Button look="danger">{t.joinButton(from.name, into.name)}</Button>
          <ButtonLink look="quiet" href={listAddress(page, { q: typed })}>
            {t.chooseOther}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}

function MovingMembers({ preview: { moving, into } }: { preview: JoinPreview }) {
  const locale = useLocale();
  const [t, { roles }] = [organisationDeskMessages[locale], memberMessages[locale]];
  return (
    <section className="sc-stack">
      <h2>{t.moving(moving.length, into.name)}</h2>
      <Table
        caption={t.moving(moving.length, into.name)}
        hideCaption
        rows={moving}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t.name,
            rowHeader: true,
            cell: ({ name, email }) => (
              <>
                {name}
                <br />
                <small>{email}</small>
              </>
            ),
          },
          { label: t.hadRole, cell: ({ had }) => (had ? roles[had] : <small>{t.hadNone}</small>) },
          { label: t.roleAfter, cell: ({ role }) => roles[role] },
        ]}
      />
    </section>
  );
}
