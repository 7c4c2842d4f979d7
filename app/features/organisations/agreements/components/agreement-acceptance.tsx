import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatDate } from "~/lib/dates";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { type Acceptance, agreementVersion, type AgreementState } from "../agreement";
import { agreementMessages } from "../agreement.messages";

/** Where the organisation stands with the agreement, and the way to accept it for who may. */
export function AgreementAcceptance({
  organisation,
  state,
  accepted,
  mark,
  mayAccept,
  name,
}: {
  organisation: { id: string; name: string };
  state: AgreementState;
  accepted: readonly Acceptance[];
  /** Of the text that stands on the page. */
  mark: string;
  mayAccept: boolean;
  /** Of who looks; empty until they gave one. */
  name: string;
}) {
  const locale = useLocale();
  const t = agreementMessages[locale];
  return (
    <section className="sc-stack" aria-labelledby="acceptance">
      <h2 id="acceptance">{t.acceptedTitle}</h2>
      <Notice kind={state === "current" ? "success" : "warning"}>{t.states[state]}</Notice>
      {accepted.length > 0 && (
        <Table
          caption={t.acceptedTitle}
          hideCaption
          rows={accepted}
          rowKey={({ version }) => version}
          columns={[
            { label: t.version, rowHeader: true, cell: ({ version }) => version },
            { label: t.by, cell: ({ acceptedByName }) => <bdi>{acceptedByName}</bdi> },
            { label: t.on, nowrap: true, cell: ({ acceptedAt }) => formatDate(acceptedAt, locale) },
          ]}
        />
      )}
      {state !== "current" && !mayAccept && <p>{t.onlyManagers}</p>}
      {state !== "current" && mayAccept && name === "" && (
        <Notice>
          <p>
            {t.refusals.nameMissing} <a href="/my/profile">{t.toProfile}</a>
          </p>
        </Notice>
      )}
      {state !== "current" && mayAccept && name !== "" && (
        <form method="post" action={`/organisation/${organisation.id}/agreement`} className="sc-no-print">
          <input type="hidden" name="shown" value={mark} />
          <p>{t.acceptHelp(organisation.name, name)}</p>
          <Actions>
            <Button>{state === "none" ? t.accept : t.acceptNew}</Button>
          </Actions>
        </form>
      )}
      {state === "current" && mayAccept && (
        <Actions>
          <ButtonLink href={`/organisation/${organisation.id}/seats`}>{t.toSeats}</ButtonLink>
        </Actions>
      )}
      <p className="sc-no-print">
        <small>
          {t.draft} {agreementVersion}. {t.print}{" "}
          <a href={publicPath("processorAgreement", locale)}>{t.pdfLink}</a>
        </small>
      </p>
    </section>
  );
}
