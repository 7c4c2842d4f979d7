import { useLocale } from "~/i18n/locale-context";
import { ibanInFours } from "~/lib/registration/iban";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { FileInput } from "~/ui/form/field";
import { statementMessages } from "../statement.messages";
import type { Upload } from "../upload-statement.server";

/** To choose a statement and take it in. */
export function UploadForm({ refused }: { refused?: Extract<Upload, { ok: false }> }) {
  const t = statementMessages[useLocale()];
  const error =
    refused &&
    (refused.fault === "otherAccount" ? t.otherAccount(ibanInFours(refused.iban)) : t.faults[refused.fault]);
  return (
    <>
      <ErrorSummary errors={{ file: error }} />
      <p className="sc-measure">{t.lead}</p>
      <form method="post" encType="multipart/form-data" className="sc-form">
        <FileInput
          name="file"
          label={t.file}
          hint={t.hint}
          error={error}
          accept=".xml,application/xml,text/xml"
        />
        <Actions>
          <Button>{t.send}</Button>
          <ButtonLink look="quiet" href="/desk/payments/entries">
            {t.toEntries}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
