import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { TextArea } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import type { CheckedPerson } from "../check-people";
import { namingMessages } from "../naming.messages";
import type { NamingValues } from "../naming-form.server";

/** What would happen with a list, line by line. The form carries the list, so that nothing is lost on the way back or on. */
export function NamingPreview({
  page,
  values,
  people,
  freeSeats,
}: {
  page: string;
  values: NamingValues;
  people: readonly CheckedPerson[];
  freeSeats: number;
}) {
  const t = namingMessages[useLocale()];
  const wrong = people.filter(({ fault }) => fault !== null);
  const hasFaults = wrong.length > 0;
  return (
    <>
      {hasFaults ? (
        <Notice kind="warning" title={t.faultsTitle(wrong.length)}>
          {t.faultsHelp}
        </Notice>
      ) : (
        <Notice>{t.willHappen(people.length, freeSeats)}</Notice>
      )}
      <Table
        caption={t.previewTitle}
        hideCaption
        // What is wrong comes first: nobody looks for three lines among 500.
        rows={[...wrong, ...people.filter(({ fault }) => fault === null)]}
        rowKey={({ line, email, name }) => `${line} ${email} ${name}`}
        columns={[
          { label: t.line, number: true, cell: ({ line }) => line },
          {
            label: t.email,
            rowHeader: true,
            cell: ({ person, email }) => person?.email ?? (email || "–"),
          },
          { label: t.name, cell: ({ person, name }) => <bdi>{(person?.name ?? name) || t.noName}</bdi> },
          {
            label: t.mailIn,
            cell: ({ person, language }) => (person ? t.languages[person.locale] : language),
          },
          ...(hasFaults
            ? [
                {
                  label: t.fault,
                  cell: ({ fault }: CheckedPerson) => fault && <strong>{t.faults[fault]}</strong>,
                },
              ]
            : []),
        ]}
      />
      <form method="post" action={`${page}/name`} className="sc-form" noValidate>
        <input type="hidden" name="group" value={values.group} />
        <input type="hidden" name="language" value={values.language} />
        {hasFaults ? (
          <TextArea
            name="list"
            label={t.list}
            hint={t.listHint}
            defaultValue={values.list}
            autoComplete="off"
            spellCheck={false}
            rows={8}
          />
        ) : (
          <input type="hidden" name="list" value={values.list} />
        )}
        <Actions>
          {hasFaults ? (
            <>
              <Button name="intent" value="preview">
                {t.again}
              </Button>
              {wrong.length < people.length && (
                <Button look="secondary" name="intent" value="skip">
                  {t.skip}
                </Button>
              )}
            </>
          ) : (
            <>
              <Button name="intent" value="confirm">
                {t.confirm(people.length)}
              </Button>
              <Button look="quiet" name="intent" value="edit">
                {t.edit}
              </Button>
            </>
          )}
        </Actions>
      </form>
    </>
  );
}
