import { useLocale } from "~/i18n/locale-context";
import { TextArea } from "~/ui/form/field";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";
import { type CommentPlace, piecePath } from "../comment";
import { commentMessages } from "../comments.messages";

/** In place of the comments for who may not comment there (any more), with what they wrote. */
export function NoComments({
  place,
  isNewer,
  text,
}: {
  place: CommentPlace;
  /** The piece was written by newer software, while instances are replaced. */
  isNewer: boolean;
  text?: string;
}) {
  const t = commentMessages[useLocale()];
  return (
    <Page narrow>
      <h1>{isNewer ? t.notNow : t.cannot}</h1>
      <p>{isNewer ? t.faults.newer : t.cannotHelp}</p>
      {text && (
        <>
          <Notice kind="warning">{t.faults.gone}</Notice>
          <TextArea name="text" label={t.yourText} defaultValue={text} readOnly />
        </>
      )}
      <TextLink href={piecePath(place)} icon="back">
        {t.toPiece}
      </TextLink>
    </Page>
  );
}
