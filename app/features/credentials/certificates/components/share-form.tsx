import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { Notice } from "~/ui/notice";
import { certificateMessages } from "../certificate.messages";
import "./certificate.css";

/**
 * The address to share, and whether the holder's name is shown there; of one that was replaced whether it leads to the new
 * one also when the name is shown there.
 */
export function ShareForm({
  address,
  showHolder,
  isSaved,
  isReplaced,
}: {
  address: string;
  showHolder: boolean;
  isSaved: boolean;
  isReplaced: boolean;
}) {
  const t = certificateMessages[useLocale()];
  return (
    <section className="sc-no-print sc-stack" aria-labelledby="share">
      <h2 id="share">{isReplaced ? t.leadTitle : t.shareTitle}</h2>
      {isSaved && (
        <Notice kind="success" title={t.saved}>
          {isReplaced
            ? showHolder
              ? t.savedLeads
              : t.savedLeadsNot
            : showHolder
              ? t.savedShown
              : t.savedHidden}
        </Notice>
      )}
      <p>
        {isReplaced ? t.leadText : t.shareText}
        <br />
        <a className="sc-certificate__address" href={address}>
          {address}
        </a>
      </p>
      <form method="post" className="sc-form">
        <Checkbox
          name="showHolder"
          value="on"
          label={isReplaced ? t.leadToName : t.shareHolder}
          hint={isReplaced ? t.leadHint : t.shareHint}
          defaultChecked={showHolder}
        />
        <Actions>
          <Button look="secondary">{t.save}</Button>
        </Actions>
      </form>
    </section>
  );
}
