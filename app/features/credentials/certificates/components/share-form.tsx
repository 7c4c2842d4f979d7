import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { Notice } from "~/ui/notice";
import { certificateMessages } from "../certificate.messages";
import "./certificate.css";

/** The address to share, and whether the holder's name is shown there. */
export function ShareForm({
  address,
  showHolder,
  isSaved,
}: {
  address: string;
  showHolder: boolean;
  isSaved: boolean;
}) {
  const t = certificateMessages[useLocale()];
  return (
    <section className="sc-no-print sc-stack" aria-labelledby="share">
      <h2 id="share">{t.shareTitle}</h2>
      {isSaved && (
        <Notice kind="success" title={t.saved}>
          {showHolder ? t.savedShown : t.savedHidden}
        </Notice>
      )}
      <p>
        {t.shareText}
        <br />
        <a className="sc-certificate__address" href={address}>
          {address}
        </a>
      </p>
      <form method="post" className="sc-form">
        <Checkbox
          name="showHolder"
          value="on"
          label={t.shareHolder}
          hint={t.shareHint}
          defaultChecked={showHolder}
        />
        <Actions>
          <Button look="secondary">{t.save}</Button>
        </Actions>
      </form>
    </section>
  );
}
