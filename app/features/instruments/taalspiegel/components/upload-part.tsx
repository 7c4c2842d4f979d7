import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { FileInput } from "~/ui/form/field";
import type { DocumentFault } from "~/platform/documents/document-fault";
import { uploadMessages } from "../upload.messages";

const accept =
  ".txt,.docx,.pdf,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A file in the form, for who has no script: its button sends it, and says so. */
export function UploadPart({ fault }: { fault?: DocumentFault | null }) {
  const t = uploadMessages[useLocale()];
  return (
    <div className="sc-no-print sc-stack" data-part="upload">
      <FileInput
        name="file"
        label={t.file}
        hint={t.fileHintOnServer}
        error={fault ? t.faults[fault] : undefined}
        accept={accept}
      />
      <p>{t.onServerWithText}</p>
      <div>
        <Button look="secondary" name="intent" value="read">
          {t.send}
        </Button>
      </div>
    </div>
  );
}

/** The same for the browser: it reads plain text by itself, and asks before it sends anything else. */
export function UploadShape() {
  const t = uploadMessages[useLocale()];
  return (
    <div className="sc-no-print sc-stack" data-part="upload">
      <FileInput name="file" label={t.file} hint={t.fileHint} accept={accept} />
      <div className="sc-stack" data-part="send" hidden>
        <p>{t.onServer}</p>
        <div>
          <Button look="secondary" type="button">
            {t.send}
          </Button>
        </div>
      </div>
      <p role="status" data-part="upload-status" />
    </div>
  );
}
