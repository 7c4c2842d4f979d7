import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { TextArea } from "~/ui/form/field";
import { Page } from "~/ui/frame/layout";
import { Lead } from "~/ui/text";
import type { SentForm } from "../sent-form";
import { signedOutMessages } from "../signed-out.messages";

/**
 * Answers or a text that arrived after the session had ended, to be sent once more after signing in. They stand in this page
 * alone: nothing of them is kept on the server, and whoever signs in elsewhere on this browser does not see them.
 */
export function SignedOutForm({ form: { fields, lesson, title, isKept } }: { form: SentForm }) {
  const t = signedOutMessages[useLocale()];
  const text = fields.find(([name]) => name === "text")?.[1];
  const isText = text !== undefined;
  // Those of an instrument are texts too, several at once.
  const isOfTexts = isText || fields.some(([name]) => name.startsWith("field:"));
  const [says, button] = !isOfTexts
    ? [t.answers, t.sendAnswers]
    : isKept
      ? [t.text, t.save]
      : [t.notSent, t.send];
  return (
    <Page narrow>
      <h1>{title}</h1>
      <Lead>{says}</Lead>
      <p>{t.first}</p>
      <Actions>
        <ButtonLink
          href={`/sign-in?redirectTo=${encodeURIComponent(lesson)}`}
          target="_blank"
          rel="noopener"
          icon="arrow"
        >
          {t.signIn}
        </ButtonLink>
      </Actions>
      <p>{t.then}</p>
      <form method="post" className="sc-form">
        {fields.map(
          ([name, value], at) =>
            name !== "text" && <input key={at} type="hidden" name={name} value={value} />,
        )}
        {isText && <TextArea name="text" label={t.yourText} rows={8} defaultValue={text} />}
        <Actions>
          <Button look="secondary">{button}</Button>
        </Actions>
      </form>
    </Page>
  );
}
