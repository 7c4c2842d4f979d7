import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { useLocale } from "~/i18n/locale-context";
import { FieldError } from "~/ui/form/field";
import { attendanceStates, markText, readMark } from "../attendance";
import type { Participant } from "../attendance.queries.server";
import { fieldsOf } from "../attendance-list";
import { attendanceMessages } from "../attendance.messages";

/** One person on the list: four choices, and the minutes where somebody came later. */
export function ParticipantFields({
  person: { enrolmentId, name, latinName, mark, noted },
  typed,
  fault,
  sessionMinutes,
}: {
  person: Participant;
  typed: Record<string, string> | undefined;
  fault: string | undefined;
  sessionMinutes: number;
}) {
  const t = attendanceMessages[useLocale()];
  const fields = fieldsOf(enrolmentId);
  const chosen = typed ? readMark(typed[fields.state] ?? "")?.state : mark?.state;
  const minutes = typed ? typed[fields.minutes] : mark?.missedMinutes ? String(mark.missedMinutes) : "";
  const described = [fault && `${fields.state}-error`, noted && `${fields.state}-noted`].filter(Boolean);
  return (
    <fieldset
      className={fault ? "sc-attendance__person sc-field--error" : "sc-attendance__person"}
      aria-describedby={described.join(" ") || undefined}
    >
      <legend>{name === "" ? t.noName : <NameWithSpelling name={name} latinName={latinName} />}</legend>
      {fault && <FieldError id={fields.state} error={fault} />}
      <input type="hidden" name={fields.seen} value={markText(mark)} />
      <div className="sc-attendance__choices">
        {attendanceStates.map((state, index) => {
          const id = index === 0 ? fields.state : `${fields.state}-${state}`;
          return (
            <div key={state} className="sc-choice">
              <input
                type="radio"
                id={id}
                name={fields.state}
                value={state}
                defaultChecked={state === chosen}
              />
              <label htmlFor={id}>{t.states[state]}</label>
            </div>
          );
        })}
        <div className="sc-attendance__minutes">
          <label htmlFor={fields.minutes}>{t.minutes}</label>
          <input
            id={fields.minutes}
            name={fields.minutes}
            className="sc-input sc-input--short"
            type="text"
            inputMode="numeric"
            maxLength={String(sessionMinutes).length + 1}
            defaultValue={minutes}
            aria-invalid={fault ? true : undefined}
          />
        </div>
      </div>
      {noted && (
        <p className="sc-attendance__noted" id={`${fields.state}-noted`}>
          <small>{t.ways[noted.way](noted.by || t.noName)}</small>
        </p>
      )}
    </fieldset>
  );
}
