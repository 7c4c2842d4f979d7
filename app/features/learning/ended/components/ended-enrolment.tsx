import "~/styles/pages/learning.css";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatPlainDate } from "~/lib/dates";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { enrolmentPath, lessonPath } from "../../outline/learning-paths";
import type { EndedView } from "../ended.queries.server";
import { endedMessages } from "../ended.messages";
import { outlineMessages } from "../../outline/outline.messages";

/** An enrolment whose ticket was cancelled, or whose seat went to somebody else: what happened, the way to buy again, and what one wrote. */
export function EndedEnrolment({ view }: { view: EndedView }) {
  const locale = useLocale();
  const t = endedMessages[locale];
  const { enrolmentId, title, endedAt, isGroupCancelled, isGiven, masterclassSlug, answers } = view;
  const date = formatPlainDate(endedAt, locale);
  const text = isGroupCancelled ? t.groupText : isGiven ? t.givenText : t.text;
  return (
    <Page narrow>
      <Breadcrumbs items={[{ href: "/my", label: outlineMessages[locale].backToMine }, { label: title }]} />
      <h1>{title}</h1>
      <Notice kind="warning" title={isGiven && !isGroupCancelled ? t.givenTitle : t.title}>
        <p>{text(date)}</p>
        {!isGiven && (
          <p>
            {t.money} <a href="/my/orders">{t.toOrders}</a>
          </p>
        )}
      </Notice>
      <section className="sc-stack">
        <h2>{t.again}</h2>
        <p>{t.againText}</p>
        <Actions>
          <ButtonLink
            href={
              masterclassSlug
                ? publicPath("masterclass", locale, masterclassSlug)
                : publicPath("cohorts", locale)
            }
            icon="arrow"
          >
            {t.toDates}
          </ButtonLink>
        </Actions>
      </section>
      <section className="sc-stack">
        <h2>{t.own}</h2>
        {answers.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <>
            <p>{t.ownText}</p>
            <Actions>
              <ButtonLink look="secondary" href={`${enrolmentPath(enrolmentId)}/answers.txt`}>
                {t.download}
              </ButtonLink>
            </Actions>
            {answers.map(({ lessonTitle, lessonSlug, blockId, label, text }) => (
              <section key={blockId} className="sc-stack">
                <h3>{lessonTitle}</h3>
                <p className="sc-field__hint">{label}</p>
                <p className="sc-written" dir="auto">
                  {text}
                </p>
                {lessonSlug && (
                  <p>
                    <a
                      href={`${lessonPath(enrolmentId, lessonSlug)}/reflection?block=${encodeURIComponent(blockId)}`}
                    >
                      {t.versions}
                      <span className="sc-visually-hidden">: {lessonTitle}</span>
                    </a>
                  </p>
                )}
              </section>
            ))}
          </>
        )}
      </section>
    </Page>
  );
}
