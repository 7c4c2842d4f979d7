import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Icon } from "../icon";
import { uiMessages } from "../ui.messages";

export interface FieldProps {
  /** Also the id of the control, unless `id` is given. */
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do; marks the field. */
  error?: string;
  /** Adds "(niet verplicht)" to the label. */
  optional?: boolean;
}

/** What ties a control to its label, hint and error. */
export interface ControlAttributes {
  id: string;
  name: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

export function controlOf({ name, id = name, hint, error }: FieldProps): ControlAttributes {
  const described = `${error ? `${id}-error` : ""}${error && hint ? " " : ""}${hint ? `${id}-hint` : ""}`;
  return { id, name, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined };
}

export function FieldError({ id, error }: { id: string; error: string }) {
  const t = uiMessages[useLocale()];
  return (
    <p className="sc-field__error" id={`${id}-error`}>
      <Icon name="warning" />
      <span>
        <span className="sc-visually-hidden">{t.errorPrefix} </span>
        {error}
      </span>
    </p>
  );
}

/** A labelled control of any kind: `children` receives the attributes that it must carry. */
export function Field({
  children,
  ...field
}: FieldProps & { children: (control: ControlAttributes) => ReactNode }) {
  const control = controlOf(field);
  const { label, hint, error, optional } = field;
  const t = uiMessages[useLocale()];
  return (
    <div className={error ? "sc-field sc-field--error" : "sc-field"}>
      <label className="sc-field__label" htmlFor={control.id}>
        {label}
        {optional && <span className="sc-field__optional"> ({t.optional})</span>}
      </label>
      {hint && (
        <p className="sc-field__hint" id={`${control.id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={control.id} error={error} />}
      {children(control)}
    </div>
  );
}

/** Splits the props of a field from those of its control. */
function split<T extends FieldProps>({ name, id, label, hint, error, optional, ...control }: T) {
  return [{ name, id, label, hint, error, optional }, control] as const;
}

type Control<T> = FieldProps & Omit<T, keyof FieldProps | "className">;

/** One line of text. `width`: `short` for numbers and dates, `code` for the sign-in code. */
export function TextInput(
  props: Control<InputHTMLAttributes<HTMLInputElement>> & { width?: "short" | "code" },
) {
  const [field, { width, ...rest }] = split(props);
  return (
    <Field {...field}>
      {(control) => (
        <input
          type="text"
          {...rest}
          {...control}
          className={width ? `sc-input sc-input--${width}` : "sc-input"}
        />
      )}
    </Field>
  );
}

/** A file. A browser never fills it in again: what was chosen is gone when the form comes back. */
export function FileInput(props: Control<InputHTMLAttributes<HTMLInputElement>>) {
  const [field, rest] = split(props);
  return (
    <Field {...field}>
      {(control) => <input {...rest} {...control} type="file" className="sc-input sc-input--file" />}
    </Field>
  );
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea(props: Control<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const [field, rest] = split(props);
  return (
    <Field {...field}>
      {(control) => <textarea rows={5} dir="auto" {...rest} {...control} className="sc-input" />}
    </Field>
  );
}

/** A list to choose one from; `children` are the options. */
export function Select(props: Control<SelectHTMLAttributes<HTMLSelectElement>>) {
  const [field, rest] = split(props);
  return <Field {...field}>{(control) => <select {...rest} {...control} className="sc-input" />}</Field>;
}
