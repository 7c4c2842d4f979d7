import { useLocale } from "~/i18n/locale-context";
import { deskWords } from "~/ui/desk/desk.messages";
import { Actions, Button } from "~/ui/form/button";
import { TextInput } from "~/ui/form/field";
import type { EntryAnswer } from "../entry-form";
import { entryMessages } from "../entry.messages";

/** To say that a booking is about something else, with the reason. */
export function SetAsideForm({ answer }: { answer?: EntryAnswer }) {
  const locale = useLocale();
  const t = entryMessages[locale];
  const fault = answer?.faults.aside;
  return (
    <section className="sc-stack">
      <h2>{t.aside}</h2>
      <p>{t.asideHelp}</p>
      <form method="post" className="sc-form" noValidate>
        <TextInput
          name="reason"
          id="aside"
          label={deskWords[locale].reason}
          error={fault && t.refusals[fault]}
          defaultValue={fault && answer?.values.reason}
        />
        <Actions>
          <Button look="quiet" name="intent" value="setAside">
            {t.setAside}
          </Button>
        </Actions>
      </form>
    </section>
  );
}
