import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Panel } from "~/ui/card";
import { Actions, Button } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { approvalMessages } from "../approval.messages";
import type { ProposalView } from "../proposal.queries.server";

/** Where a group stands with the foundation, and what its host may ask of it now. */
export function ProposalPanel({ proposal, action }: { proposal: ProposalView; action: string }) {
  const locale = useLocale();
  const t = approvalMessages[locale];
  const { status, proposedAt, returnedNote, isAgreed, timeZone } = proposal;
  if (status === "CANCELLED") return null;
  if (status !== "DRAFT")
    return (
      <Panel title={t.proposal}>
        <p>{t.isOpen}</p>
        {!isAgreed && <p>{t.goesOn}</p>}
      </Panel>
    );
  const intent = proposedAt ? "takeBack" : "propose";
  return (
    <Panel title={t.proposal}>
      {returnedNote && (
        <Notice kind="warning" title={t.returned}>
          <p className="sc-lines">{returnedNote}</p>
        </Notice>
      )}
      <p>{proposedAt ? t.waits(formatInstant(proposedAt, locale, timeZone)) : t.draft}</p>
      {!isAgreed && <Notice kind="warning">{t.refusals.agreementOver!}</Notice>}
      <form method="post" action={action}>
        <Actions>
          <Button name="intent" value={intent} look={proposedAt ? "secondary" : "primary"}>
            {t[intent]}
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}
