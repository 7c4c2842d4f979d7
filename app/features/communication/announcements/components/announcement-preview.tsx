import "~/styles/pages/group.css";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import type { AnnouncementDraft } from "../announcement";
import { announcementMessages } from "../announcements.messages";
import type { AnnouncementPreview as Preview } from "../announcements.queries.server";

/** An announcement as people will read it, with how many they are, and the button that sends it. */
export function AnnouncementPreview({
  formId,
  draft,
  preview,
}: {
  formId: string;
  draft: AnnouncementDraft;
  preview: Preview;
}) {
  const t = announcementMessages[useLocale()];
  const { title, text, isMailed, mustKnow } = draft;
  return (
    <section className="sc-stack" aria-labelledby="preview">
      <h2 id="preview">{t.previewTitle}</h2>
      <p>
        {t.onPage(preview.followers)} {t.mailsGo(preview.mailed)}
      </p>
      <div className="sc-talk__one">
        <h3 className="sc-heading sc-heading--4" dir="auto">
          {title}
        </h3>
        <p dir="auto" className="sc-talk__text">
          {text}
        </p>
      </div>
      {preview.mails.map((mail) => (
        <details key={mail.locale}>
          <summary>{t.previewIn[mail.locale]}</summary>
          <p>
            {t.subject}: <bdi>{mail.subject}</bdi>
          </p>
          <p dir="auto" className="sc-talk__text">
            {mail.text}
          </p>
        </details>
      ))}
      <form method="post" className="sc-no-print">
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="title" value={title} />
        <input type="hidden" name="text" value={text} />
        {isMailed && <input type="hidden" name="isMailed" value="yes" />}
        {mustKnow && <input type="hidden" name="mustKnow" value="yes" />}
        <Actions>
          <Button name="intent" value="send">
            {t.send(preview.mailed)}
          </Button>
          <Button look="secondary" name="intent" value="change">
            {t.change}
          </Button>
        </Actions>
      </form>
    </section>
  );
}
