import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { type MailList, mailLists } from "../mail-list";
import { preferenceMessages } from "../preferences.messages";

/** What is mailed to somebody, to tick. `left`: the lists that they are not on. */
export function MailChoice({ left }: { left: readonly MailList[] }) {
  const t = preferenceMessages[useLocale()];
  return (
    <section aria-labelledby="mail" className="sc-stack">
      <h2 id="mail">{t.title}</h2>
      <p>{t.lead}</p>
      <form method="post" className="sc-form">
        <fieldset className="sc-field">
          <legend>{t.which}</legend>
          {mailLists.map((list) => (
            <Checkbox
              key={list}
              name="list"
              id={`list-${list.toLowerCase()}`}
              value={list}
              label={t.lists[list]}
              defaultChecked={!left.includes(list)}
            />
          ))}
        </fieldset>
        <Button look="secondary" name="intent" value="mail">
          {t.save}
        </Button>
      </form>
    </section>
  );
}
