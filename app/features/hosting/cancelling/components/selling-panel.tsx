import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { TextLink } from "~/ui/text";
import { cancellingMessages } from "../cancelling.messages";
import type { Selling } from "../selling.queries.server";

/** What a host does with its own group: look at the page of a draft, close selling and open it again, cancel. */
export function SellingPanel({
  selling: { status, mayReopen, isOver },
  path,
}: {
  selling: Selling;
  path: string;
}) {
  const t = cancellingMessages[useLocale()];
  if (status === "CANCELLED" || isOver) return null;
  const act = status === "PUBLISHED" ? "close" : mayReopen ? "reopen" : null;
  return (
    <Panel title={status === "DRAFT" ? t.before : t.selling}>
      {status === "PUBLISHED" && <p>{t.isOpen}</p>}
      {status === "CLOSED" && <p>{mayReopen ? t.isClosed : t.closedByFoundation}</p>}
      <form method="post" action={path}>
        <Actions>
          {status === "DRAFT" && (
            <ButtonLink look="secondary" href={`${path}/preview`}>
              {t.preview}
            </ButtonLink>
          )}
          {act && (
            <Button look="secondary" name="intent" value={act}>
              {t[act]}
            </Button>
          )}
          <TextLink href={`${path}/cancel`}>{t.cancel}</TextLink>
        </Actions>
      </form>
    </Panel>
  );
}
