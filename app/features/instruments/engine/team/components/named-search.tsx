import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { TextInput } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { Lead } from "~/ui/text";
import { instrumentOf } from "../../../instruments";
import { artefactMessages } from "../../artefact.messages";
import type { NamedSearched } from "../named-people/named-form.server";
import { mostNamed } from "../named-people/named-people";
import { namedMessages } from "../named-people/named.messages";
import { BesideNamed } from "./beside-named";

/** Looks for somebody who is named in pieces, says where they stand, and takes them out everywhere. */
export function NamedSearch({
  searched,
  removed,
  isUnsure,
  where,
}: {
  searched: NamedSearched | null;
  /** In how many pieces somebody was taken out just now. */
  removed: number | null;
  /** It was sent without the tick. */
  isUnsure: boolean;
  /** In which pieces is looked, in words. */
  where: string;
}) {
  const locale = useLocale();
  const t = namedMessages[locale];
  const labels = (kind: string, fields: readonly string[]) =>
    fields.map((field) => instrumentOf(kind)?.texts[locale].fields[field]?.label ?? t.otherField).join(" · ");
  const { typed = "", found = [] } = searched ?? {};
  const shown = found?.slice(0, mostNamed) ?? [];
  return (
    <>
      {removed !== null && <Notice kind="success">{t.removed(removed)}</Notice>}
      <Lead>{t.lead}</Lead>
      <p>{where}</p>
      <form method="post" role="search" className="sc-form" noValidate>
        <TextInput
          name="name"
          label={t.label}
          hint={t.hint}
          error={searched && !found ? t.tooLittle : undefined}
          defaultValue={typed}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
        />
        <Actions>
          <Button name="intent" value="find">
            {t.find}
          </Button>
        </Actions>
      </form>
      {searched && found?.length === 0 && <Notice>{t.none(typed)}</Notice>}
      {searched && found && found.length > 0 && (
        <section className="sc-stack">
          <h2>{t.found(shown.length)}</h2>
          {found.length > shown.length && <Notice>{t.foundMore(mostNamed)}</Notice>}
          <Table
            caption={t.found(shown.length)}
            hideCaption
            rows={shown}
            rowKey={({ id }) => id}
            columns={[
              {
                label: t.piece,
                rowHeader: true,
                cell: ({ kind, title }) => (
                  <>
                    {instrumentOf(kind)?.texts[locale].name}:{" "}
                    <bdi>{title || artefactMessages[locale].untitled}</bdi>
                  </>
                ),
              },
              { label: t.now, cell: ({ kind, now }) => labels(kind, now) || t.nowhere },
              {
                label: t.earlier,
                cell: ({ kind, earlier, versions }) =>
                  versions === 0 ? t.nowhere : `${labels(kind, earlier)} (${t.versions(versions)})`,
              },
              { label: t.beside, cell: (one) => <BesideNamed named={one} labels={labels} /> },
            ]}
          />
          <h2>{t.removeTitle}</h2>
          <p>{t.removeHelp(typed)}</p>
          {found.some(({ editions }) => editions.some(({ stays }) => stays)) && <p>{t.stays}</p>}
          <p>{t.alsoOutside}</p>
          <form method="post" className="sc-form" noValidate>
            <input type="hidden" name="name" value={typed} />
            <Checkbox
              name="sure"
              value="yes"
              label={t.confirm}
              error={isUnsure ? t.confirmError : undefined}
            />
            <Actions>
              <Button look="danger" name="intent" value="remove">
                {t.remove}
              </Button>
            </Actions>
          </form>
        </section>
      )}
    </>
  );
}
