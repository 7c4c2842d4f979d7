import "~/styles/pages/learning.css";
import type { ReactNode } from "react";
import { MasterclassCard } from "~/features/catalogue/pages/components/masterclass-cards";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { CardGrid } from "~/ui/card";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Lead } from "~/ui/text";
import { enrolmentPath } from "../../outline/learning-paths";
import { completionMessages } from "../completion.messages";
import type { Completion } from "../completion.queries.server";
import { outlineMessages } from "../../outline/outline.messages";
import { Meetings } from "../../outline/components/meetings";

/** The end of a masterclass or module: what was earned, the meetings still to come, and what to follow after it. */
export function Completed({
  name,
  completion: { enrolment, next },
  children,
}: {
  name: string;
  completion: Completion;
  /** The certificate. */
  children: ReactNode;
}) {
  const locale = useLocale();
  const t = completionMessages[locale];
  const { id, title, completedAt, cohort } = enrolment;
  return (
    <Page>
      <Breadcrumbs
        items={[
          { href: "/my", label: outlineMessages[locale].mine },
          { href: enrolmentPath(id), label: title },
          { label: t.outline },
        ]}
      />
      <h1>{t.congratulations(name)}</h1>
      <Lead>{completedAt && t.completedOn(title, formatPlainDate(completedAt, locale))}</Lead>
      {children}
      {cohort && cohort.sessions.length > 0 && <Meetings cohort={cohort} level={2} />}
      {next && (
        <section className="sc-stack" aria-labelledby="next">
          <h2 id="next">{t.nextMasterclass}</h2>
          <CardGrid>
            <MasterclassCard one={next} />
          </CardGrid>
        </section>
      )}
      <p>
        <a href={enrolmentPath(id)}>{t.readBack}</a>
        {" · "}
        <a href="/my">{t.toMine}</a>
      </p>
    </Page>
  );
}
