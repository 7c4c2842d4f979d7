import type { InputHTMLAttributes, ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { controlOf, FieldError, type FieldProps } from "./field";
import { uiMessages } from "../ui.messages";

type CheckboxProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | "className" | "type">;

/** One yes or no. */
export function Checkbox({ name, id, label, hint, error, optional, ...rest }: CheckboxProps) {
  const t = uiMessages[useLocale()];
  const control = controlOf({ name, id, label, hint, error });
  return (
    <div className={error ? "sc-field sc-field--error" : "sc-field"}>
      {error && <FieldError id={control.id} error={error} />}
      <div className="sc-choice">
        <input {...rest} {...control} type="checkbox" />
        <label htmlFor={control.id}>
          {label}
          {optional && <span className="sc-field__optional"> ({t.optional})</span>}
        </label>
        {hint && (
          <p className="sc-field__hint" id={`${control.id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

/** One of a few, all visible. The first choice has the group's id, so that an error summary can link to it. */
export function RadioGroup({
  choices,
  defaultValue,
  tiles,
  required,
  ...field
}: FieldProps & {
  choices: readonly Choice[];
  defaultValue?: string;
  required?: boolean;
  /** Framed, for a real decision. */ tiles?: boolean;
}) {
  const { id, name, ...describe } = controlOf(field);
  const { label, hint, error } = field;
  return (
    <fieldset
      className={error ? "sc-field sc-field--error" : "sc-field"}
      aria-describedby={describe["aria-describedby"]}
    >
      <legend>{label}</legend>
      {hint && (
        <p className="sc-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id} error={error} />}
      <div className={tiles ? "sc-choices--tiles" : undefined}>
        {choices.map((choice, index) => {
          const choiceId = index === 0 ? id : `${id}-${choice.value}`;
          return (
            <div className="sc-choice" key={choice.value}>
              <input
                type="radio"
                id={choiceId}
                name={name}
                value={choice.value}
                defaultChecked={choice.value === defaultValue}
                disabled={choice.disabled}
                required={required}
                aria-describedby={choice.hint ? `${choiceId}-about` : undefined}
              />
              <label htmlFor={choiceId}>{choice.label}</label>
              {choice.hint && (
                <p className="sc-field__hint" id={`${choiceId}-about`}>
                  {choice.hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
