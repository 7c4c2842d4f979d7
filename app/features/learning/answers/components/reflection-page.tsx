import "~/styles/pages/learning.css";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/field";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";
import { enrolmentPath, lessonPath } from "../../outline/learning-paths";
import { answerMessages } from "../answer.messages";
import { reflectionMaxLength } from "../reflection";
import type { ReflectionHistory } from "../reflection-history.queries.server";
import type { ReflectionRefusal } from "../save-reflection.server";

type Answer = ReflectionRefusal & { typed: string };

/** One answer by itself: with its earlier versions, and with what stands in the way of saving it. */
export function ReflectionPage({
  view,
  answer,
}: {
  view: ReflectionHistory & { enrolmentId: string; lessonSlug: string };
  answer?: Answer;
}) {
  const locale = useLocale();
  const t = answerMessages[locale];
  const conflict = answer?.reason === "conflict" ? answer.theirs : null;
  const tooLong = answer?.reason === "tooLong" ? t.tooLong(answer.length, reflectionMaxLength) : undefined;
  return (
    <Page narrow>
      {view.isEnded ? (
        <TextLink href={enrolmentPath(view.enrolmentId)} icon="back">
          {t.backToOwn}
        </TextLink>
      ) : (
        <TextLink href={lessonPath(view.enrolmentId, view.lessonSlug)} icon="back">
          {t.backToLesson}: {view.lessonTitle}
        </TextLink>
      )}
      <h1>{t.reflectionTitle}</h1>
      <ErrorSummary errors={{ text: tooLong }} />
      {view.isEnded && (
        <Notice kind="warning" title={t.ended}>
          {t.endedHelp}
        </Notice>
      )}
      {conflict && (
        <Notice kind="warning" title={t.conflict}>
          <p>
            {t.conflictHelp} {t.nothingLost}
          </p>
        </Notice>
      )}
      <form method="post" className="sc-form">
        <input type="hidden" name="block" value={view.blockId} />
        <input type="hidden" name="version" value={conflict?.version ?? view.version} />
        <TextArea
          name="text"
          label={conflict ? t.conflictMine : view.label}
          error={tooLong}
          rows={8}
          defaultValue={answer?.typed ?? view.text}
          readOnly={view.isEnded}
        />
        {!view.isEnded && (
          <Actions>
            <Button>{conflict ? t.keepMine : t.save}</Button>
          </Actions>
        )}
      </form>
      {conflict && (
        <form method="post" className="sc-form">
          <input type="hidden" name="block" value={view.blockId} />
          <input type="hidden" name="version" value={conflict.version} />
          <input type="hidden" name="also" value={answer?.typed} />
          <TextArea
            name="text"
            id="theirs"
            label={t.conflictTheirs}
            rows={8}
            defaultValue={conflict.text}
            readOnly
          />
          <Actions>
            <Button look="secondary">{t.takeTheirs}</Button>
          </Actions>
        </form>
      )}
      <h2>{t.earlierVersions}</h2>
      {view.earlier.length === 0 && <p>{t.noVersions}</p>}
      {view.earlier.map(({ version, text, savedAt }) => (
        <details key={version} className="sc-versions">
          <summary>{t.versionOf(formatInstant(savedAt, locale))}</summary>
          <p className="sc-written" dir="auto">
            {text}
          </p>
        </details>
      ))}
    </Page>
  );
}
