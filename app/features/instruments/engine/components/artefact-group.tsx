import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { artefactMessages } from "../artefact.messages";
import type { ArtefactView } from "../artefacts/artefacts.queries.server";
import type { Instrument, InstrumentGroup } from "../instrument";
import { keyOf, nameOfRow, rowsOf } from "../rows";
import { ArtefactField, type ShownField } from "./artefact-field";
import type { UnsavedArtefact } from "../form/unsaved-artefact";

interface GroupProps {
  group: InstrumentGroup;
  view: ArtefactView;
  instrument: Instrument;
  /** Rows that are shown though nothing stands in them: the one that can be filled in next, and those that a browser has drafts of. */
  openRows: readonly string[];
  /** How many comments wait at which field. */
  commentCounts: Readonly<Record<string, number>>;
  /** At which something is asked: what was not saved, and what does not hang together. Their rows are open. */
  askedKeys: ReadonlySet<string>;
  unsaved?: UnsavedArtefact;
}

/** Fields that are asked together, under a name of their own where they have one; once for each row where they repeat. */
export function ArtefactGroup({ group, ...props }: GroupProps) {
  const name = props.instrument.texts[useLocale()].groups[group.id];
  if (group.repeats !== undefined) return <Rows {...{ group, ...props }} />;
  const fields = group.fields.map((field) => <KeyField key={field} id={field} {...props} />);
  if (!name) return <>{fields}</>;
  return (
    <fieldset className="sc-artefact__group">
      <legend>{name}</legend>
      {fields}
    </fieldset>
  );
}

function Rows({ group, ...props }: GroupProps) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const { groups, rows: adding } = props.instrument.texts[locale];
  const document = { ...props.view.document, ...sentTexts(props.unsaved) };
  const filled = rowsOf(group, document);
  const isFull = filled.length >= group.repeats!;
  const [blank] = props.openRows.slice(-1);
  // There is always room to see what a browser kept of a row, though it cannot be saved.
  const open = props.openRows.filter((row) => !filled.includes(row) && !(isFull && row === blank));
  const isAsked = (row: string) => group.fields.some((field) => props.askedKeys.has(keyOf(field, row)));
  return (
    <div className="sc-artefact__rows" id={`rows-${group.id}`}>
      {filled.map((row, at) => (
        <details key={row} className="sc-artefact__row" open={filled.length === 1 || isAsked(row)}>
          <summary>
            {groups[group.id]} {at + 1}: <bdi>{nameOfRow(group, row, document)}</bdi>
          </summary>
          <fieldset className="sc-artefact__group">
            <legend className="sc-visually-hidden">
              {groups[group.id]} {at + 1}
            </legend>
            <RowFields {...{ group, row, ...props }} />
            <Actions>
              <Button look="quiet" small name="clear" value={keyOf(group.id, row)} data-goes>
                {t.clearRow}
                <span className="sc-visually-hidden">
                  : {groups[group.id]} {at + 1}
                </span>
              </Button>
            </Actions>
          </fieldset>
        </details>
      ))}
      {open.map((row, at) => (
        <fieldset key={row} className="sc-artefact__group">
          <legend>
            {groups[group.id]} {filled.length + at + 1}
          </legend>
          <RowFields {...{ group, row, ...props }} />
        </fieldset>
      ))}
      {isFull ? (
        <p className="sc-field__hint">{t.rowsFull(group.repeats!)}</p>
      ) : (
        <Actions>
          <Button look="secondary" small name="more" value={group.id} data-goes>
            {adding?.[group.id]}
          </Button>
        </Actions>
      )}
    </div>
  );
}

const RowFields = ({ group, row, ...props }: GroupProps & { row: string }) =>
  group.fields.map((field) => <KeyField key={field} id={keyOf(field, row)} {...props} />);

const sentTexts = (unsaved?: UnsavedArtefact) =>
  Object.fromEntries(Object.entries(unsaved?.sent ?? {}).map(([key, { text }]) => [key, text]));

function KeyField({
  id,
  view,
  instrument,
  commentCounts,
  unsaved,
}: Omit<GroupProps, "group" | "openRows" | "askedKeys"> & { id: string }) {
  return (
    <ArtefactField
      artefactId={view.id}
      instrument={instrument}
      field={id}
      document={view.document}
      shown={shownOf(id, view, unsaved)}
      commentCount={commentCounts[id] ?? 0}
      savesItself={!unsaved}
    />
  );
}

function shownOf(
  key: string,
  { document, fieldVersions }: ArtefactView,
  unsaved?: UnsavedArtefact,
): ShownField {
  const [conflict, fault, sent] = [unsaved?.conflicts[key], unsaved?.faults[key], unsaved?.sent[key]];
  if (conflict && sent) return { text: sent.text, version: conflict.version, theirs: conflict.text };
  if (fault && sent) return { text: sent.text, version: sent.version, fault };
  return { text: document[key] ?? "", version: fieldVersions[key] ?? 0 };
}
