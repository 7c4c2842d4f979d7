import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { EmptyState } from "~/ui/notice";
import type { Participant } from "../attendance.queries.server";
import { fieldsOf, longestReason } from "../attendance-list";
import { attendanceMessages } from "../attendance.messages";
import { markInWords } from "../mark-label";
import { ParticipantFields } from "./participant-fields";
import "./attendance.css";

/** A list that came back: what was typed, by field, and of whom it could not be saved. */
export interface ReturnedList {
  typed: Record<string, string>;
  wrongMinutes: string[];
  conflicts: string[];
}

/** Everybody of the group, to note who is there: one choice for all, one for each who is not, one to save. */
export function AttendanceForm({
  sessionId,
  sessionMinutes,
  people,
  returned,
}: {
  sessionId: string;
  sessionMinutes: number;
  people: readonly Participant[];
  returned?: ReturnedList;
}) {
  const locale = useLocale();
  const t = attendanceMessages[locale];
  if (people.length === 0)
    return (
      <EmptyState seed={sessionId} title={t.whoWasThere}>
        <p>{t.nobody}</p>
      </EmptyState>
    );
  const faultOf = ({ enrolmentId, name, mark }: Participant) => {
    const shown = name || t.noName;
    if (returned?.wrongMinutes.includes(enrolmentId)) return t.wrongMinutes(shown, sessionMinutes);
    if (returned?.conflicts.includes(enrolmentId)) return t.conflictOf(shown, markInWords(mark, locale));
    return undefined;
  };
  const isConflict = !!returned && returned.conflicts.length > 0;
  const isNoted = people.some(({ mark }) => mark);
  return (
    <form method="post" className="sc-attendance" noValidate>
      <ErrorSummary
        title={isConflict ? t.conflictTitle : undefined}
        errors={Object.fromEntries(
          people.map((one) => [
            fieldsOf(one.enrolmentId)[returned?.wrongMinutes.includes(one.enrolmentId) ? "minutes" : "state"],
            faultOf(one),
          ]),
        )}
      />
      {isConflict && <p className="sc-measure">{t.conflict}</p>}
      <Checkbox
        name="all"
        value="all"
        label={t.allPresent}
        hint={t.allPresentHint}
        defaultChecked={!!returned?.typed.all}
      />
      <div role="group" aria-label={t.whoWasThere}>
        {people.map((one) => (
          <ParticipantFields
            key={one.enrolmentId}
            person={one}
            typed={returned?.typed}
            fault={faultOf(one)}
            sessionMinutes={sessionMinutes}
          />
        ))}
      </div>
      {isNoted && (
        <TextInput
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          optional
          maxLength={longestReason}
          dir="auto"
          defaultValue={returned?.typed.reason}
        />
      )}
      <Actions>
        <Button>{t.save}</Button>
      </Actions>
    </form>
  );
}
