import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import {
  addressOf,
  type Asked,
  isNarrowed,
  type ListShape,
  type Place,
  resorted,
} from "~/lib/lists/list-page";
import { deskWords } from "~/ui/desk/desk.messages";
import { Actions, ButtonLink } from "~/ui/form/button";
import { EmptyState } from "~/ui/notice";
import type { Sorting } from "~/ui/table";
import { ListForm, type ListFilter } from "./list-form";
import { ListWays } from "./list-ways";

/**
 * A list at the desk: what it is narrowed to, its table, the ways to other pages and the file of all of it. Everything that is chosen stands in
 * the address, so that a link shows somebody else the same and the browser's way back works.
 */
export function DeskList<Shape extends ListShape>({
  shape,
  asked,
  previous,
  next,
  isEmpty,
  searchLabel,
  filters = [],
  only = null,
  none,
  children,
}: {
  shape: Shape;
  asked: Asked<Shape>;
  previous: Place | null;
  next: Place | null;
  isEmpty: boolean;
  searchLabel: string;
  filters?: readonly ListFilter[];
  /** The one thing that the list is narrowed to by a link, by the filter that holds its id. */
  only?: { filter: string; name: string | null } | null;
  /** What to say while there is nothing at all. */
  none: { title: string; text: string };
  children: (sorting: Sorting) => ReactNode;
}) {
  const t = deskWords[useLocale()];
  const first = addressOf(shape, asked);
  const isFirst = asked.place.edge === "first";
  return (
    <>
      <ListForm shape={shape} asked={asked as Asked} searchLabel={searchLabel} filters={filters} />
      {only && (
        <p>
          {t.only(only.name ?? t.unknown)}.{" "}
          <a href={addressOf(shape, asked, { filters: { ...asked.filters, [only.filter]: null } })}>
            {t.showAll}
          </a>
        </p>
      )}
      {!isEmpty ? (
        children({
          by: asked.sort.by,
          isDescending: asked.sort.isDescending,
          href: (by) => addressOf(shape, asked, { sort: resorted(shape, asked, by) }),
        })
      ) : isFirst ? (
        <EmptyState seed={shape.path} title={isNarrowed(asked as Asked) ? t.nothingFound : none.title}>
          <p>{isNarrowed(asked as Asked) ? t.nothingFoundHelp : none.text}</p>
        </EmptyState>
      ) : (
        <EmptyState seed={shape.path} title={t.pageEmpty}>
          <p>
            {t.pageEmptyHelp} <a href={first}>{t.toFirst}</a>
          </p>
        </EmptyState>
      )}
      <ListWays shape={shape} asked={asked} previous={previous} next={next} />
      {!isEmpty && (
        <Actions>
          <ButtonLink small look="secondary" href={exportAddress(shape, asked)}>
            {t.export}
          </ButtonLink>
        </Actions>
      )}
    </>
  );
}

/** The file of a list stands beside it, narrowed and sorted alike. */
const exportAddress = <Shape extends ListShape>(shape: Shape, asked: Asked<Shape>) =>
  addressOf(shape, asked, {}, `${shape.path}.csv`);
