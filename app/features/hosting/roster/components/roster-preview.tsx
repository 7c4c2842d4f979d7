import type { CheckedPerson } from "~/features/enrolment/naming/check-people";
import { namingMessages } from "~/features/enrolment/naming/naming.messages";
import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Actions, Button } from "~/ui/form/button";
import { TextArea } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import type { RosterPreview as Preview } from "../add-roster.server";
import { rosterMessages } from "../roster.messages";
import type { RosterValues } from "../roster-form.server";

/** What would happen with a list, line by line. The form carries the list, so that nothing is lost on the way back or on. */
export function RosterPreview({ values, preview }: { values: RosterValues; preview: Preview }) {
  const locale = useLocale();
  const [t, naming] = [rosterMessages[locale], namingMessages[locale]];
  const { people, ordered, room } = preview;
  const isIn = people.filter(({ fault }) => fault === "hasSeat");
  const isNew = people.filter(({ fault }) => fault === null);
  const wrong = people.filter((one) => !isIn.includes(one) && !isNew.includes(one));
  const money = (cents: number) => formatMoney(cents, ordered.currency, locale);
  const words = ({ fault }: CheckedPerson) =>
    fault === null ? t.isNew : fault === "hasSeat" ? t.isIn : <strong>{naming.faults[fault]}</strong>;
  return (
    <>
      <h2>{t.previewTitle}</h2>
      {wrong.length > 0 && (
        <Notice kind="warning" title={naming.faultsTitle(wrong.length)}>
          <p>
            {naming.faultsHelp} {t.room(room)}
          </p>
        </Notice>
      )}
      <p>
        {t.willBe(isNew.length)} {t.already(isIn.length)} {t.nothing}
      </p>
      {isNew.length > 0 && (
        <p>
          {ordered.seats === 0
            ? t.inOwn
            : ordered.grossCents === 0
              ? t.free
              : t.order(ordered.seats, money(ordered.netCents), money(ordered.grossCents))}
        </p>
      )}
      <Table
        caption={t.previewTitle}
        hideCaption
        // What is wrong comes first: nobody looks for three lines among 500.
        rows={[...wrong, ...isNew, ...isIn]}
        rowKey={({ line, email, name }) => `${line} ${email} ${name}`}
        columns={[
          { label: naming.line, number: true, cell: ({ line }) => line },
          {
            label: naming.email,
            rowHeader: true,
            cell: ({ person, email }) => person?.email ?? (email || "–"),
          },
          {
            label: naming.name,
            cell: ({ person, name }) => <bdi>{(person?.name ?? name) || naming.noName}</bdi>,
          },
          { label: t.result, cell: words },
        ]}
      />
      <form method="post" className="sc-form" noValidate>
        <input type="hidden" name="language" value={values.language} />
        <input type="hidden" name="purchaseOrder" value={values.purchaseOrder} />
        <input type="hidden" name="shown" value={ordered.grossCents} />
        {wrong.length > 0 ? (
          <TextArea
            name="list"
            label={naming.list}
            hint={naming.listHint}
            defaultValue={values.list}
            autoComplete="off"
            spellCheck={false}
            rows={8}
          />
        ) : (
          <input type="hidden" name="list" value={values.list} />
        )}
        <Actions>
          {wrong.length > 0 && (
            <Button name="intent" value="preview">
              {naming.again}
            </Button>
          )}
          {wrong.length > 0 && wrong.length < people.length && (
            <Button look="secondary" name="intent" value="skip">
              {naming.skip}
            </Button>
          )}
          {wrong.length === 0 && isNew.length > 0 && (
            <Button name="intent" value="confirm">
              {t.confirm(isNew.length)}
            </Button>
          )}
          {wrong.length === 0 && (
            <Button look="quiet" name="intent" value="edit">
              {naming.edit}
            </Button>
          )}
        </Actions>
      </form>
    </>
  );
}
