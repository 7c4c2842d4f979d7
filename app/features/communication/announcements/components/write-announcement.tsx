import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea, TextInput } from "~/ui/form/field";
import type { AnnouncementDraft, AnnouncementFaults } from "../announcement";
import { announcementMessages } from "../announcements.messages";

/** An announcement as it is written, before it is looked at. */
export function WriteAnnouncement({
  formId,
  draft,
  faults = {},
}: {
  formId: string;
  /** What was typed before. */
  draft?: AnnouncementDraft;
  faults?: AnnouncementFaults;
}) {
  const t = announcementMessages[useLocale()];
  const errors = {
    title: faults.title && t.faults[faults.title],
    text: faults.text && t.faults[faults.text],
  };
  return (
    <section className="sc-stack sc-no-print" aria-labelledby="write">
      <h2 id="write">{t.write}</h2>
      <ErrorSummary title={t.notSent} errors={errors} />
      <form method="post" className="sc-form" noValidate>
        <input type="hidden" name="formId" value={formId} />
        <TextInput
          name="title"
          label={t.title}
          hint={t.titleHint}
          error={errors.title}
          defaultValue={draft?.title}
          dir="auto"
          required
        />
        <TextArea
          name="text"
          label={t.text}
          hint={t.textHint}
          error={errors.text}
          defaultValue={draft?.text}
          rows={8}
          required
        />
        <Checkbox
          name="isMailed"
          value="yes"
          label={t.isMailed}
          hint={t.isMailedHint}
          defaultChecked={draft?.isMailed ?? true}
        />
        <Checkbox
          name="mustKnow"
          value="yes"
          label={t.mustKnow}
          hint={t.mustKnowHint}
          defaultChecked={draft?.mustKnow ?? false}
        />
        <Actions>
          <Button name="intent" value="preview">
            {t.show}
          </Button>
        </Actions>
      </form>
    </section>
  );
}
