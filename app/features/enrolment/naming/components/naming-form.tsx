import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { FileInput, Select, TextArea } from "~/ui/form/field";
import { groupLabel } from "../../seat-groups/group-label";
import type { SeatGroup } from "../../seat-groups/seat-groups.queries.server";
import type { FileRefusal } from "../file-text";
import { namingMessages } from "../naming.messages";
import type { NamingValues } from "../naming-form.server";
import type { ListRefusal } from "../name-people.server";

/** Who gets seats of which group, typed, pasted or as a file. Nothing happens before the preview. */
export function NamingForm({
  page,
  groups,
  values,
  file,
  refusal,
}: {
  /** Of the organisation's seats. */
  page: string;
  /** Those with seats to give. */
  groups: readonly SeatGroup[];
  values: NamingValues;
  file?: FileRefusal;
  refusal?: ListRefusal;
}) {
  const locale = useLocale();
  const t = namingMessages[locale];
  const isOfGroup = refusal && refusal !== "nobody" && refusal !== "tooMany";
  const errors = {
    group: isOfGroup ? t.refusals[refusal] : undefined,
    list: refusal && !isOfGroup ? t.refusals[refusal] : undefined,
    file: file && t.files[file],
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <p>{t.lead}</p>
      <form
        method="post"
        action={`${page}/name`}
        encType="multipart/form-data"
        className="sc-form"
        noValidate
      >
        <Select name="group" label={t.group} error={errors.group} defaultValue={values.group}>
          {groups.map((group) => (
            <option key={group.key} value={group.key}>
              {groupLabel(group, locale)} ({t.free(group.nameable)})
            </option>
          ))}
        </Select>
        <TextArea
          name="list"
          label={t.list}
          hint={t.listHint}
          error={errors.list}
          defaultValue={values.list}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          rows={8}
        />
        <FileInput
          name="file"
          label={t.file}
          hint={t.fileHint}
          error={errors.file}
          accept=".csv,.txt,text/csv,text/plain"
        />
        <LanguageChoice value={values.language} />
        <Actions>
          <Button name="intent" value="preview">
            {t.preview}
          </Button>
          <ButtonLink look="quiet" href={page}>
            {t.cancel}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}

function LanguageChoice({ value }: { value: NamingValues["language"] }) {
  const t = namingMessages[useLocale()];
  return (
    <RadioGroup
      name="language"
      label={t.language}
      choices={(["nl", "en"] as const).map((one) => ({ value: one, label: t.languages[one] }))}
      defaultValue={value}
    />
  );
}
