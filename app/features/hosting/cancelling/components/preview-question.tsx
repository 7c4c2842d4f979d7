import { openingMessages } from "~/features/cohorts/opening/opening.messages";
import type { Missing } from "~/features/cohorts/opening/opening.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { approvalMessages } from "../../approval/approval.messages";
import { cancellingMessages } from "../cancelling.messages";

/** Above the page of a draft, for its host: what is not on it yet, and the way to ask for approval; or why that cannot be. */
export function PreviewQuestion({
  path,
  name,
  missing,
  refusal,
  isProposed,
}: {
  /** Of the group. */
  path: string;
  name: string;
  missing: readonly Missing[];
  refusal: string | null;
  isProposed: boolean;
}) {
  const locale = useLocale();
  const [t, approval, opening] = [
    cancellingMessages[locale],
    approvalMessages[locale],
    openingMessages[locale],
  ];
  return (
    <section className="sc-stack" aria-labelledby="preview">
      {/* No heading: those of the page below begin at the first level. */}
      <p id="preview" className="sc-heading sc-heading--2">
        {t.previewTitle}
      </p>
      <p className="sc-measure">{t.previewLead}</p>
      {refusal && <Notice kind="error">{approval.refusals[refusal] ?? ""}</Notice>}
      {missing.length > 0 && (
        <>
          <p>{t.missing}</p>
          <ul>
            {missing.map((one) => (
              <li key={one}>{opening[one]}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={path}>
        <Actions>
          {!refusal && !isProposed && (
            <Button name="intent" value="propose">
              {approval.propose}
            </Button>
          )}
          <ButtonLink look="secondary" href={`${path}/edit`}>
            {t.edit}
          </ButtonLink>
          <ButtonLink look="quiet" href={path}>
            {t.back(name)}
          </ButtonLink>
        </Actions>
      </form>
    </section>
  );
}
