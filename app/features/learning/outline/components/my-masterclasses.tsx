import "~/styles/pages/learning.css";
import type { ReactNode } from "react";
import { feedMessages } from "~/features/enrolment/feed/feed.messages";
import { libraryMessages } from "~/features/sheets/library/library.messages";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatPlainDate } from "~/lib/dates";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { EmptyState, Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";
import { enrolmentPath } from "../learning-paths";
import { outlineMessages } from "../outline.messages";
import type { MyEnrolment } from "../my-masterclasses.queries.server";
import { CompletedEnrolment } from "./completed-enrolment";
import { RunningEnrolment } from "./running-enrolment";

/** What somebody follows, followed and completed. The first that is running has the page's one primary button. */
export function MyMasterclasses({
  name,
  isStaff,
  enrolments,
  onItsWay,
}: {
  name: string;
  /** Works at the foundation: has a desk. */
  isStaff: boolean;
  enrolments: readonly MyEnrolment[];
  /** What was ordered and cannot be followed yet. */
  onItsWay?: ReactNode;
}) {
  const locale = useLocale();
  const t = outlineMessages[locale];
  const having = (status: MyEnrolment["status"]) => enrolments.filter((one) => one.status === status);
  const [running, completed, ended] = [having("running"), having("completed"), having("ended")];
  return (
    <Page>
      {name && <p className="sc-card__eyebrow">{t.hello(name)}</p>}
      <h1>{t.mine}</h1>
      {isStaff && <TextLink href="/desk">{t.toDesk}</TextLink>}
      {!name && (
        <Notice title={t.nameMissing}>
          <p>
            {t.nameMissingHelp} <a href="/my/profile">{t.toProfile}</a>
          </p>
        </Notice>
      )}
      {onItsWay}
      {enrolments.length === 0 && !onItsWay && (
        <EmptyState seed="mijn-masterclasses" title={t.emptyTitle}>
          <p>{t.emptyHelp}</p>
          <ButtonLink href={publicPath("masterclasses", locale)} icon="arrow">
            {t.toCatalogue}
          </ButtonLink>
        </EmptyState>
      )}
      {running.map((enrolment, index) => (
        <RunningEnrolment key={enrolment.id} enrolment={enrolment} isFirst={index === 0} />
      ))}
      {completed.length > 0 && (
        <section className="sc-stack" aria-labelledby="completed">
          <h2 id="completed">{t.completed}</h2>
          <ul className="sc-enrolments">
            {completed.map((enrolment) => (
              <CompletedEnrolment key={enrolment.id} enrolment={enrolment} />
            ))}
          </ul>
        </section>
      )}
      {ended.length > 0 && (
        <section className="sc-stack" aria-labelledby="ended">
          <h2 id="ended">{t.earlier}</h2>
          <ul className="sc-list">
            {ended.map(({ id, title, endedAt, cohort }) => (
              <li key={id}>
                <a href={enrolmentPath(id)}>{title}</a>
                {cohort?.isCancelled && <> · {t.groupCancelled}</>}
                {endedAt && <> · {t.endedAt(formatPlainDate(endedAt, locale))}</>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Actions>
        <TextLink href="/my/work">{t.toWork}</TextLink>
        <TextLink href={publicPath("material", locale)}>{libraryMessages[locale].toMaterial}</TextLink>
        <TextLink href="/my/orders">{t.toOrders}</TextLink>
        <TextLink href="/my/calendar">{feedMessages[locale].link}</TextLink>
      </Actions>
    </Page>
  );
}
