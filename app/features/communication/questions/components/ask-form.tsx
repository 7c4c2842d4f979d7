import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/field";
import type { Unplaced } from "../answer-talk.server";
import { faultInWords } from "../say-fault";
import { questionMessages } from "../questions.messages";

/** Asks the group something. */
export function AskForm({ formId, unplaced }: { formId: string; unplaced?: Unplaced }) {
  const t = questionMessages[useLocale()];
  const mine = unplaced?.intent === "ask" ? unplaced : undefined;
  const error = mine && faultInWords(mine.fault, t);
  return (
    <section className="sc-stack sc-no-print" aria-labelledby="ask">
      <h3 id="ask">{t.ask}</h3>
      <ErrorSummary title={t.notPlaced} errors={{ question: error }} />
      <form method="post" className="sc-form" noValidate>
        <input type="hidden" name="formId" value={formId} />
        <TextArea
          name="text"
          id="question"
          label={t.askLabel}
          hint={t.askHint}
          error={error}
          defaultValue={mine?.typed}
          required
        />
        <Actions>
          <Button name="intent" value="ask">
            {t.askButton}
          </Button>
        </Actions>
      </form>
    </section>
  );
}
