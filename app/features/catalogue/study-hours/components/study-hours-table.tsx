import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Table } from "~/ui/table";
import type { StudyLoad } from "../../pages/study-load";
import { studyHoursMessages } from "../study-hours.messages";

/** What each masterclass asks of whoever follows it. */
export function StudyHoursTable({
  masterclasses,
}: {
  masterclasses: readonly { slug: string; title: string; load: StudyLoad }[];
}) {
  const locale = useLocale();
  const t = studyHoursMessages[locale];
  return (
    <Table
      caption={t.caption}
      rows={masterclasses}
      rowKey={({ slug }) => slug}
      columns={[
        {
          label: t.masterclass,
          rowHeader: true,
          cell: ({ slug, title }) => <a href={publicPath("masterclass", locale, slug)}>{title}</a>,
        },
        { label: t.lessons, number: true, cell: ({ load }) => load.lessonHours },
        { label: t.practice, number: true, cell: ({ load }) => load.practiceHours },
        { label: t.hours, number: true, cell: ({ load }) => load.hours },
      ]}
    />
  );
}
