import { Fragment } from "react";
import { FieldError } from "~/ui/form/field";

interface CheckGroupProps {
  name: string;
  label: string;
  error?: string;
  checked: readonly string[];
  /** Choices with a heading above each of the groups, where there are several. */
  groups: readonly { label: string | null; choices: readonly { value: string; label: string }[] }[];
}

/** Some of many, all visible. The first choice has the group's id, so that an error summary can link to it. */
export function CheckGroup({ name, label, error, checked, groups }: CheckGroupProps) {
  const first = groups.flatMap(({ choices }) => choices)[0]?.value;
  return (
    <fieldset
      className={error ? "sc-field sc-field--error" : "sc-field"}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend>{label}</legend>
      {error && <FieldError id={name} error={error} />}
      {groups.map(({ label: heading, choices }) => (
        <Fragment key={heading ?? name}>
          {heading && <p className="sc-field__hint">{heading}</p>}
          {choices.map((choice) => {
            const id = choice.value === first ? name : `${name}-${choice.value}`;
            return (
              <div className="sc-choice" key={choice.value}>
                <input
                  type="checkbox"
                  id={id}
                  name={name}
                  value={choice.value}
                  defaultChecked={checked.includes(choice.value)}
                />
                <label htmlFor={id}>{choice.label}</label>
              </div>
            );
          })}
        </Fragment>
      ))}
    </fieldset>
  );
}
