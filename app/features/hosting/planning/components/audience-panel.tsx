import { createElement } from "react";
import { cohortFormMessages } from "~/features/cohorts/editing/cohort-form.messages";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { useSite } from "~/platform/site/site-context";
import { Panel } from "~/ui/card";
import { Button } from "~/ui/form/button";
import { TextInput } from "~/ui/form/field";
import { TextLink } from "~/ui/text";
import type { ProposalView } from "../../approval/proposal.queries.server";
import { hostPlanningMessages } from "../planning.messages";

/** Whom a group is for, and how they come to it: by its page, by a link that only who is invited has, or by their organisation. */
export function AudiencePanel({ proposal, action }: { proposal: ProposalView; action: string }) {
  const locale = useLocale();
  const [t, form] = [hostPlanningMessages[locale], cohortFormMessages[locale]];
  const { origin } = useSite();
  const { audience, slug, closedFor } = proposal;
  const path = slug && publicPath("cohort", locale, slug);
  return (
    <Panel title={form.fields.audience}>
      <p>{closedFor ? t.closedFor(closedFor) : `${form.audiences[audience]}.`}</p>
      {audience === "PUBLIC" && path && <TextLink href={path}>{t.page}</TextLink>}
      {audience === "INVITED" && path && (
        <>
          {createElement(
            "sc-copy",
            { class: "sc-copy", "data-copy": t.copyLink, "data-copied": t.copied },
            <TextInput name="link" label={t.link} hint={t.linkHelp} value={origin + path} readOnly />,
          )}
          <form method="post" action={action} className="sc-no-print">
            <Button small look="secondary" name="intent" value="renew">
              {t.renew}
            </Button>
          </form>
        </>
      )}
    </Panel>
  );
}
