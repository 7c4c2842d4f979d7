import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Select, TextInput } from "~/ui/form/field";
import { Lead } from "~/ui/text";
import { byModule } from "../../assignment";
import type { DeadlineFault } from "../change-deadlines.server";
import { lastDayOf } from "../deadline";
import { deadlineMessages } from "../deadlines.messages";
import type { CohortDeadlines } from "../deadlines.queries.server";
import { DeadlineTable } from "./deadline-table";

/** A form that was not saved: what it held, and what is wrong with which field. */
export interface UnsavedDeadline extends DeadlineFault {
  values: Partial<Record<DeadlineFault["field"], string>>;
}

/** Until when a cohort hands in, and who may do so later. */
export function DeadlinesPage({
  view: { cohort, assignments, deadlines, people },
  unsaved,
}: {
  view: CohortDeadlines;
  unsaved?: UnsavedDeadline;
}) {
  const locale = useLocale();
  const t = deadlineMessages[locale];
  const modules = byModule(assignments);
  const nameOf = (about: string) => {
    const module = modules.find(({ moduleId }) => moduleId === about);
    if (module) return t.wholeModule(module.title);
    return assignments.find((one) => one.about === about)?.label ?? about;
  };
  const errors = unsaved && { [unsaved.field]: t.faults[unsaved.fault] };
  const field = (name: DeadlineFault["field"]) => ({
    ...{ name, error: errors?.[name], defaultValue: unsaved?.values[name] ?? "", required: true },
  });
  return (
    <>
      <Lead>{t.lead}</Lead>
      <DeadlineTable {...{ deadlines, nameOf }} timeZone={cohort.timeZone} />
      <ErrorSummary errors={errors ?? {}} />
      <section className="sc-stack sc-no-print" aria-labelledby="set">
        <h2 id="set">{t.set}</h2>
        <p>{t.setHelp}</p>
        <form method="post" className="sc-form" noValidate>
          <Select {...field("about")} label={t.what}>
            <option value="">{t.choose}</option>
            {modules.map(({ moduleId, title, assignments: found }) => (
              <optgroup key={moduleId} label={title}>
                <option value={moduleId}>{t.wholeModule(title)}</option>
                {found.map(({ about, label }) => (
                  <option key={about} value={about}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
          <TextInput {...field("day")} type="date" width="short" label={t.day} />
          <Actions>
            <Button name="intent" value="set">
              {t.save}
            </Button>
          </Actions>
        </form>
      </section>
      {deadlines.length > 0 && people.length > 0 && (
        <section className="sc-stack sc-no-print" aria-labelledby="extend">
          <h2 id="extend">{t.extend}</h2>
          <p>{t.extendHelp}</p>
          <form method="post" className="sc-form" noValidate>
            <Select {...field("deadline")} label={t.deadline}>
              <option value="">{t.choose}</option>
              {deadlines.map(({ id, about, until }) => (
                <option key={id} value={id}>
                  {nameOf(about)}, {lastDayOf(until, locale, cohort.timeZone)}
                </option>
              ))}
            </Select>
            <Select {...field("person")} label={t.person}>
              <option value="">{t.choose}</option>
              {people.map(({ enrolmentId, name }) => (
                <option key={enrolmentId} value={enrolmentId}>
                  {name || t.nameless}
                </option>
              ))}
            </Select>
            <TextInput {...field("later")} type="date" width="short" label={t.day} />
            <Actions>
              <Button look="secondary" name="intent" value="extend">
                {t.give}
              </Button>
            </Actions>
          </form>
        </section>
      )}
    </>
  );
}
