import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { TextArea } from "~/ui/form/field";
import { approvalMessages } from "../approval.messages";

/** Below the question whether a host's group may open: to give it back with what must change. */
export function ReturnForm({ action, note, fault }: { action: string; note: string; fault: string | null }) {
  const t = approvalMessages[useLocale()];
  return (
    <details open={fault !== null}>
      <summary>{t.returnTitle}</summary>
      <form method="post" action={action} className="sc-form">
        <TextArea
          name="note"
          label={t.returnLabel}
          hint={t.returnHelp}
          rows={4}
          maxLength={2_000}
          defaultValue={note}
          error={fault === null ? undefined : t.refusals[fault]}
        />
        <Actions>
          <Button look="secondary" name="intent" value="return">
            {t.send}
          </Button>
        </Actions>
      </form>
    </details>
  );
}
