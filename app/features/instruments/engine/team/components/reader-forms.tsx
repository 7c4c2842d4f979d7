import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import type { PieceReader } from "../piece-readers.db.server";
import { teamMessages } from "../team.messages";

/** What can be done with one who reads a piece: another right, or the end of it. */
export function ReaderForms({ reader: { id, name, mayEdit } }: { reader: PieceReader }) {
  const t = teamMessages[useLocale()];
  const called = name || t.nameless;
  return (
    <form method="post" className="sc-row-actions">
      <input type="hidden" name="reader" value={id} />
      <Button small look="secondary" name="intent" value={mayEdit ? "read" : "edit"}>
        {mayEdit ? t.letRead(called) : t.letEdit(called)}
      </Button>
      <Button small look="quiet" name="intent" value="end">
        {t.end(called)}
      </Button>
    </form>
  );
}
