import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { Split } from "~/ui/frame/layout";
import type { CancellationStep } from "../sales-terms";
import {
  mostSteps,
  type NumberField,
  numberFields,
  stepControls,
  type TermsFaults,
  type TermsTyped,
} from "../terms-form";
import { termsMessages } from "../terms.messages";
import { CancellationTerms } from "./cancellation-terms";

/** The terms of sale, to fill in; beside it how buyers read the steps of cancelling. */
export function TermsForm({
  values,
  faults = {},
  version,
  preview,
}: {
  values: TermsTyped;
  faults?: TermsFaults;
  version: number;
  preview: readonly CancellationStep[];
}) {
  const t = termsMessages[useLocale()];
  const errors = Object.fromEntries(Object.entries(faults).map(([id, fault]) => [id, t.faults[fault]]));
  return (
    <>
      <ErrorSummary errors={errors} />
      <Split
        aside={
          <Panel title={t.preview}>
            <CancellationTerms steps={preview} />
          </Panel>
        }
      >
        <form method="post" action="/desk/terms" className="sc-form" noValidate>
          <input type="hidden" name="version" value={version} />
          <h2>{t.numbers}</h2>
          {(Object.keys(numberFields) as NumberField[]).map((field) => (
            <TextInput
              key={field}
              name={field}
              label={t.fields[field].label}
              hint={`${t.fields[field].hint} ${t.bounds(numberFields[field].least, numberFields[field].most)}`}
              error={errors[field]}
              defaultValue={values[field]}
              inputMode="numeric"
              width="short"
              maxLength={6}
            />
          ))}
          <fieldset className="sc-address">
            <legend>{t.steps}</legend>
            <p>{t.stepsHelp}</p>
            {Array.from({ length: mostSteps }, (_, index) => {
              const names = stepControls(index + 1);
              const typed = values.steps[index];
              return (
                <div className="sc-pair" key={names.days}>
                  <TextInput
                    name={names.days}
                    label={t.stepDays(index + 1)}
                    error={errors[names.days]}
                    defaultValue={typed?.days}
                    inputMode="numeric"
                    width="short"
                    maxLength={6}
                  />
                  <TextInput
                    name={names.share}
                    label={t.stepShare(index + 1)}
                    error={errors[names.share]}
                    defaultValue={typed?.share}
                    inputMode="numeric"
                    width="short"
                    maxLength={6}
                  />
                </div>
              );
            })}
          </fieldset>
          <Actions>
            <Button look="secondary" name="intent" value="preview">
              {t.showPreview}
            </Button>
            <Button name="intent" value="save">
              {t.save}
            </Button>
          </Actions>
        </form>
      </Split>
    </>
  );
}
