import { namingMessages } from "~/features/enrolment/naming/naming.messages";
import type { FileRefusal } from "~/features/enrolment/naming/file-text";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { FileInput, TextArea, TextInput } from "~/ui/form/field";
import { refusalInWords, rosterMessages } from "../roster.messages";
import type { RosterValues } from "../roster-form.server";
import type { RosterRefusal } from "../add-roster.server";

/** Who is to be put in a group, typed, pasted or as a file. Nothing happens before the preview. */
export function RosterForm({
  values,
  isPaid,
  file,
  refusal,
}: {
  values: RosterValues;
  /** The host is invoiced for it. */
  isPaid: boolean;
  file?: FileRefusal;
  refusal?: RosterRefusal;
}) {
  const locale = useLocale();
  const [t, naming] = [rosterMessages[locale], namingMessages[locale]];
  const errors = {
    list: refusal && refusalInWords(refusal, t),
    file: file && naming.files[file],
  };
  return (
    <section className="sc-stack sc-no-print" aria-labelledby="add">
      <h2 id="add">{t.add}</h2>
      <ErrorSummary errors={errors} />
      <p>{t.addLead}</p>
      <form method="post" encType="multipart/form-data" className="sc-form" noValidate>
        <TextArea
          name="list"
          label={naming.list}
          hint={naming.listHint}
          error={errors.list}
          defaultValue={values.list}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          rows={8}
        />
        <FileInput
          name="file"
          label={naming.file}
          hint={naming.fileHint}
          error={errors.file}
          accept=".csv,.txt,text/csv,text/plain"
        />
        <RadioGroup
          name="language"
          label={naming.language}
          choices={(["nl", "en"] as const).map((one) => ({ value: one, label: naming.languages[one] }))}
          defaultValue={values.language}
        />
        {isPaid && (
          <TextInput
            name="purchaseOrder"
            label={t.purchaseOrder}
            hint={t.purchaseOrderHint}
            defaultValue={values.purchaseOrder}
            maxLength={60}
            optional
          />
        )}
        <Actions>
          <Button name="intent" value="preview">
            {t.preview}
          </Button>
        </Actions>
      </form>
      <p>{t.stop}</p>
    </section>
  );
}
