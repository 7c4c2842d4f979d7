import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Button } from "~/ui/form/button";
import { Table } from "~/ui/table";
import { memberMessages } from "../member.messages";
import type { JoinRequestView } from "../members.queries.server";

/** Who asks to be let in, each with the answer to give. */
export function JoinRequests({ requests }: { requests: readonly JoinRequestView[] }) {
  const locale = useLocale();
  const t = memberMessages[locale];
  if (requests.length === 0) return null;
  return (
    <section className="sc-stack">
      <h2>{t.requestsTitle}</h2>
      <Table
        caption={t.requestsTitle}
        hideCaption
        rows={requests}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t.name,
            rowHeader: true,
            cell: ({ name, email, invitedAs }) => (
              <>
                {name}
                <br />
                <small>
                  {email !== name && `${email}, `}
                  {invitedAs ? t.requestBy.invitation : t.requestBy.domain}
                </small>
                {invitedAs && (
                  <>
                    <br />
                    <small>{t.invitedAs(invitedAs)}</small>
                  </>
                )}
              </>
            ),
          },
          { label: t.since, nowrap: true, cell: ({ at }) => formatDate(at, locale) },
          {
            label: t.change,
            cell: ({ id, name }) => (
              <form method="post" className="sc-row-actions">
                <input type="hidden" name="id" value={id} />
                <Button small look="secondary" name="intent" value="let-in" aria-label={t.letInOf(name)}>
                  {t.letIn}
                </Button>
                <Button small look="quiet" name="intent" value="refuse" aria-label={t.refuseOf(name)}>
                  {t.refuse}
                </Button>
              </form>
            ),
          },
        ]}
      />
    </section>
  );
}
