import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { FileInput, TextArea } from "~/ui/form/field";
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
      <div data-part="former" hidden>
        <Button look="secondary" small type="button">
          {t.putBack}
        </Button>
      </div>
    </div>
  );
}

/** The text that a file took the place of, for who has no script: it can be copied, and its button puts it back. */
export function FormerText({ text }: { text: string }) {
  const t = uploadMessages[useLocale()];
  return (
    <form method="post" className="sc-stack sc-no-print" data-part="former-text">
      <TextArea
        name="text"
        id="former"
        label={t.former}
        hint={t.formerHelp}
        rows={6}
        lang="nl"
        readOnly
        defaultValue={text}
      />
      <div>
        <Button look="secondary" name="intent" value="look">
          {t.putBack}
        </Button>
      </div>
    </form>
  );
}
