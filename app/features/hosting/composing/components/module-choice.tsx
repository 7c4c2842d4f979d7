import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { FieldError } from "~/ui/form/field";
import { type ComposingFault, composingMessages } from "../composing.messages";
import type { ModuleToChoose } from "../compositions.queries.server";

/** Which modules to put together. */
export function ModuleChoice({
  modules,
  chosen,
  fault,
}: {
  modules: readonly ModuleToChoose[];
  chosen: readonly string[];
  fault?: ComposingFault;
}) {
  const t = composingMessages[useLocale()];
  const error = fault && t.faults[fault];
  return (
    <>
      <ErrorSummary errors={{ module: error }} />
      <form method="post" className="sc-form" noValidate>
        <fieldset className={error ? "sc-field sc-field--error" : "sc-field"}>
          <legend>{t.choose}</legend>
          <p className="sc-field__hint">{t.chooseHint}</p>
          {error && <FieldError id="module" error={error} />}
          {modules.map(({ id, title, hours, summary }, place) => (
            <Checkbox
              key={id}
              name="module"
              id={place === 0 ? "module" : `module-${id}`}
              value={id}
              label={t.moduleWith(title, hours)}
              hint={summary}
              defaultChecked={chosen.includes(id)}
            />
          ))}
        </fieldset>
        <Button>{t.compose}</Button>
      </form>
    </>
  );
}
