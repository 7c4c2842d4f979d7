import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import {
  type Asked,
  addressOf,
  isNarrowed,
  type ListPage,
  type Place,
  resorted,
} from "~/lib/lists/list-page";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Select } from "~/ui/form/field";
import { KeyPagination } from "~/ui/frame/navigation";
import { EmptyState } from "~/ui/notice";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import { Lead } from "~/ui/text";
import { artefactMessages } from "../../artefact.messages";
import type { Instrument } from "../../instrument";
import { namedMessages } from "../named-people/named.messages";
import { teamWorkFilters, teamWorkList, teamWorkPath } from "../team-work-list";
import { teamMessages } from "../team.messages";
import type { ListedTeamWork } from "../team.queries.server";

/** The pieces of an organisation: what they are called and who edits them. */
export function TeamWork({
  organisationId,
  asked,
  list: { rows, previous, next },
  instruments,
}: {
  organisationId: string;
  asked: Asked<ReturnType<typeof teamWorkList>>;
  list: ListPage<ListedTeamWork>;
  instruments: readonly Instrument[];
}) {
  const locale = useLocale();
  const t = teamMessages[locale];
  const shape = teamWorkList(organisationId);
  const nameOf = (kind: string) => instruments.find(({ id }) => id === kind)?.texts[locale].name ?? "";
  const to = (place: Place | null) => place && addressOf(shape, asked, { place });
  if (rows.length === 0 && !isNarrowed(asked) && !previous)
    return (
      <EmptyState seed="stukken-van-organisatie" title={t.noWork}>
        <p>{t.noWorkHelp}</p>
      </EmptyState>
    );
  return (
    <>
      <Lead>{t.workLead}</Lead>
      <form method="get" action={shape.path} role="search" className="sc-form">
        <Select name="kind" label={t.instrument} defaultValue={asked.filters.kind ?? ""}>
          <option value="">{t.all}</option>
          {instruments.map(({ id, texts }) => (
            <option key={id} value={id}>
              {texts[locale].name}
            </option>
          ))}
        </Select>
        <Select name="state" label={t.state} defaultValue={asked.filters.state ?? ""}>
          <option value="">{t.all}</option>
          {teamWorkFilters.map((value) => (
            <option key={value} value={value}>
              {t.states[value]}
            </option>
          ))}
        </Select>
        <Actions>
          <Button look="secondary">{t.show}</Button>
        </Actions>
      </form>
      {rows.length === 0 ? (
        <p>{t.noneFound}</p>
      ) : (
        <Table
          caption={t.work}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          sorting={{
            ...asked.sort,
            href: (by) =>
              addressOf(shape, asked, { sort: resorted(shape, asked, by as keyof typeof shape.sorts) }),
          }}
          columns={[
            {
              label: t.title,
              sortBy: "title",
              rowHeader: true,
              cell: ({ id, kind, title }) => (
                <a href={teamWorkPath(organisationId, `/${id}`)}>
                  {nameOf(kind)}: <bdi>{title || artefactMessages[locale].untitled}</bdi>
                </a>
              ),
            },
            {
              label: t.changed,
              sortBy: "changed",
              nowrap: true,
              cell: ({ updatedAt }) => formatPlainDate(updatedAt, locale),
            },
            {
              label: t.editors,
              cell: ({ editors }) =>
                editors.length === 0 ? (
                  <Tag>{t.withoutEditor}</Tag>
                ) : (
                  editors.map((name) => name || t.nameless).join(", ")
                ),
            },
          ]}
        />
      )}
      <KeyPagination first={null} last={null} previous={to(previous)} next={to(next)} />
      <Actions>
        <ButtonLink look="secondary" href={teamWorkPath(organisationId, "/people")}>
          {namedMessages[locale].link}
        </ButtonLink>
      </Actions>
      <form method="post" action={teamWorkPath(organisationId, ".zip")}>
        <Button look="secondary" icon="down">
          {t.export}
        </Button>
      </form>
      <p className="sc-field__hint">{t.exportHelp}</p>
    </>
  );
}
