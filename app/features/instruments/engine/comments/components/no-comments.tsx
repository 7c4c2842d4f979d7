import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { TextArea } from "~/ui/form/field";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";
import { type CommentPlace, piecePath } from "../comment";
import { commentMessages } from "../comments.messages";
import type { UnplacedComment } from "../write-comment.server";

/** In place of the comments for who may not comment there (any more), with what they wrote; while newer software has the piece that can be sent once more. */
export function NoComments({
  place,
  isNewer,
  unplaced,
}: {
  place: CommentPlace;
  /** The piece was written by newer software, while instances are replaced. */
  isNewer: boolean;
  unplaced?: UnplacedComment;
}) {
  const t = commentMessages[useLocale()];
  return (
    <Page narrow>
      <h1>{isNewer ? t.notNow : t.cannot}</h1>
      <p>{isNewer ? t.faults.newer : t.cannotHelp}</p>
      {unplaced?.text && (
        <form method="post" className="sc-form" noValidate>
          <Notice kind="warning">{isNewer ? t.notYetPlaced : t.faults.gone}</Notice>
          <input type="hidden" name="key" value={unplaced.key} />
          <TextArea name="text" label={t.yourText} defaultValue={unplaced.text} readOnly={!isNewer} />
          {isNewer && (
            <Actions>
              <Button name="intent" value="write">
                {t.send}
              </Button>
            </Actions>
          )}
        </form>
      )}
      <TextLink href={piecePath(place)} icon="back">
        {t.toPiece}
      </TextLink>
    </Page>
  );
}
